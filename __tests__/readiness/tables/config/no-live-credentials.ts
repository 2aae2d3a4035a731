import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

const keyed = (value: string): Files => ({ 'main.py': `${app}SECRET_KEY = ${value}` });

export const table: ProbeTable = {
  found: [['a placeholder', { 'main.py': `${app}SECRET_KEY = "change-me"  #: evidence` }]],
  notDetected: [
    ['a key of a known format', keyed('"AKIAIOSFODNN7QWERTYU"')],
    ['a long random text', keyed('"9f8e7d6c5b4a39281706f5e4d3c2b1a0"')],
  ],
  fooled: [
    [
      'a key of a service by its own name',
      {
        'main.py': app,
        '.env': 'SUPABASE_KEY=eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.EGIM96RAZx35lJzdJsyH',
      },
    ],
    [
      'a literal that signs tokens',
      { 'main.py': `${app}import jwt\nKEY = "short"\ntoken = jwt.encode({}, KEY, algorithm="HS256")` },
    ],
    ['a private key in a file', { ...plain, 'certs/server.pem': '-----BEGIN RSA PRIVATE KEY-----\nabc' }],
  ],
  notApplicable: [['a library', library]],
};
