import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'from the settings',
      {
        'main.py': `import os\nimport sentry_sdk\n${app}sentry_sdk.init(dsn=os.environ["SENTRY_DSN"])  #: evidence`,
      },
    ],
  ],
  notDetected: [['none', plain]],
  fooled: [
    ['an empty address', { 'main.py': `import sentry_sdk\n${app}sentry_sdk.init(dsn="")` }],
    ['a comment', { 'main.py': `import sentry_sdk\n${app}# sentry_sdk.init(dsn=DSN)` }],
    ['in a dead file', { 'main.py': app, 'dead.py': 'import sentry_sdk\nsentry_sdk.init(dsn=DSN)' }],
  ],
  notApplicable: [['a library', library]],
};
