import { describe, expect, it } from '@jest/globals';
import { fieldsOf, lines, read } from './reading.ts';

const BOOK = ['id: uuid', 'title: string', 'pages: int', 'in_print: bool'];

const fence = (language: string, ...code: readonly string[]) =>
  lines('# Library', '## Data model', `\`\`\`${language}`, ...code, '```');

describe('an entity in each notation', () => {
  it.each([
    [
      'field table',
      lines(
        '# L',
        '### Book',
        '| Column | Type | Required |',
        '|---|---|---|',
        '| id | UUID (PK) | yes |',
        '| title | varchar(80) | yes |',
        '| pages | integer | no |',
        '| in_print | boolean | no |',
      ),
    ],
    [
      'field table in Korean',
      lines(
        '# L',
        '### Book 테이블',
        '| 컬럼 | 타입 | 제약 |',
        '|---|---|---|',
        '| id | UUID | PK |',
        '| title | VARCHAR(80) | NOT NULL |',
        '| pages | 정수 | |',
        '| in_print | BOOLEAN | |',
      ),
    ],
    [
      'field table in Spanish',
      lines(
        '# L',
        '## Entidad: Book',
        '| Campo | Tipo | Restricciones |',
        '|---|---|---|',
        '| id | uuid | clave primaria |',
        '| title | cadena | obligatorio |',
        '| pages | entero | |',
        '| in_print | booleano | |',
      ),
    ],
    [
      'field list',
      lines(
        '# L',
        '### Books Table',
        '- id: UUID (Primary Key)',
        '- title: VARCHAR(80) (Not Null)',
        '- pages: INTEGER',
        '- in_print: BOOLEAN (Default True)',
      ),
    ],
    [
      'field list with bold names',
      lines(
        '# L',
        '## Entities',
        '### Book',
        '- **id** (uuid) — key',
        '- **title** (string) — on the cover',
        '- **pages** (int)',
        '- **in_print** (bool)',
      ),
    ],
    [
      'nested list',
      lines(
        '# L',
        '## Data model',
        '- **Book**',
        '  - `id`: uuid',
        '  - `title`: string',
        '  - `pages`: int',
        '  - `in_print`: bool',
      ),
    ],
    [
      'nested types',
      lines(
        '# L',
        '## Data model',
        '### Book',
        ...['id', 'title', 'pages', 'in_print'].flatMap((name, index) => [
          `- \`${name}\`:`,
          `  - **Type**: ${['uuid', 'string', 'int', 'bool'][index] ?? ''}`,
          '  - **Required**: yes',
        ]),
      ),
    ],
    [
      'sql',
      fence(
        'sql',
        'CREATE TABLE books (',
        '  id UUID PRIMARY KEY, -- the key',
        '  title VARCHAR(80) NOT NULL,',
        '  pages INTEGER CHECK (pages > 0),',
        '  in_print BOOLEAN DEFAULT TRUE',
        ');',
      ),
    ],
    [
      'sql without a language',
      fence(
        '',
        'create table if not exists public."books" (id uuid primary key, title varchar(80), pages int, in_print bool);',
      ),
    ],
    [
      'prisma',
      fence(
        'prisma',
        'model Book {',
        '  id String @id @default(uuid()) @db.Uuid',
        '  title String',
        '  pages Int?',
        '  inPrint Boolean @default(true)',
        '}',
      ),
    ],
    [
      'mermaid',
      fence(
        'mermaid',
        'erDiagram',
        '  BOOK {',
        '    uuid id PK',
        '    string title',
        '    int pages',
        '    boolean in_print',
        '  }',
      ),
    ],
    [
      'python',
      fence(
        'python',
        'class Book(SQLModel, table=True):',
        '    id: UUID = Field(primary_key=True)',
        '    title: str = Field(max_length=80)',
        '    pages: int | None = None',
        '    in_print: bool = True',
      ),
    ],
    [
      'sqlalchemy',
      fence(
        'python',
        'class Book(Base):',
        '    __tablename__ = "books"',
        '    id = Column(UUID(as_uuid=True), primary_key=True)',
        '    title = Column(String(80), nullable=False)',
        '    pages = Column(Integer)',
        '    in_print = Column(Boolean, default=True)',
      ),
    ],
    [
      'typescript',
      fence(
        'typescript',
        'interface Book {',
        '  id: UUID;',
        '  title: string;',
        '  pages?: number;',
        '  inPrint: boolean;',
        '}',
      ),
    ],
    [
      'go',
      fence(
        'go',
        'type Book struct {',
        '\tID uuid.UUID `gorm:"primaryKey" json:"id"`',
        '\tTitle string `json:"title"`',
        '\tPages int `json:"pages"`',
        '\tInPrint bool `json:"in_print"`',
        '}',
      ),
    ],
    [
      'java',
      fence(
        'java',
        '@Entity',
        'public class Book {',
        '    @Id',
        '    private UUID id;',
        '    private String title;',
        '    private Integer pages;',
        '    private Boolean inPrint;',
        '}',
      ),
    ],
    [
      'kotlin',
      fence(
        'kotlin',
        'data class Book(',
        '    val id: UUID,',
        '    val title: String,',
        '    val pages: Int?,',
        '    val inPrint: Boolean = true',
        ')',
      ),
    ],
    [
      'name : type',
      lines(
        '# L',
        '## Book',
        '```',
        'id       : uuid',
        'title    : string',
        'pages    : int',
        'in_print : bool',
        '```',
      ),
    ],
    [
      'openapi',
      fence(
        'yaml',
        'openapi: 3.1.0',
        'paths: {}',
        'components:',
        '  schemas:',
        '    Book:',
        '      type: object',
        '      properties:',
        '        id: {type: string, format: uuid}',
        '        title: {type: string}',
        '        pages: {type: integer}',
        '        in_print: {type: boolean}',
      ),
    ],
    [
      'prose list',
      lines(
        '# L',
        '### Key Entities',
        '- **Book**: What a reader borrows. Key attributes: id (uuid), title (string), pages (int), in_print (bool)',
      ),
    ],
  ])('%s', (_, text) => {
    expect(fieldsOf(read(text), 'Book')).toEqual(BOOK);
  });

  it('an entity that only a sentence names is marked as inferred, and nothing is invented', () => {
    const spec = read(lines('# Pets', '## Requirements', '- CRUD operations for pets'));
    expect(spec.entities).toMatchObject([{ name: 'Pet', inferred: true, fields: [] }]);
  });

  it.each(['CreateBookRequest', 'BookResponse', 'BookDto', 'UpdateBook'])(
    '%s is a message, not an entity',
    (name) => {
      expect(
        read(fence('ts', `interface ${name} {`, '  title: string;', '  pages: number;', '}')).entities,
      ).toEqual([]);
    },
  );
});

