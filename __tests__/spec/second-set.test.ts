import { describe, expect, it } from '@jest/globals';
import type { SpecRequirements } from '../../src/spec/index.ts';
import { codesOf, fieldsOf, lines, read } from './reading.ts';

const namesOf = ({ entities }: SpecRequirements): readonly string[] => entities.map(({ name }) => name);
const columnsOf = (spec: SpecRequirements, entity: string): readonly string[] =>
  fieldsOf(spec, entity).map((field) => field.replace(/:.*/, ''));
const featuresOf = ({ features }: SpecRequirements): readonly string[] =>
  features.filter(({ status }) => status === 'required').map(({ id }) => id);
const accessOf = ({ endpoints }: SpecRequirements): readonly string[] =>
  endpoints
    .filter(({ derived }) => !derived)
    .map(({ method, path, auth, roles }) => [method, path, auth, ...roles].join(' '));

describe('things in the ways that a second set of documents names them', () => {
  it.each([
    ['French', '## Modèle de données (ébauche)', '- `navires` : nom, tonnage, pavillon {fr, be}'],
    ['Spanish', '## Modelo de datos', '- `navires` : nom, tonnage, pavillon {fr, be}'],
    ['German', '## Datenmodell', '- `navires`: nom, tonnage, pavillon {fr, be}.'],
  ])('%s: a bullet is a table with its columns in a row', (_, title, bullet) => {
    const spec = read(lines('# Port', title, bullet, '- `docks` : id du dock, longueur'));
    expect(columnsOf(spec, 'Navire')).toEqual(['nom', 'tonnage', 'pavillon']);
    expect(fieldsOf(spec, 'Navire')).toContain('pavillon: enum');
    expect(columnsOf(spec, 'Dock')).toEqual(['id_du_dock', 'longueur']);
  });

  it('a declaration of one field is no table', () => {
    const spec = read(
      lines('# Port', '## Data model', '### Ship', '- `state`: string, required', '- `name`: string, unique'),
    );
    expect(namesOf(spec)).toEqual(['Ship']);
  });

  it('columns may follow dots, two on a line, below a label, with the key apart', () => {
    const spec = read(
      lines(
        '# 倉庫',
        '## テーブル',
        '### `Crate` テーブル',
        '',
        '- **主キー**: `id`',
        '- **主な列**',
        '  - `shelfId` … 置き場所',
        '  - `label` … 名前',
        '  - `packedAt` / `sentAt` … 日時',
      ),
    );
    expect(columnsOf(spec, 'Crate')).toEqual(['id', 'shelf_id', 'label', 'packed_at', 'sent_at']);
  });

  it('two columns in a cell and two tables in a title are two', () => {
    const spec = read(
      lines(
        '# Bank',
        '## Tables',
        '### in_payments / out_payments (both ways)',
        '| Column | Type |',
        '|---|---|',
        '| id | uuid |',
        '| made_at / booked_at | timestamp |',
      ),
    );
    expect(namesOf(spec)).toEqual(['InPayment', 'OutPayment']);
    expect(columnsOf(spec, 'OutPayment')).toEqual(['id', 'made_at', 'booked_at']);
  });

  it('a table whose name also means "left out" is one among tables', () => {
    const table = ['| Feld | Typ |', '|---|---|', '| id | UUID |', '| grund | TEXT |'];
    const spec = read(lines('# Plan', '## Tabellen', '### exclusions', ...table));
    expect(spec.entities.map(({ name, status }) => [name, status])).toEqual([['Exclusion', 'required']]);
  });

  it.each([
    ['Portuguese', 'Cada navio possuirá:', '- Nome;', '- Ano de fabricação;', 'ano_de_fabricacao'],
    ['French', 'Chaque navio possède :', '- Nome ;', '- Port d attache ;', 'port_d_attache'],
    ['German', 'Jedes navio hat folgende Felder:', '- Nome', '- Baujahr', 'baujahr'],
  ])('%s: a sentence announces the fields', (_, sentence, first, second, column) => {
    expect(columnsOf(read(lines('# X', '## Y', sentence, '', first, second)), 'Navio')).toEqual([
      'nome',
      column,
    ]);
  });

  it('a requirement with an id announces the fields of the thing that it names', () => {
    const spec = read(
      lines(
        '# Lessons',
        '## Booking',
        '- **R4.1** Each Lesson Plan shall include:',
        '  - `id` – what it is known by.',
        '  - `starts_on` – first day.',
        '  - `state` – one of: `draft`, `open`.',
      ),
    );
    expect(namesOf(spec)).toEqual(['LessonPlan']);
    expect(columnsOf(spec, 'LessonPlan')).toEqual(['id', 'starts_on', 'state']);
  });

  it('what a system shall include is no thing', () => {
    const spec = read(lines('# X', '## Scope', 'The system shall include:', '', '- Login', '- Reports'));
    expect(namesOf(spec)).toEqual([]);
  });

  it('a row of a table may be a thing with its fields in a cell', () => {
    const spec = read(
      lines(
        '# X',
        '## Data dictionary',
        '| Entity | Key fields |',
        '|---|---|',
        '| **Kite** | `Id`, `SpanCm` |',
      ),
    );
    expect(columnsOf(spec, 'Kite')).toEqual(['id', 'span_cm']);
  });

  it('a sentence of prose is read where nothing else lists things', () => {
    const spec = read(
      lines(
        '# Depot',
        '## Overview',
        'A parcel has a weight, a destination and many stops.',
        '',
        '## Endpoints',
        '- GET /stops',
        '- GET /stops/{id}',
      ),
    );
    expect(columnsOf(spec, 'Parcel')).toEqual(['weight', 'destination']);
    expect(spec.entities.find(({ name }) => name === 'Parcel')?.inferred).toBe(true);
    expect(spec.relations.map(({ from, to }) => [from, to])).toEqual([['Stop', 'Parcel']]);
    expect(
      namesOf(read(lines('# Depot', '## Overview', 'Each user has access to reports and can log in.'))),
    ).toEqual([]);
  });

  it('functions of a list name things in Portuguese and Spanish', () => {
    const spec = read(
      lines('# X', '## Escopo', '- CRUD de navios;', '- Cadastro de clientes;', '- Gestão de dados;'),
    );
    expect(namesOf(spec)).toEqual(['Navio', 'Cliente']);
  });

  it('answers with a key show a thing where nothing else does, and none where something does', () => {
    const model = [
      '## Response models',
      '```python',
      'class KiteResponse(BaseModel):',
      '    kite_id: int',
      '    span: float',
      '```',
    ];
    const alone = read(lines('# X', ...model));
    expect(columnsOf(alone, 'Kite')).toEqual(['id', 'span']);
    const table = [
      '## Tables',
      '### Buoy',
      '| Field | Type |',
      '|---|---|',
      '| id | uuid |',
      '| depth | int |',
    ];
    expect(namesOf(read(lines('# X', ...table, ...model)))).toEqual(['Buoy']);
  });

  it('products, ids and errors of a framework are no things', () => {
    const spec = read(
      lines(
        '# X',
        '## Database',
        '- **PostgreSQL** - relational database, hosted',
        '- **kiteId** - which kite, which owner, which day',
        '- **Kite**: span, weight, colour',
      ),
    );
    expect(namesOf(spec)).toEqual(['Kite']);
  });

  it('sections may be tags', () => {
    const spec = read(
      lines(
        'Kite shop',
        '<spec>',
        '  <database_schema>',
        '    <tables>',
        '      <kites>',
        '        - id, span, maker_id',
        '        - created_at',
        '      </kites>',
        '      <makers>',
        '        - id, name',
        '      </makers>',
        '    </tables>',
        '  </database_schema>',
        '</spec>',
      ),
      'app_spec.txt',
    );
    expect(namesOf(spec)).toEqual(['Kite', 'Maker']);
    expect(columnsOf(spec, 'Kite')).toEqual(['id', 'span', 'maker_id', 'created_at']);
    expect(spec.entities[0]?.src[0]?.line).toBe(5);
  });

  it('a person who does something is a user', () => {
    const spec = read(
      lines(
        '# X',
        '## Data model',
        '- **User**: id, name, role',
        '- **Refund**: id, cashier_id, approved_by, sort_by',
      ),
    );
    expect(spec.relations.map(({ to, via }) => [to, via])).toEqual([
      ['User', 'cashier_id'],
      ['User', 'approved_by'],
    ]);
  });
});

