import { describe, expect, it } from '@jest/globals';
import { lines, read } from './reading.ts';

const accessOf = (...document: readonly string[]): readonly string[] =>
  read(lines(...document))
    .endpoints.filter(({ derived }) => !derived)
    .map(({ method, path, auth, roles }) => [method, path, auth, ...roles].join(' '));

const THINGS = [
  '# Kiosk',
  '',
  '## Entities',
  '',
  '### Parcel',
  '- label: string, required',
  '- size: int',
  '',
];

describe('a remark that shuts others out', () => {
  it.each([
    ['- `POST /parcels` admin only, returns 201', 'POST /parcels required admin'],
    ['- POST /parcels — solo admin o recepcion', 'POST /parcels required admin recepcion'],
    ['- POST /parcels (nur Admin)', 'POST /parcels required admin'],
    ['- POST /parcels — ajouter (bibliothécaire uniquement) → 201', 'POST /parcels required bibliothécaire'],
    ['- POST /parcels (cashier), multipart', 'POST /parcels required cashier'],
    ['- GET /parcels (JSON only) (public)', 'GET /parcels none'],
    ['- GET /parcels read only, needs a token', 'GET /parcels required'],
  ])('%s', (line, access) => {
    expect(accessOf(...THINGS, '## API', '', line)).toEqual([access]);
  });

  it('stands below the heading of the endpoint', () => {
    const below = ['## POST /parcels', '', 'Role: depot-manager', '', '## GET /parcels', '', 'Public.', ''];
    expect(accessOf(...THINGS, ...below, '## DELETE /parcels/{id}', '', 'Only the sender.')).toEqual([
      'POST /parcels required depot_manager',
      'GET /parcels none',
      'DELETE /parcels/{id} required',
    ]);
  });

  it('is no field of what is sent', () => {
    const below = ['## POST /parcels', '', 'Login required.', '', '- role: string', '- label: string'];
    expect(accessOf(...THINGS, ...below)).toEqual(['POST /parcels required']);
  });
});

describe('sentences about who may do what', () => {
  const ROUTES = ['```', 'GET /parcels', 'POST /parcels', 'PATCH /parcels/:id', 'DELETE /parcels/:id', '```'];

  it('let everyone read and only some change', () => {
    const said =
      'Everyone can read parcels. Only logged-in clerks can create them, and only the author or an editor can change or delete a parcel.';
    expect(accessOf(...THINGS, '## Parcels', '', said, '', ...ROUTES)).toEqual([
      'GET /parcels none',
      'POST /parcels required clerk',
      'PATCH /parcels/{id} required',
      'DELETE /parcels/{id} required',
    ]);
  });

  it.each([
    'Reads are public, everything else needs a token.',
    'Les routes de lecture sont publiques. Les autres routes nécessitent un jeton JWT.',
    'Lesende Endpunkte sind öffentlich, alle anderen erfordern eine Anmeldung.',
  ])('%s', (said) => {
    expect(accessOf(...THINGS, '## API', '', said, '', ...ROUTES)).toEqual([
      'GET /parcels none',
      'POST /parcels required',
      'PATCH /parcels/{id} required',
      'DELETE /parcels/{id} required',
    ]);
  });

  it('hold for the verb at the end of a path', () => {
    const routes = ['```', 'POST /parcels/:id/seal', 'POST /parcels/:id/open', '```'];
    expect(accessOf(...THINGS, '## Parcels', '', 'Supervisors may seal a parcel.', '', ...routes)).toEqual([
      'POST /parcels/{id}/seal required supervisor',
      'POST /parcels/{id}/open required',
    ]);
  });

  it('say nothing by the word "read" alone', () => {
    const said = 'You can read the authentication header from the request.';
    const route = ['## GET /parcels', '', 'Authentication optional, returns parcels.'];
    expect(accessOf(...THINGS, '## API', '', said, '', ...route)).toEqual(['GET /parcels optional']);
  });

  it('a thing that is stored calls nothing', () => {
    const said = 'Only parcels can ship. Only drafts can be edited.';
    expect(accessOf(...THINGS, '## API', '', said, '', '- POST /parcels/{id}/ship')).toEqual([
      'POST /parcels/{id}/ship unknown',
    ]);
  });
});

describe('a rule for all', () => {
  const ROUTES = ['- GET /parcels', '- POST /parcels', '- POST /login'];

  it.each([
    ['Auth is a bearer token (JWT) on every request except where it says *public*.', 'required'],
    ['Machine clients send an API key; everything needs one except `/login`.', 'required'],
    ['Login gives a JWT which every call needs.', 'required'],
    ['Todos los endpoints requieren autenticación con JWT salvo `GET /parcels`.', 'none'],
  ])('%s', (rule, ofList) => {
    expect(accessOf(...THINGS, '## API', '', rule, '', ...ROUTES)).toEqual([
      `GET /parcels ${ofList}`,
      'POST /parcels required',
      rule.startsWith('Todos') ? 'POST /login required' : 'POST /login none',
    ]);
  });
});