describe('several notations of one entity', () => {
  const both = lines(
    '# L',
    '### Book',
    '| Field | Type | Description |',
    '|---|---|---|',
    '| title | string | On the cover |',
    '| pages | string | |',
    '',
    '```sql',
    'CREATE TABLE books (id uuid primary key, title varchar(80) not null, pages integer);',
    '```',
  );

  it('become one: the higher rank wins, the lower fills gaps', () => {
    const [book, ...others] = read(both).entities;
    expect(others).toEqual([]);
    expect(book?.fields.find(({ name }) => name === 'title')).toMatchObject({
      type: { kind: 'string', length: 80 },
      required: true,
      description: 'On the cover',
    });
  });

  it('a real disagreement is reported with both lines', () => {
    const conflict = read(both).diagnostics.find(({ code }) => code === 'merge/conflict');
    expect([conflict?.span?.line, conflict?.related?.[0]?.span.line]).toEqual([6, 9]);
  });
});

describe('relations', () => {
  const two = (...more: readonly string[]) =>
    lines(
      '# L',
      ...['Author', 'Book'].flatMap((name) => [
        `### ${name}`,
        '',
        '| Field | Type |',
        '|---|---|',
        '| id | uuid |',
        '',
      ]),
      '## Relationships',
      '',
      ...more,
    );

  it.each([
    ['Author to Book: One-to-Many'],
    ['- Authors have many Books'],
    ['- An author can have many books'],
    ['- Each Book belongs to one Author'],
    ['- Author (1) → (N) Book: 1:N'],
  ])('%s adds the reference that no field holds', (text) => {
    const spec = read(two(text));
    expect(spec.relations.map(({ from, to, kind, via }) => [from, to, kind, via])).toEqual([
      ['Book', 'Author', 'many-to-one', 'author_id'],
    ]);
  });

  it('many-to-many stays one relation, whichever side says it', () => {
    const spec = read(two('- Author many-to-many Book', '- Book many-to-many Author'));
    expect(spec.relations.map(({ kind }) => kind)).toEqual(['many-to-many']);
  });

  it('a relation to what is only planned is not there yet', () => {
    const spec = read(
      lines(
        '# L',
        '### Book',
        '| Field | Type |',
        '|---|---|',
        '| id | uuid |',
        '| reader_id | uuid |',
        '## Future',
        '### Reader',
        '| Field | Type |',
        '|---|---|',
        '| id | uuid |',
      ),
    );
    expect(spec.entities.map(({ name, status }) => [name, status])).toEqual([
      ['Book', 'required'],
      ['Reader', 'planned'],
    ]);
    expect(spec.relations).toEqual([]);
  });
});

