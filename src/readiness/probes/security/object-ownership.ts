import type { Route } from '../../facts/application/routes.ts';
import type { Facts } from '../../facts/facts.ts';
import { headOf } from '../../facts/place.ts';
import { namesIn, walk } from '../../facts/python/expression.ts';
import { requestsTo } from '../../facts/tests/hits.ts';
import { defineProbe, notApplicable, partial, violated } from '../../probe.ts';
import { statedStatuses } from '../testing/stated-status.ts';

const PRINCIPAL = /(^|_|\.)(user|principal|account|owner|identity|subject|claims|actor)(_id|\.id|\.sub|$)/i;
/** What the text says is weak: half of the credit. A test that sees a refusal is the other half. */
const HALF = 5000;
const FORBIDDEN: ReadonlySet<number> = new Set([403]);

export const objectOwnership = defineProbe({
  id: 'SEC-12',
  name: 'object-ownership',
  category: 'security',
  level: 'high',
  weight: 4,
  effort: 'high',
  since: '1.0.0',
  needs: ['routes', 'authentication', 'code', 'suite'],
  asks: 'Is it checked whose object a caller asks for?',
  why: 'Counting up an id is the oldest attack on an API.',
  refuses:
    'a principal that is asked for and not used; the text alone earns half, and the other half a test of the route that states 403',
  fix: 'filter by the caller, or check the permission, wherever an id comes from the path',
  remedy: { file: '{routes}', snippet: 'order = await service.get(order_id, owner=principal.subject)' },
  references: ['OWASP API1', 'ASVS 8.2.2'],

  examine({ routes, authentication, code, suite }) {
    const asked = routes.filter(
      (route) =>
        route.reachable && /\{[^}]*\}/.test(route.path) && authentication.guardOf(route) !== undefined,
    );
    if (asked.length === 0) return notApplicable('no protected route takes an id');
    const checked = asked.filter((route) => checksCaller(route, code));
    const proven = asked.filter((route) => isRefusedInTests(route, suite));
    const evidence = [...checked, ...proven].flatMap(({ handler, at }) => [
      at,
      ...(handler === undefined ? [] : [headOf(handler)]),
    ]);
    const credit = Math.floor(((checked.length + proven.length) * HALF) / asked.length);
    if (credit === 0)
      return violated(
        asked.map(({ at }) => at),
        'these routes hand out any object to any caller',
        { confidence: 'low' },
      );
    return partial(credit, evidence, {
      confidence: proven.length === 0 ? 'low' : 'medium',
      because: `${checked.length} of ${asked.length} routes ask who calls, and tests see ${proven.length} refuse`,
    });
  },
});

/** The handler uses its caller, or a guard with arguments stands before it: `require_roles("admin")`. */
function checksCaller({ handler, call, dependencies }: Route, code: Facts['code']): boolean {
  const body =
    handler === undefined ? [] : handler.expressions.flatMap((expression) => [...walk(expression)]);
  if (body.some((part) => part.kind === 'name' && PRINCIPAL.test(part.name))) return true;
  const permission = dependencies.some(
    (dependency) =>
      dependency.call !== undefined &&
      /role|permission|scope|allow|access|owner/i.test(namesIn(dependency.call.callee)[0] ?? '') &&
      code.dependencies.target(dependency) !== undefined,
  );
  return (
    permission || call.args.some(({ value }) => namesIn(value).some((name) => /superuser|admin/i.test(name)))
  );
}

/** A test requests the route and states that it is forbidden. */
function isRefusedInTests(route: Route, suite: Facts['suite']): boolean {
  return requestsTo(route, suite).some(({ test }) => statedStatuses(test.scope, FORBIDDEN).length > 0);
}
