import { describe, expect, it } from '@jest/globals';
import { lines, read } from './reading.ts';

/** `METHOD path: who may call` of each endpoint, in order. */
function callers(...document: readonly string[]): readonly string[] {
  const spec = read(
    lines('# Library', '## Entities', '### Book', '- title: string', '## API', '', ...document),
  );
  return spec.endpoints
    .filter(({ derived }) => !derived)
    .map(
      ({ method, path, auth, roles }) => `${method} ${path}: ${roles.length > 0 ? roles.join(', ') : auth}`,
    );
}

describe('a list of endpoints whose lines say alike who may call', () => {
  it('brackets, where one is known or some are repeated', () => {
    expect(
      callers(
        '- GET /books (público)',
        '- POST /books (bibliotecario)',
        '- PUT /books/{id} (bibliotecario)',
        '- DELETE /books/{id} (bibliotecario o el propio socio)',
      ),
    ).toEqual([
      'GET /books: none',
      'POST /books: bibliotecario',
      'PUT /books/{id}: bibliotecario',
      'DELETE /books/{id}: required',
    ]);
  });

  it('brackets that say something of the call are none', () => {
    expect(callers('- GET /books (paginated)', '- POST /books (async)', '- PUT /books/{id} (async)')).toEqual(
      ['GET /books: unknown', 'POST /books: unknown', 'PUT /books/{id}: unknown'],
    );
  });

  it('locks on some lines leave the others open', () => {
    expect(callers('- `POST /books` 🔒 add', '- `GET /books` all', '- `GET /books/{id}` 🔓 one')).toEqual([
      'POST /books: required',
      'GET /books: none',
      'GET /books/{id}: none',
    ]);
  });

  it('words behind a dash, where they are roles or what a role does', () => {
    expect(
      callers(
        '- POST /books - trainer, admin',
        '- DELETE /books/{id} - admin',
        '- PUT /books/{id} - sets the title',
        '- POST /books/{id}/loans - member borrows it; 409 if lent',
      ),
    ).toEqual([
      'POST /books: trainer, admin',
      'DELETE /books/{id}: admin',
      'PUT /books/{id}: unknown',
      'POST /books/{id}/loans: member',
    ]);
  });

  it('the last column of a fence', () => {
    expect(
      callers(
        '```',
        'POST   /books        add                auth',
        'GET    /books        list               public',
        'DELETE /books/{id}   remove (soft)      auth (owner)',
        'PUT    /books/{id}   -> 200 Book        (auth)',
        '```',
      ),
    ).toEqual([
      'POST /books: required',
      'GET /books: none',
      'DELETE /books/{id}: required',
      'PUT /books/{id}: required',
    ]);
  });
});

it('a remark behind a route in a fence', () => {
  expect(
    callers(
      '```',
      'GET /books        # public',
      'POST /books       # admin',
      'PUT /books/{id}   # the title',
      '```',
    ),
  ).toEqual(['GET /books: none', 'POST /books: admin', 'PUT /books/{id}: unknown']);
});

it.each([
  'Base path /api/v2 for all.',
  'The service is mounted at /api/v2.',
  'Alle Endpunkte haben das Präfix /api/v2.',
])('a base path is said: %s', (said) => {
  expect(read(lines('# Library', said, '## API', '- GET /books')).basePath).toBe('/api/v2');
});

it('a table of fields has heads of other languages', () => {
  const spec = read(
    lines(
      '# B',
      '## Tablas',
      '### Libro',
      '| Nombre del campo | Tipo de dato | ¿Obligatorio? |',
      '|---|---|---|',
      '| titulo | texto | Sí |',
    ),
  );
  expect(spec.entities[0]?.fields[0]).toMatchObject({
    name: 'titulo',
    type: { kind: 'text' },
    required: true,
  });
});

describe('a table of endpoints with headers of its own', () => {
  it('calls in any column, several in one cell, and every name below "who" a role', () => {
    expect(
      callers(
        '| What | Call | Who |',
        '|---|---|---|',
        '| all | GET /books | öffentlich |',
        '| one | GET /books/{id} | Vorstand, das Mitglied selbst |',
        '| manage | POST /books, DELETE /books/{id} | Vorstand |',
        '| mark | POST /books/{id}/lent → 200 | patient (own), staff |',
      ),
    ).toEqual([
      'GET /books: none',
      'GET /books/{id}: required',
      'POST /books: vorstand',
      'DELETE /books/{id}: vorstand',
      'POST /books/{id}/lent: patient, staff',
    ]);
  });
});

it('callers in a column that is set apart by spaces', () => {
  expect(
    callers(
      'GET /therapists                public',
      'POST /appointments             patient, reception',
      'GET /appointments/{id}         the patient, reception',
      'GET /appointments              own ones; reception all',
    ),
  ).toEqual([
    'GET /therapists: none',
    'POST /appointments: patient, reception',
    'GET /appointments/{id}: patient, reception',
    'GET /appointments: required',
  ]);
});

it('a role between the path and what the call does', () => {
  expect(
    callers(
      '- `GET /stock` – viewer – history',
      '- `POST /stock` – clerk – record a movement',
      '- `DELETE /stock/{id}` – admin – only drafts',
    ),
  ).toEqual(['GET /stock: viewer', 'POST /stock: clerk', 'DELETE /stock/{id}: admin']);
});
