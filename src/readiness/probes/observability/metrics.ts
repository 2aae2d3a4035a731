import { receiverOf } from '../../facts/application/receiver.ts';
import type { Facts } from '../../facts/facts.ts';
import { callsWhere, externalCalls, type PlacedCall } from '../../facts/place.ts';
import { argument, calledWord, type Expression, namesIn } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import type { Values } from '../../facts/python/values.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const EXPOSES =
  /^prometheus_fastapi_instrumentator\..*\.expose$|^prometheus_client\.(\w+\.)?(start_http_server|start_wsgi_server|push_to_gateway|pushadd_to_gateway)$|^azure\.monitor\.opentelemetry\.configure_azure_monitor$/;
/** Clients that send what they are told, and nothing by themselves. */
const SENDERS =
  /^(statsd|datadog|aiodogstatsd|aiostatsd)(\.\w+)*\.(initialize|StatsClient|DogStatsd|Client)$/;
const SENDING: ReadonlySet<string> = new Set([
  'increment',
  'incr',
  'timing',
  'timer',
  'timed',
  'timeit',
  'gauge',
  'histogram',
  'distribution',
]);
const METER_PROVIDER = /^opentelemetry\.sdk\.metrics\.(export\.)?MeterProvider$/;
/** Handlers of libraries that write out a registry. */
const HANDLERS =
  /^(starlette_exporter|starlette_prometheus|aioprometheus)(\.\w+)*\.(handle_metrics|handle_openmetrics|metrics)$/;

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
  return callsWhere(
    alive,
    (call, scope) =>
      calledWord(call) === 'expose' && isInstrumentator(receiverOf(call.callee), scope, values),
  );
}

function isInstrumentator(expression: Expression | undefined, scope: Scope, values: Values): boolean {
  if (expression === undefined) return false;
  if (expression.kind === 'call' && /^(instrument|add)$/.test(calledWord(expression)))
    return isInstrumentator(receiverOf(expression.callee), scope, values);
  const kind = values.kind({ expression, scope });
  // What a library hands on is known by its name only.
  return kind === undefined
    ? /instrument/i.test(namesIn(expression)[0] ?? '')
    : 'external' in kind && /Instrumentator$/.test(kind.external);
}

/** A client, and something that it is told. */
function sent({ alive, values }: Facts['code']): readonly PlacedCall[] {
  const clients = externalCalls(alive, values, (name) => SENDERS.test(name));
  return callsWhere(alive, (call) => SENDING.has(calledWord(call))).length > 0 ? clients : [];
}

/** A provider that someone reads: without a reader it drops what it is told. */
function metered({ alive, values }: Facts['code']): readonly PlacedCall[] {
  return externalCalls(alive, values, (name) => METER_PROVIDER.test(name)).filter(({ call, scope }) => {
    const readers = argument(call, 0, 'metric_readers');
    return readers !== undefined && values.items({ expression: readers, scope }).length > 0;
  });
}

/** `app.add_route("/metrics", handle_metrics)`. */
function handled({ alive, values }: Facts['code']): readonly PlacedCall[] {
  return callsWhere(alive, (call, scope) => {
    const handler = /^add_(api_)?route$/.test(calledWord(call)) ? argument(call, 1, 'endpoint') : undefined;
    return handler !== undefined && HANDLERS.test(values.resolver.external(handler, scope) ?? '');
  });
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
  refuses:
    'counters that are never exposed, a client that is never told anything, a provider without a reader, and a dependency that is only declared',
  fix: 'expose Prometheus metrics under /metrics',
  remedy: { file: '{module}', snippet: 'Instrumentator().instrument(app).expose(app)' },
  references: ['Google PRR'],

  examine({ application, code, routes, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const exposed = externalCalls(code.alive, code.values, (name) => EXPOSES.test(name));
    const routed = routes.filter(
      ({ reachable, handler }) => reachable && handler !== undefined && writesMetrics(handler, code),
    );
    const told = [...chained(code), ...mounted(code), ...sent(code), ...metered(code), ...handled(code)];
    const evidence = [...exposed, ...told, ...routed].map(({ at }) => at);
    return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
  },
});
