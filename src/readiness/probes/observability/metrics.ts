import type { Facts } from '../../facts/facts.ts';
import { callsWhere, externalCalls, type PlacedCall } from '../../facts/place.ts';
import { calledWord, type Expression } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const EXPOSES =
  /^prometheus_fastapi_instrumentator\..*\.expose$|^opentelemetry\.sdk\.metrics\.(export\.)?MeterProvider$|^opentelemetry\.metrics\.set_meter_provider$|^(datadog|statsd)\.(initialize|StatsClient)/;

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

/** `Instrumentator().instrument(app).expose(app)`. */
function chained({ alive, values }: Facts['code']): readonly PlacedCall[] {
  const made = externalCalls(alive, values, (name) => /Instrumentator$/.test(name));
  if (made.length === 0) return [];
  return callsWhere(alive, (call) => calledWord(call) === 'expose');
}

/** `app.mount("/metrics", make_asgi_app())`. */
function mounted({ alive, values }: Facts['code']): readonly PlacedCall[] {
  const exports = (expression: Expression, scope: Scope): boolean =>
    expression.kind === 'call' &&
    /^prometheus_client\..*make_(asgi|wsgi)_app$/.test(values.external(expression, scope) ?? '');
  return callsWhere(
    alive,
    (call, scope) =>
      calledWord(call) === 'mount' &&
      call.args.some(({ value }) =>
        values
          .expand({ expression: value, scope })
          .some((placed) => exports(placed.expression, placed.scope)),
      ),
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
    const exposed = externalCalls(code.alive, code.values, (name) => EXPOSES.test(name));
    const routed = routes.filter(
      ({ reachable, handler }) => reachable && handler !== undefined && writesMetrics(handler, code),
    );
    const evidence = [...exposed, ...chained(code), ...mounted(code), ...routed].map(({ at }) => at);
    return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
  },
});
