import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a server beside the service',
      {
        'main.py': `from prometheus_client import start_http_server\n${app}@app.on_event("startup")\ndef start():\n    start_http_server(9090)  #: evidence`,
      },
    ],

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
    [
      'a client that is told',
      {
        'main.py': `from aiodogstatsd import Client\n${app}client = Client(host="a")  #: evidence\n@app.get("/a")\ndef a():\n    client.increment("a")`,
      },
    ],
    [
      'a handler of a library',
      {
        'main.py': `from starlette_exporter import handle_metrics\n${app}app.add_route("/metrics", handle_metrics)  #: evidence`,
      },
    ],
  ],
  notDetected: [['none', plain]],
  fooled: [
    [
      'a client that is never told anything',
      { 'main.py': `from statsd import StatsClient\n${app}client = StatsClient("a", 8125)` },
    ],
    [
      'a provider that nobody reads',
      {
        'main.py': `from opentelemetry.sdk.metrics import MeterProvider\nfrom opentelemetry import metrics\n${app}metrics.set_meter_provider(MeterProvider())`,
      },
    ],
    [
      'something else that is exposed',
      {
        'main.py': `from prometheus_fastapi_instrumentator import Instrumentator\n${app}class Shop:\n    def expose(self): ...\nInstrumentator().instrument(app)\nshop = Shop()\nshop.expose()`,
      },
    ],
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
