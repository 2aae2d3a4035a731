import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'an instrumentator',
      {
        'main.py': `from prometheus_fastapi_instrumentator import Instrumentator\n${app}Instrumentator().instrument(app).expose(app)  #: evidence`,
      },
    ],
    [
      'an instrumentator that a function makes',
      {
        'main.py': `from prometheus_fastapi_instrumentator import Instrumentator\n${app}def made():\n    return Instrumentator()\ndef register(app):\n    made().instrument(app).expose(app)  #: evidence\nregister(app)`,
      },
    ],
    [
      'a route',
      {
        'main.py': `from prometheus_client import generate_latest\n${app}@app.get("/metrics")  #: evidence\ndef metrics():\n    return generate_latest()`,
      },
    ],
  ],
  notDetected: [['none', plain]],
  fooled: [
    [
      'not exposed',
      {
        'main.py': `from prometheus_fastapi_instrumentator import Instrumentator\n${app}Instrumentator().instrument(app)`,
      },
    ],
    [
      'counted in a dead file',
      {
        'main.py': app,
        'gunicorn.conf.py':
          'from prometheus_client import multiprocess\ndef child_exit(server, worker):\n    multiprocess.mark_process_dead(worker.pid)',
      },
    ],
    ['a dependency', { 'main.py': app, 'requirements.txt': 'prometheus-client==0.20' }],
  ],
  notApplicable: [['a library', library]],
};
