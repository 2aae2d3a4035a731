import { headOf } from '../../facts/place.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const MUTATING: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const MUTATING_MIN = 3;

export const authenticationScheme = defineProbe({
  id: 'SEC-03',
  name: 'authentication',
  category: 'security',
  level: 'critical',
  weight: 6,
  effort: 'high',
  since: '1.0.0',
  needs: ['application', 'routes', 'authentication'],
  asks: 'Must callers say who they are?',
  why: 'Without it, everybody is everybody.',
  refuses:
    '`OAuth2PasswordBearer()` that is defined and asked for by no route, and a check that never refuses',
  fix: 'add an authentication scheme and ask for it with Depends',
  remedy: { file: '{routes}', snippet: 'router = APIRouter(dependencies=[Depends(require_principal)])' },
  references: ['OWASP API2'],

  examine({ application, routes, authentication }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const reachable = routes.filter((route) => route.reachable);
    if (reachable.length === 0) return notApplicable('no route can be reached');
    const guards = reachable.flatMap((route) => authentication.guardOf(route) ?? []);
    if (guards.length > 0) return found(guards);
    const changing = reachable.filter(({ methods }) => methods.some((method) => MUTATING.has(method)));
    const finding = notDetected(
      [...new Set(reachable.map(({ at, handler }) => (handler === undefined ? at : headOf(handler)).path))],
      'no route refuses a stranger',
    );
    return changing.length >= MUTATING_MIN ? { ...finding, cap: 'B' } : finding;
  },
});
