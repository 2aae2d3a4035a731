import type { Facts } from '../../facts/facts.ts';
import { callsWhere, externalCalls } from '../../facts/place.ts';
import { calledWord } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

/** `true` where a handler, or what it calls, writes out a registry of metrics. */
function writesMetrics(scope: Scope, code: Facts['code'], depth = 0): boolean {
  return [...scopesOf(scope)].some((inner) =>
    inner.calls.some(({ call }) => {
      const name = code.values.external(call, inner) ?? '';
      if (/^(prometheus_client|aioprometheus)\..*(generate_latest|render|choose_encoder)/.test(name))
        return true;
      const next = code.values.callee(call, inner);
      return next !== undefined && next !== scope && depth < 4 && writesMetrics(next, code, depth + 1);
    }),
  );
}

export const metrics = defineProbe({
  id: 'OBS-05',
  name: 'metrics',
  category: 'observability',
  level: 'medium',
  weight: 4,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'code', 'routes', 'wiring', 'sourcePaths'],
  asks: 'Can rate, errors and duration be measured?',
  why: 'An alarm needs a number, and a number needs somewhere to be read.',
  refuses: 'counters that are never exposed, and a dependency that is only declared',
  fix: 'expose Prometheus metrics under /metrics',
  remedy: { file: '{module}', snippet: 'Instrumentator().instrument(app).expose(app)' },
  references: ['Google PRR'],

  examine({ application, code, routes, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const exposed = externalCalls(
      code.alive,
      code.values,
      (name) =>
        /^prometheus_fastapi_instrumentator\..*\.expose$/.test(name) ||
        /^opentelemetry\.sdk\.metrics\.MeterProvider$|^opentelemetry\.metrics\.set_meter_provider$/.test(
          name,
        ) ||
        /^(datadog|statsd)\.(initialize|StatsClient)/.test(name),
    );
    const chained = callsWhere(
      code.alive,
      (call, scope) =>
        calledWord(call) === 'expose' &&
        [...scopesOf(scope)].some((inner) =>
          inner.calls.some(({ call: other }) => calledWord(other) === 'Instrumentator'),
        ),
    );
    const mounted = callsWhere(
      code.alive,
      (call, scope) =>
        calledWord(call) === 'mount' &&
        call.args.some(({ value }) =>
          code.values
            .expand({ expression: value, scope })
            .some(
              (placed) =>
                placed.expression.kind === 'call' &&
                /^prometheus_client\..*make_(asgi|wsgi)_app$/.test(
                  code.values.external(placed.expression, placed.scope) ?? '',
                ),
            ),
        ),
    );
    const routed = routes.filter(
      ({ reachable, handler }) => reachable && handler !== undefined && writesMetrics(handler, code),
    );
    const evidence = [...exposed, ...chained, ...mounted, ...routed].map(({ at }) => at);
    return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
  },
});
