import { type ProbeTable } from '../../probe-table.ts';
import { app, library } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'structlog',
      {
        'main.py': `import structlog\n${app}structlog.configure(processors=[structlog.processors.JSONRenderer()])  #: evidence`,
      },
    ],
    [
      'loguru',
      {
        'main.py': `import sys\nfrom loguru import logger\n${app}logger.add(sys.stdout, serialize=True)  #: evidence`,
      },
    ],
    [
      'dictConfig',
      {
        'main.py': `import logging.config\n${app}CONFIG = {"formatters": {"json": {"()": "pythonjsonlogger.jsonlogger.JsonFormatter"}}}\nlogging.config.dictConfig(CONFIG)  #: evidence`,
      },
    ],
  ],
  notDetected: [['plain text', { 'main.py': `import logging\n${app}logging.basicConfig()` }]],
  fooled: [
    ['imported only', { 'main.py': `import structlog\n${app}logger = structlog.get_logger()` }],
    [
      'switched off',
      { 'main.py': `import sys\nfrom loguru import logger\n${app}logger.add(sys.stdout, serialize=False)` },
    ],
    [
      'only for the type checker',
      {
        'main.py': `from typing import TYPE_CHECKING\n${app}if TYPE_CHECKING:\n    import structlog\n    structlog.configure(processors=[structlog.processors.JSONRenderer()])`,
      },
    ],
  ],
  notApplicable: [['a library', library]],
};
