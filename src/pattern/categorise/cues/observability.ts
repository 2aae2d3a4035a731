import { type Cue, line, path } from '../cue.ts';

/** Signs of logs, metrics, traces and health checks. */
export const OBSERVABILITY: readonly Cue[] = [
  path(4, /(^|\/)(\w*log(ging|s)?|metrics?|tracing|telemetry|health|instrumentation|probes)\.py$/),
  line(5, /\b(prometheus_client|prometheus_fastapi_instrumentator|opentelemetry|sentry_sdk)\b/),
  line(
    5,
    /^\s*(from|import)\s+(loguru|logging\.config)\b|\bstructlog\.(configure|processors|stdlib|contextvars|dev)\b/,
  ),
  line(2, /^\s*(from|import)\s+structlog\b/),
  line(4, /["'/](metrics|healthz?|readyz?|livez?|readiness|liveness)["'/]/),
  line(4, /\b(correlation|request)_id\b|X-Request-ID/i),
  line(3, /\blogging\.(basicConfig|Formatter|Handler|StreamHandler)\b/),
  line(2, /\b(contextvars|ContextVar)\b/),
  line(1, /\blogging\.getLogger\b/),
];