describe('the base path', () => {
  it.each([
    ['# Kiosk (prefix /api)', ''],
    ['# Kiosk', 'All routes are under /api.'],
    ['# Kiosk', 'Alle Endpunkte liegen unter `/api`.'],
    ['# Kiosk', 'Prefijo de todas las rutas: /api'],
    ['# Kiosk', 'Todas las rutas cuelgan de `/api`.'],
    ['# Kiosk', 'Base URL: https://api.example.com/api'],
  ])('%s %s', (title, said) => {
    expect(read(lines(title, '', said, '', '## API', '', '- GET /parcels')).basePath).toBe('/api');
  });

  it('is not where some routes stand', () => {
    const said = 'Admin endpoints are under /admin.';
    expect(read(lines('# Kiosk', '', said, '', '## API', '', '- GET /parcels')).basePath).toBeUndefined();
  });
});

describe('calls with curl', () => {
  const block = (...commands: readonly string[]): readonly string[] => [
    '# Hub',
    '',
    '## Use',
    '',
    '```bash',
    ...commands,
    '```',
  ];

  it('are the endpoints of a document that lists none', () => {
    expect(
      accessOf(
        ...block(
          'curl -X POST https://hub.example.com/api/probes \\',
          '  -H "X-API-Key: $KEY" -d \'{"serial": "A"}\'',
          'curl "https://hub.example.com/api/probes?state=on" -H "X-API-Key: $KEY"',
          'curl -X DELETE https://hub.example.com/api/probes/$ID -H "X-API-Key: $KEY"',
          'curl $HUB/api/probes/42',
        ),
      ),
    ).toEqual([
      'POST /probes required',
      'GET /probes required',
      'DELETE /probes/{id} required',
      'GET /probes/{id} unknown',
    ]);
  });

  it('of other people’s services are none', () => {
    expect(
      accessOf(
        ...block('curl -LsSf https://astral.sh/uv/install.sh | sh', 'curl https://api.github.com/repos/a/b'),
      ),
    ).toEqual([]);
  });

  it('are examples, where the endpoints are listed', () => {
    const listed = ['## API', '', '- GET /probes', '- POST /probes', '- GET /probes/{id}'];
    expect(accessOf(...block('curl https://hub.example.com/api/v9/probes'), ...listed)).toHaveLength(3);
  });
});

describe('what is not asked for now', () => {
  it.each([
    ['R1: sort by size (v2)', 'planned'],
    ['R1: sort by size (nice to have)', 'planned'],
    ['R1: sort by size [future]', 'planned'],
    ['R1: (later) sort by size', 'planned'],
    ['R1: sort by size (out of scope)', 'excluded'],
    ['R1: sort by size (ascending)', 'required'],
  ])('%s', (text, status) => {
    const { requirements } = read(lines('# Kiosk API', '', '## Requirements', '', `- ${text}`));
    expect(requirements.map((one) => [one.id, one.status])).toEqual([['R1', status]]);
  });

  it('limits nothing', () => {
    const { nonFunctional } = read(
      lines('# Kiosk', '', '## Quality', '', '- 50 requests per minute (later)'),
    );
    expect(nonFunctional.rateLimit).toBeUndefined();
  });
});

describe('numbers in other languages', () => {
  it.each([
    ['Höchstens 120 Anfragen pro Minute', { count: 120, per: 'min' }],
    ['Máximo 30 peticiones por minuto por usuario', { count: 30, per: 'min', scope: 'user' }],
    ['100 requêtes par minute', { count: 100, per: 'min' }],
    ['レート制限: 1分あたり60リクエスト', { count: 60, per: 'min' }],
  ])('%s', (text, rateLimit) => {
    expect(read(lines('# Kiosk', '', '## Limits', '', `- ${text}`)).nonFunctional.rateLimit).toEqual(
      rateLimit,
    );
  });

  it.each([
    ['95 % der Antworten unter 250 ms', 250, 95],
    ['Tiempo de respuesta menor de 500 ms', 500, undefined],
    ['応答時間は500ms以内', 500, undefined],
  ])('%s', (text, ms, p) => {
    const [latency] = read(lines('# Kiosk', '', '## Limits', '', `- ${text}`)).nonFunctional.latency;
    expect([latency?.ms, latency?.p]).toEqual([ms, p]);
  });

  it('a comma parts the decimals', () => {
    expect(read(lines('# Kiosk', '', '- Verfügbarkeit 99,5 %')).nonFunctional.availability).toBe(99.5);
  });
});