describe('endpoints', () => {
  const keyOf = ({ method, path, auth }: ReturnType<typeof read>['endpoints'][number]) =>
    `${method} ${path} ${auth}`;

  it.each([
    ['heading', lines('# A', '### GET /books/:id', 'Authentication required.')],
    ['bullet', lines('# A', '## API', '- `GET /books/<id>` — read a book (admin only)')],
    [
      'table',
      lines('# A', '## API', '| Method | Endpoint | Auth |', '|---|---|---|', '| GET | /books/{id} | yes |'),
    ],
    [
      'method and path in one cell',
      lines('# A', '## API', '| Endpoint | Auth |', '|---|---|', '| `GET /books/{id}` | JWT |'),
    ],
    ['bold', lines('# A', '**GET** `/books/{id}`', '', 'Requires authentication.')],
    ['fence', lines('# A', '```http', 'GET /books/${id}', 'Authorization: Bearer x', '```')],
    [
      'pairs',
      lines('# A', '### Read', '- **Method**: GET', '- **URL**: `/books/:id`', '- **Auth**: required'),
    ],
    [
      'openapi',
      lines(
        '# A',
        '```yaml',
        'openapi: 3.0.0',
        'security: [{bearer: []}]',
        'paths:',
        '  /books/{id}:',
        '    get: {summary: Read}',
        '```',
      ),
    ],
  ])('%s', (_, text) => {
    expect(
      read(text)
        .endpoints.filter(({ derived }) => !derived)
        .map(keyOf),
    ).toEqual(['GET /books/{id} required']);
  });

  it('what all paths start with is the base path, and never doubled', () => {
    const spec = read(lines('# A', '- GET /api/v1/books', '- GET /api/v1/books/{id}', '- GET /health'));
    expect(spec.basePath).toBe('/api/v1');
    expect(spec.endpoints.filter(({ derived }) => !derived).map(({ path }) => path)).toEqual([
      '/books',
      '/books/{id}',
      '/health',
    ]);
  });

  it('a rule for all endpoints holds but for its exceptions', () => {
    const spec = read(
      lines(
        '# A',
        'All endpoints except `/login` require authentication.',
        '',
        '- POST /login',
        '- GET /books',
      ),
    );
    expect(spec.endpoints.filter(({ derived }) => !derived).map(keyOf)).toEqual([
      'POST /login none',
      'GET /books required',
    ]);
  });

  it('a method of a class is no endpoint and no field', () => {
    const spec = read(
      lines(
        '# A',
        '### Book Service',
        '- `create(title, pages): Promise<Book>`',
        '- `remove(id): Promise<void>`',
      ),
    );
    expect([spec.entities, spec.endpoints]).toEqual([[], []]);
  });
});