describe('access and features in the ways that a second set of documents states them', () => {
  const routes = ['## Endpoints', '- `GET /kites`', '- `POST /auth/login`', '- `POST /webhooks/pay`'];

  it.each([
    [
      'Auth: Bearer JWT, scopes `read` and `write`',
      ['GET /kites required', 'POST /auth/login none', 'POST /webhooks/pay none'],
    ],
    [
      'Todas as rotas (exceto `/auth/*` e `/webhooks/*`) exigem `Authorization: Bearer <JWT>`.',
      ['GET /kites required', 'POST /auth/login none', 'POST /webhooks/pay none'],
    ],
    [
      'Protected routes: `Authorization: Bearer <token>`',
      ['GET /kites unknown', 'POST /auth/login none', 'POST /webhooks/pay none'],
    ],
  ])('%s', (rule, access) => {
    expect(accessOf(read(lines('# X', '## Conventions', `- ${rule}`, ...routes)))).toEqual(access);
  });

  it.each([
    ['**Auth required**: Yes, and the caller’s role must be `Manager` or `Admin`.', 'required manager admin'],
    ['**Auth required**: Yes (any role), or the role of its creator', 'required'],
    ['Authentication required; requires the editor role.', 'required editor'],
  ])('roles that a sentence about access names: %s', (sentence, access) => {
    expect(accessOf(read(lines('# X', '## GET /kites', '', sentence)))).toEqual([`GET /kites ${access}`]);
  });

  it('what a requirement shall do is no thing', () => {
    const spec = read(lines('# X', '## Requirements', '- The system shall support CRUD.'));
    expect(namesOf(spec)).toEqual([]);
  });

  it('what a text says before CRUD is no thing where it says after it what is meant', () => {
    const spec = read(
      lines('# X', '## Requirements', '- The system shall provide comprehensive CRUD operations for kites.'),
    );
    expect(namesOf(spec)).toEqual(['Kite']);
  });

  it('routes in code are routes', () => {
    const spec = read(
      lines('# X', '## API', '```python', '@app.get("/api/kites/{kite_id}")', 'async def one(): ...', '```'),
    );
    expect(accessOf(spec)).toEqual(['GET /kites/{kite_id} unknown']);
  });

  it('routes ask for the features that they are', () => {
    const fence = [
      '```',
      'POST /auth/register',
      'POST /auth/refresh',
      'GET /kites?page=&per_page=',
      'GET /ready',
      '```',
    ];
    expect(featuresOf(read(lines('# X', '## Endpoints', ...fence)))).toEqual(
      expect.arrayContaining(['auth.registration', 'auth.refresh_token', 'pagination', 'health_check']),
    );
  });

  it.each([
    ['Journalisation structurée ; métriques basiques.', ['observability.logging', 'metrics']],
    ['Nur Administratoren dürfen Räume löschen, mit Benachrichtigungen.', ['rbac', 'notifications']],
    [
      'Login com e-mail e senha; relatórios mensais; exportar em CSV.',
      ['auth.password', 'reporting', 'import_export'],
    ],
    ['仅管理员可以删除，支持导出excel导出和定时任务', ['rbac', 'scheduler']],
  ])('%s', (text, ids) => {
    expect(featuresOf(read(lines('# X', '## Requirements', `- ${text}`)))).toEqual(
      expect.arrayContaining(ids),
    );
  });

  it('what a document says of itself asks for nothing', () => {
    const spec = read(
      lines('# X', '## Histórico de Alterações', '- auditoria', '## Índice', '- [Auditoria](#a)'),
    );
    expect(featuresOf(spec)).toEqual([]);
    expect(codesOf(spec)).toContain('spec/empty');
  });

  it.each([
    ['password', 'jwt', ['auth.password']],
    ['email + password', 'jwt', ['auth.password']],
    ['Bearer token', 'jwt', []],
    ['api-key', 'api_key', []],
    ['OAuth2', 'oauth', []],
    ['cookie', 'session', []],
  ])('a front matter may name the method as people do: %s', (word, method, features) => {
    for (const auth of [`'${word}'`, `{method: '${word}'}`, `{type: '${word}'}`]) {
      const spec = read(lines('---', `auth: ${auth}`, '---', '# X', '## Endpoints', '- GET /kites'));
      expect([spec.auth.method, featuresOf(spec)]).toEqual([method, features]);
      expect(codesOf(spec)).not.toContain('frontmatter/value');
    }
  });

  it('a method that is none names those that are', () => {
    const spec = read(lines('---', 'auth: {method: magic}', '---', '# X', '## Endpoints', '- GET /kites'));
    expect(spec.diagnostics.map(({ message }) => message).join(' ')).toContain(
      '"jwt"|"api_key"|"session"|"oauth"',
    );
  });
});
