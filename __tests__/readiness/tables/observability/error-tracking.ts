import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'in the function that starts the server',
      {
        'pyproject.toml': '[project]\nname = "shop"\n[project.scripts]\nstart = "main:start"',
        'main.py': `import os\nimport sentry_sdk\nimport uvicorn\n${app}def track():\n    sentry_sdk.init(dsn=os.environ["SENTRY_DSN"])  #: evidence\ndef start():\n    track()\n    uvicorn.run("main:app")`,
        Dockerfile: 'FROM python:3.13\nCMD ["uv", "run", "start"]',
      },
    ],
    [
      'in a project beside it',
      {
        'pyproject.toml': '[project]\nname = "shop"',
        'shop/__init__.py': '',
        'shop/main.py': `from shop_common.tracking import track\n${app}track("https://a")`,
        'shop-common/pyproject.toml': '[project]\nname = "shop-common"',
        'shop-common/shop_common/__init__.py': '',
        'shop-common/shop_common/tracking.py':
          'import sentry_sdk\ndef track(address):\n    sentry_sdk.init(dsn=address)  #: evidence',
      },
    ],
    [
      'from the settings',
      {
        'main.py': `import os\nimport sentry_sdk\n${app}sentry_sdk.init(dsn=os.environ["SENTRY_DSN"])  #: evidence`,
      },
    ],
  ],
  notDetected: [['none', plain]],
  fooled: [
    [
      'in a function that nobody starts',
      {
        'main.py': `import os\nimport sentry_sdk\nimport uvicorn\n${app}def start():\n    sentry_sdk.init(dsn=os.environ["SENTRY_DSN"])\n    uvicorn.run("main:app")`,
        Dockerfile: 'FROM python:3.13\nCMD ["uvicorn", "main:app"]',
      },
    ],
    ['an empty address', { 'main.py': `import sentry_sdk\n${app}sentry_sdk.init(dsn="")` }],
    ['a comment', { 'main.py': `import sentry_sdk\n${app}# sentry_sdk.init(dsn=DSN)` }],
    ['in a dead file', { 'main.py': app, 'dead.py': 'import sentry_sdk\nsentry_sdk.init(dsn=DSN)' }],
  ],
  notApplicable: [['a library', library]],
};
