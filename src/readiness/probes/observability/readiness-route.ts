import type { Facts } from '../../facts/facts.ts';
import { callsWhere, headOf } from '../../facts/place.ts';
import { calledWord } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import type { Evidence } from '../../report.ts';
import { LIVENESS_SEGMENTS, libraryChecks, libraryRouters } from './health-routes.ts';

const ASKS: ReadonlySet<string> = new Set([
  'execute',
  'ping',
  'scalar',
  'scalars',
  'connect',
  'fetchval',
  'fetchrow',
  'exec',
  'command',
  'is_connected',
  'check',
  'verify_connectivity',
  'cluster_health',
]);
const DEPTH_MAX = 4;

/** A check of a dependency: a query of a database, a ping of a cache. */
function asksDependency(scope: Scope, code: Facts['code'], depth: number): Scope | undefined {
  for (const inner of scopesOf(scope)) {
    if (inner.calls.some(({ call }) => ASKS.has(calledWord(call)))) return inner;
    for (const { call } of inner.calls) {
      const next = code.values.callee(call, inner);
      const reached =
        next === undefined || next === scope || depth >= DEPTH_MAX
          ? undefined
          : asksDependency(next, code, depth + 1);
      if (reached !== undefined) return reached;
    }
  }
  return undefined;
}

/** Functions that a health route is given as a list or a mapping, and calls in a loop. */
function listed(scope: Scope, code: Facts['code']): readonly Scope[] {
  const names = [...scopesOf(scope)].flatMap((inner) =>
    inner.loops.flatMap(({ over }) =>
      (over.kind === 'call' ? [over.callee] : [over]).map((expression) => ({ expression, scope: inner })),
    ),
  );
  return names.flatMap((placed) =>
    code.values.items(placed).flatMap(({ expression, scope: at }) => {
      const parts =
        expression.kind === 'call'
          ? expression.args.map(({ value }) => value)
          : expression.kind === 'sequence'
            ? expression.items
            : [expression];
      return parts.flatMap((part) => {
        const symbol = code.values.resolver.resolve(part, at);
        return symbol?.kind === 'scope' && symbol.scope.kind === 'function' ? [symbol.scope] : [];
      });
    }),
  );
}

const ADDS = /^(add_check|add_health_check|register_check|add_readiness_check)$/;

/** Checks that a library is given, and that ask a dependency. */
function given(code: Facts['code']): readonly Evidence[] {
  return callsWhere(code.alive, (call) => ADDS.test(calledWord(call))).flatMap(({ call, scope, at }) =>
    call.args.flatMap(({ value }) => {
      const symbol = code.values.resolver.resolve(value, scope);
      return symbol?.kind === 'scope' && asksDependency(symbol.scope, code, 0) !== undefined ? [at] : [];
    }),
  );
}

export const readinessRoute = defineProbe({
  id: 'OBS-09',
  name: 'readiness-route',
  category: 'observability',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'routes', 'code'],
  asks: 'Does a health route ask what the application depends on?',
  why: 'A process that cannot reach its database must get no traffic.',
  refuses: 'a route that returns a constant',
  fix: 'add a readiness route that pings the database and the cache',
  remedy: {
    file: '{module}',
    snippet:
      '@app.get("/readyz", include_in_schema=False)\nasync def readyz(session: SessionDep) -> dict[str, str]:\n    await session.execute(text("select 1"))\n    return {"status": "ready"}',
  },
  references: ['Mercari production readiness checklist, level B'],

  examine({ application, routes, code }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const health = routes.filter(
      ({ reachable, segments }) => reachable && segments.some((segment) => LIVENESS_SEGMENTS.has(segment)),
    );
    const asking = health.flatMap(({ handler, at }) => {
      if (handler === undefined) return [];
      const through = [
        handler,
        ...listed(handler, code),
        ...handler.calls.flatMap(({ call }) => {
          const next = code.values.callee(call, handler);
          return next === undefined ? [] : listed(next, code);
        }),
      ];
      const reached = through
        .map((scope) => asksDependency(scope, code, 0))
        .find((scope) => scope !== undefined);
      return reached === undefined ? [] : [at, headOf(reached)];
    });
    // `health.add_check(ping)`: what a library is given it runs for the route.
    if (health.length > 0) asking.push(...given(code));
    if (libraryRouters(code).length > 0) asking.push(...libraryChecks(code).map(({ at }) => at));
    return asking.length > 0
      ? found(asking)
      : notDetected([...new Set(health.map(({ at }) => at.path))], 'no health route asks a dependency');
  },
});
