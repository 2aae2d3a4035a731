import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'OpenTelemetry',
      {
        'main.py': `from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor\n${app}FastAPIInstrumentor.instrument_app(app)  #: evidence`,
      },
    ],
    [
      'a sampled tracker',
      { 'main.py': `import sentry_sdk\n${app}sentry_sdk.init(dsn=DSN, traces_sample_rate=0.1)  #: evidence` },
    ],
    [
      'around the start',
      {
        'main.py': app,
        Dockerfile: 'FROM python:3.13\nCMD ["ddtrace-run", "uvicorn", "main:app"]  #: evidence',
      },
    ],
  ],
  notDetected: [['none', plain]],
  fooled: [
    ['a dependency', { 'main.py': app, 'requirements.txt': 'opentelemetry-instrumentation-fastapi' }],
    [
      'a rate of nothing',
      { 'main.py': `import sentry_sdk\n${app}sentry_sdk.init(dsn=DSN, traces_sample_rate=0)` },
    ],
    [
      'imported only',
      { 'main.py': `from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor\n${app}` },
    ],
  ],
  notApplicable: [['a library', library]],
};
