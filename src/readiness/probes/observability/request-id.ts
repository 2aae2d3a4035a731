import { calledWord } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { isRequestIdHeader } from './request-id-header.ts';

/** A middleware that keeps an id for the request and shows it: to the logs, or to the caller. */
function carriesId(scope: Scope, reached: readonly Scope[]): boolean {
  const parts = [scope, ...reached].flatMap((part) => [...scopesOf(part)]);
  const keeps = parts.some(({ calls }) =>
    calls.some(({ call }) =>
      ['set', 'bind_contextvars', 'bound_contextvars', 'contextualize'].includes(calledWord(call)),
    ),
  );
  const shows = parts.some((part) => part.expressions.some(isRequestIdHeader));
  return keeps && shows;
}

export const requestId = defineProbe({
  id: 'OBS-04',
  name: 'request-id',
  category: 'observability',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'wiring', 'code', 'sourcePaths'],
  asks: 'Does every request carry an id through logs and response?',
  why: 'The id in a complaint leads to the lines that explain it, across services.',
  refuses: 'a variable that is merely named `request_id`',
  fix: 'add a middleware that takes or makes a request id, binds it to the log context and returns it',
  remedy: { file: '{module}', snippet: 'app.add_middleware(CorrelationIdMiddleware)' },
  references: ['ASVS 16.2.4', 'Mercari production readiness checklist, level C'],

  examine({ application, wiring, code, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const carrying = wiring.middleware.filter(({ external, local }) => {
      if (external !== undefined)
        return /^asgi_correlation_id\.|^starlette_context\.|^fastapi_correlation|^dockerflow\.fastapi\..*RequestIdMiddleware$/.test(
          external,
        );
      if (local === undefined) return false;
      const called = [...scopesOf(local)].flatMap((scope) =>
        scope.calls.flatMap(({ call }) => code.values.callee(call, scope) ?? []),
      );
      return carriesId(local, called);
    });
    return carrying.length > 0 ? found(carrying.map(({ at }) => at)) : notDetected(sourcePaths);
  },
});
