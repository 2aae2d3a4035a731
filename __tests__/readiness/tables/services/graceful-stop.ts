import { type ProbeTable } from '../../probe-table.ts';
import { app, library, shipped } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    ['a flag', shipped('CMD ["uvicorn", "main:app", "--timeout-graceful-shutdown", "20"]  #: evidence')],
    [
      'in code',
      { 'main.py': `import uvicorn\n${app}uvicorn.run(app, timeout_graceful_shutdown=20)  #: evidence` },
    ],
  ],
  notDetected: [['none', shipped('CMD ["uvicorn", "main:app"]')]],
  fooled: [
    [
      'in development only',
      {
        'main.py': app,
        'compose.dev.yml':
          'services:\n  a:\n    build: .\n    command: uvicorn main:app --timeout-graceful-shutdown 20',
      },
    ],
    [
      'a comment',
      shipped(
        '# CMD ["uvicorn", "main:app", "--timeout-graceful-shutdown", "20"]',
        'CMD ["uvicorn", "main:app"]',
      ),
    ],
  ],
  notApplicable: [['a library', library]],
};
