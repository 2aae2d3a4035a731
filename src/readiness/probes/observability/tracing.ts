import { externalCalls } from '../../facts/place.ts';
import { type CallExpression, keyword } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const TRACERS =
  /^opentelemetry\.instrumentation\.fastapi\..*instrument(_app)?$|^opentelemetry\.instrumentation\.asgi\.OpenTelemetryMiddleware$|^logfire\.instrument_fastapi$|^ddtrace\.(patch_all|patch|auto)$|^elasticapm\.|^newrelic\.agent\.initialize$/;

/** `sentry_sdk.init(traces_sample_rate=0.1)`: without a rate above 0 nothing is traced. */
function isSampled(call: CallExpression): boolean {
  const rate = keyword(call, 'traces_sample_rate') ?? keyword(call, 'traces_sampler');
  return rate !== undefined && rate.kind !== 'constant' && !(rate.kind === 'number' && rate.value === 0);
}

export const tracing = defineProbe({
  id: 'OBS-06',
  name: 'tracing',
  category: 'observability',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'code', 'wiring', 'containers', 'sourcePaths'],
  asks: 'Are requests traced?',
  why: 'A trace shows which of five services made the request slow.',
  refuses: 'a dependency on OpenTelemetry that nothing calls',
  fix: 'instrument the application with OpenTelemetry',
  remedy: { file: '{module}', snippet: 'FastAPIInstrumentor.instrument_app(app)' },
  references: ['Mercari production readiness checklist, level C'],

  examine({ application, code, wiring, containers, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const instrumented = externalCalls(code.alive, code.values, (name) => TRACERS.test(name)).map(
      ({ at }) => at,
    );
    const middleware = wiring.middleware
      .filter(({ external }) => /opentelemetry|elasticapm|ddtrace|datadog|aws_xray/.test(external ?? ''))
      .map(({ at }) => at);
    const started = containers.images.flatMap(({ path, shipped }) =>
      shipped.instructions
        .filter(
          ({ keyword, exec = [] }) =>
            (keyword === 'CMD' || keyword === 'ENTRYPOINT') &&
            exec.some((word) => /^(ddtrace-run|opentelemetry-instrument|newrelic-admin)$/.test(word)),
        )
        .map(({ line, endLine }) => ({ path, line, endLine })),
    );
    const sampled = externalCalls(code.alive, code.values, (name) => name === 'sentry_sdk.init')
      .filter(({ call }) => isSampled(call))
      .map(({ at }) => at);
    const evidence = [...instrumented, ...sampled, ...middleware, ...started];
    return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
  },
});
