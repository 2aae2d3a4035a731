import { describe, expect, it } from '@jest/globals';
import { lines, read } from './reading.ts';

/** Each listed endpoint with who may call it. */
function callers(...text: readonly string[]): readonly string[] {
  return read(lines(...text))
    .endpoints.filter(({ derived }) => !derived)
    .map(
      ({ method, path, auth, roles }) =>
        `${method} ${path}: ${roles.length > 0 ? roles.toSorted().join(', ') : auth}`,
    );
}

describe('who may call, as it stands beside endpoints', () => {
  it('is read from the bracket of a title that stands for all of them', () => {
    expect(
      callers(
        '# Yard',
        '',
        '## Routes',
        '',
        '- GET /cranes',
        '- POST /cranes',
        '',
        '**Access** (`foreman` and `admin` may write, everyone logged in may read)',
      ),
    ).toEqual(['GET /cranes: required', 'POST /cranes: admin, foreman']);
  });

  it('is read behind an arrow, where some of the lines say that they are open', () => {
    expect(
      callers(
        '# Archivo',
        '',
        '## Endpoints',
        '',
        '1. `GET /mapas` → público. Con filtros.',
        '2. `POST /mapas` → archivero',
        '3. `DELETE /mapas/{id}` → el propio archivero o el director',
      ),
    ).toEqual(['GET /mapas: none', 'POST /mapas: archivero', 'DELETE /mapas/{id}: required']);
  });

  it('takes what is answered behind an arrow for no caller', () => {
    expect(
      callers(
        '# A',
        '',
        '## API',
        '',
        '- `GET /maps` → map list',
        '- `POST /maps` → new map',
        '- `GET /maps/{id}` → map',
      ),
    ).toEqual(['GET /maps: unknown', 'POST /maps: unknown', 'GET /maps/{id}: unknown']);
  });

  it('is the last column of a Japanese line, behind a wide space', () => {
    expect(
      callers(
        '# 備品',
        '## API',
        '- POST /auth/login ログイン（認証不要）',
        '- GET /loans 一覧\u3000社員（本人のみ）, 上長',
        '- POST /loans 貸出\u3000社員',
        '- POST /loans/{id}/approve 承認\u3000上長',
      ),
    ).toEqual([
      'POST /auth/login: none',
      'GET /loans: 上長, 社員',
      'POST /loans: 社員',
      'POST /loans/{id}/approve: 上長',
    ]);
  });

  it('knows people who are signed in, in a column', () => {
    expect(
      callers(
        '# B',
        '## API',
        '| Method | Path | Who |',
        '|---|---|---|',
        '| GET | /boats | any signed-in user |',
        '| POST | /boats | skipper |',
      ),
    ).toEqual(['GET /boats: required', 'POST /boats: skipper']);
  });

  it('takes a condition for no caller', () => {
    expect(
      callers(
        '# C',
        '',
        '```',
        'POST   /notes        # admin',
        'PATCH  /notes/:id    # only while draft',
        'DELETE /notes/:id    # admin',
        '```',
      ),
    ).toEqual(['POST /notes: admin', 'PATCH /notes/{id}: unknown', 'DELETE /notes/{id}: admin']);
  });
});

describe('who may call, in a line of its own', () => {
  it('is the word behind a colon, where others say that they are open', () => {
    expect(
      callers(
        '# M',
        '## Routes',
        '- GET /courses : liste publique',
        '- POST /courses : moniteur',
        '- GET /membres : admin',
      ),
    ).toEqual(['GET /courses: none', 'POST /courses: moniteur', 'GET /membres: admin']);
  });

  it('is whoever made the row, beside a role', () => {
    expect(
      callers(
        '# L',
        '## Routes',
        '- **Request** — `POST /slots` — researcher',
        '- **Cancel** — `DELETE /slots/{id}` — the researcher who made it, or a manager',
        '',
        'Roles in the token: researcher, manager',
      ),
    ).toEqual(['POST /slots: researcher', 'DELETE /slots/{id}: required']);
  });

  it('is everyone in Russian', () => {
    expect(
      callers(
        '# П',
        '## API',
        '| Метод | Путь | Доступ |',
        '|---|---|---|',
        '| GET | /docks | все |',
        '| POST | /docks | администратор |',
      ),
    ).toEqual(['GET /docks: none', 'POST /docks: администратор']);
  });

  it('leaves the base path out of what a rule excepts', () => {
    expect(
      callers(
        '# T',
        '## API',
        'All endpoints live under /api/v1 and need a JWT, except sign-up and login.',
        '',
        '- `POST /signup`',
        '- `POST /login`',
        '- `GET /saws`',
      ),
    ).toEqual(['POST /signup: none', 'POST /login: none', 'GET /saws: required']);
  });

  it('is told by a key that writes need', () => {
    expect(
      callers(
        '# N',
        '## API',
        '- GET /pins',
        '- POST /pins',
        '',
        'Reads are open. Writes need the API key of the team.',
      ),
    ).toEqual(['GET /pins: none', 'POST /pins: required']);
  });
});

describe('features by words that people use', () => {
  const featuresOf = (text: string): readonly string[] =>
    read(lines('# Depot', '', '## Features', '', `- ${text}`))
      .features.filter(({ status }) => status === 'required')
      .map(({ id }) => id);

  it.each([
    ['The list is filtered by town, paged.', 'pagination'],
    ['Send mail when a crate arrives.', 'email'],
    ['The system e-mails the label to the sender.', 'email'],
    ['Nach der Abholung geht eine E-Mail an den Kunden.', 'email'],
    ['Recordatorio por correo electrónico tres días antes.', 'email'],
    ['`GET /crates?q=` looks in the name.', 'search'],
    ['Photos, max 5 MB per upload.', 'file_upload'],
    ['Only foremen can seal crates.', 'rbac'],
    ['Export of all drop-offs as CSV.', 'import_export'],
    ['Images are uploaded to a bucket.', 'file_upload'],
    ['When a bin is full its followers get an e-mail.', 'email'],
    ['Correo al empleado cuando cambia el estado.', 'email'],
    ['Límite de 100 peticiones por minuto.', 'rate_limit'],
    ['A monthly job creates the invoices.', 'scheduler'],
    ['30 writes per minute and key.', 'rate_limit'],
    ['Log de auditoria de todo acesso.', 'audit_log'],
  ])('%s', (text, id) => {
    expect(featuresOf(text)).toContain(id);
  });

  it.each([
    ['Written by Claude from the notes of May.', 'llm'],
    ['A health endpoint for the load balancer.', 'horizontal_scaling'],
    ['API keys for devices: not part of this version.', 'auth.api_key'],
  ])('%s asks for none', (text, id) => {
    expect(featuresOf(text)).not.toContain(id);
  });
});