describe('features', () => {
  const statusOf = (text: string, id: string) => read(text).features.find((one) => one.id === id)?.status;

  it.each([
    ['asked for', '- Updates are pushed over websockets', 'required'],
    ['negated', '- There will be no websockets', 'excluded'],
    ['put off', '- Websockets may be added later', 'planned'],
    ['simulated', '- Simulated websockets are enough', 'excluded'],
  ])('%s', (_, text, status) => {
    expect(statusOf(lines('# A', '## Requirements', text), 'websockets')).toBe(status);
  });

  it.each([
    'Out of scope',
    'Non-Goals',
    'Fuera de alcance',
    'Fora do escopo',
    'Вне рамок',
    'Kapsam Dışı',
    'Di luar lingkup',
    '范围外',
    'スコープ外',
    '범위 외',
    'Nicht-Ziele',
    'Hors périmètre',
  ])('what stands under "%s" is left out', (title) => {
    expect(
      statusOf(
        lines('# Websockets', '', 'Live updates over websockets.', '', `## ${title}`, '', '- websockets'),
        'websockets',
      ),
    ).toBe('excluded');
  });

  it('the front matter beats what the text leaves out', () => {
    expect(
      statusOf(
        lines('---', 'features: [websockets]', '---', '# A', '## Out of scope', '- websockets'),
        'websockets',
      ),
    ).toBe('required');
  });
});

describe('names', () => {
  const named = (title: string, field: string) => {
    const [entity] = read(
      lines(
        '# A',
        `### Table: ${title}`,
        '| Field | Type |',
        '|---|---|',
        `| ${field} | string |`,
        '| b | int |',
      ),
    ).entities;
    return [entity?.name, entity?.table, entity?.fields[0]?.name];
  };

  it.each([
    ['Класс задач', 'Название', ['KlassZadach', 'klass_zadaches', 'nazvanie']],
    ['Straße', 'Größe', ['Strasse', 'strasses', 'grosse']],
    ['Class', 'class', ['ClassRecord', 'classes', 'class_']],
    ['任务', '标题', ['Task', 'tasks', 'title']],
    ['Order', '2fa enabled', ['Order', 'orders', undefined]],
  ])('%s and %s', (title, field, names) => {
    const [entity, table, first] = named(title, field);
    expect([entity, table, names[2] === undefined ? undefined : first]).toEqual(names);
  });

  it.each(['Sample', 'Term', 'AVeryLongEntityNameThatGoesOnAndOnUntilItReachesSixtyThreeChars'])(
    '%s under entities is one',
    (title) => {
      const text = lines(
        '# A',
        '## Entities',
        `### ${title}`,
        '| Field | Type |',
        '|---|---|',
        '| name | string |',
      );
      expect(read(text).entities).toHaveLength(1);
    },
  );

  it.each([
    ['enum(a, "b c", d-e, None, "+", "-")', ['a', 'b c', 'd-e', 'None', '+', '-']],
    ["enum('new', 'in progress')", ['new', 'in progress']],
    ['enum(a, b)', ['a', 'b']],
  ])('every value of %s', (type, values) => {
    const text = lines(
      '# A',
      '## Entities',
      '### Thing',
      '| Field | Type |',
      '|---|---|',
      `| state | ${type} |`,
    );
    expect(read(text).entities[0]?.fields[0]?.type).toEqual({ kind: 'enum', values });
  });

  it('what has no letters of ours is numbered, and keeps its label', () => {
    const [entity] = read(
      lines('# A', '### テーブル: 龘', '| Field | Type |', '|---|---|', '| 靐 | string |', '| b | int |'),
    ).entities;
    expect([entity?.fields[0]?.name, entity?.fields[0]?.label]).toEqual(['field_1', '靐']);
  });
});
