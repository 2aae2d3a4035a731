import type { Route } from '../../facts/application/routes.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';

const MUTATING: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** What a stranger must be able to call. */
const OPEN =
  /^(log-?in|sign-?in|sign-?up|register|registration|token|tokens|refresh|refresh-token|access-token|forgot-password|reset-password|password-recovery|verify|verify-email|webhook|webhooks|callback|oauth|auth|health|healthz|metrics)$/;

/** `POST /users` is a registration where its handler says so. */
const REGISTERS =
  /^(register|sign_?up)(_|$)|^(create|add|register|new|write)_(new_)?(user|account|customer|admin)$|^(user|account|admin)_(create|register|sign_?up)$/;

function isOpenByNature({ segments, methods, handler }: Route): boolean {
  return (
    segments.some((segment) => OPEN.test(segment.toLowerCase().replaceAll('_', '-'))) ||
    (methods.includes('POST') && REGISTERS.test(handler?.name ?? ''))
  );
}

export const protectedRoutes = defineProbe({
  id: 'SEC-04',
  name: 'protected-routes',
  category: 'security',
  level: 'high',
  weight: 6,
  effort: 'medium',
  since: '1.0.0',
  needs: ['routes', 'authentication'],
  asks: 'Does every route that changes something know who calls?',
  why: 'One open route is enough.',
  refuses: 'a protected route beside it; login, registration and webhooks are left out',
  fix: 'protect the listed routes',
  remedy: { file: '{routes}', snippet: '@router.post("/orders", dependencies=[Depends(require_principal)])' },
  references: ['OWASP API5', 'ASVS 8.2.1'],

  examine({ routes, authentication }) {
    const changing = routes.filter(
      (route) => route.reachable && route.methods.some((method) => MUTATING.has(method)),
    );
    const closed = changing.filter((route) => authentication.guardOf(route) !== undefined);
    // What nobody is kept out of by nature is no proof that anybody is kept out elsewhere.
    const open = changing.filter((route) => !closed.includes(route) && !isOpenByNature(route));
    if (closed.length + open.length === 0) return notApplicable('no route changes anything');
    return share(
      closed.map(({ at }) => at),
      open.map(({ at }) => at),
      'these routes let strangers change something',
    );
  },
});
