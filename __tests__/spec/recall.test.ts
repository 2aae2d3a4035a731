import { describe, expect, it } from '@jest/globals';
import { fieldsOf, lines, read } from './reading.ts';

const thingsOf = (...document: readonly string[]): readonly string[] =>
  read(lines(...document)).entities.map(({ name }) => name);

const routesOf = (...document: readonly string[]): readonly string[] =>
  read(lines(...document))
    .endpoints.filter(({ derived }) => !derived)
    .map(({ method, path, written, auth, roles }) => [method, written ?? path, auth, ...roles].join(' '));

describe('columns that are written without a type of their own place', () => {
  it('rules in brackets, with the type among them or not at all', () => {
    const spec = read(
      lines(
        '# Ferry',
        '## Core Entities',
        '### `ferries`',
        'Boats that carry cars.',
        '',
        'Key columns:',
        '- `id` (PK, text)',
        '- `name` (unique, not null)',
        '- `berth_id` (logical FK -> `berths.id`)',
        '- `sold_at` (epoch ms)',
        '- `is_open` (boolean, default `true`)',
        '### `berths`',
        '- `id` (PK, uuid)',
        '- `label` (nullable)',
      ),
    );
    expect(spec.entities.map(({ name }) => name)).toEqual(['Ferry', 'Berth']);
    expect(fieldsOf(spec, 'Ferry')).toEqual([
      'id: text',
      'name: string',
      'berth_id: ref',
      'sold_at: datetime',
      'is_open: bool',
    ]);
    expect(spec.relations.map(({ from, to }) => `${from} → ${to}`)).toEqual(['Ferry → Berth']);
  });

  it('the key and the reference that a description states', () => {
    const spec = read(
      lines(
        '# Guild',
        '## 1. Smiths Table',
        '### Columns:',
        '- `SmithID` (INT): Unique identifier for each smith (Primary Key)',
        '- `Name` (VARCHAR): Name of the smith',
        '## 2. Blades Table',
        '### Columns:',
        '- `BladeNo` (INT): Number (Primary Key)',
        '- `Maker` (INT): Who forged it (Foreign Key referencing `Smiths.SmithID`)',
      ),
    );
    const [smith] = spec.entities;
    expect(smith?.fields[0]).toMatchObject({ name: 'smith_id', pk: true });
    expect(smith?.fields[0]?.unique).toBeUndefined();
    expect(spec.relations.map(({ from, to }) => `${from} → ${to}`)).toEqual(['Blade → Smith']);
  });

  it('the values of a bare enum in the description, and types that a language marks', () => {
    const spec = read(
      lines(
        '# Shop',
        '### Sale',
        '| Field | Type | Required | Description |',
        '|---|---|---|---|',
        '| id | String (UUID) | Yes | Primary Key |',
        '| kind | Enum | Yes | `CASH`, `CARD` |',
        '| at | DateTime<Utc> | Yes | when |',
        '| note | String? (unique) | No | |',
      ),
    );
    expect(fieldsOf(spec, 'Sale')).toEqual(['id: uuid', 'kind: enum', 'at: datetime', 'note: string']);
    expect(spec.entities[0]?.fields[0]?.pk).toBe(true);
  });

  it('a comment of SQL that names the table', () => {
    const spec = read(
      lines(
        '# Kin',
        '```sql',
        'CREATE TABLE users (id uuid primary key);',
        'CREATE TABLE kin (',
        '  id uuid primary key,',
        '  parent_id uuid not null, -- Logical reference to users.id',
        '  age int',
        ');',
        'ALTER TABLE kin ADD COLUMN note text, ADD COLUMN born date NOT NULL;',
        '```',
      ),
    );
    expect(spec.relations.map(({ from, to, via }) => `${from} → ${to} ${via}`)).toEqual([
      'Kin → User parent_id',
    ]);
    expect(fieldsOf(spec, 'Kin')).toEqual([
      'id: uuid',
      'parent_id: ref',
      'age: int',
      'note: text',
      'born: date',
    ]);
  });
});

describe('sentences', () => {
  it('announce the attributes that a list gives', () => {
    const spec = read(
      lines(
        '# Depot',
        '## Requirements',
        '### Requirement: Crate entity exists',
        'A Crate SHALL have the following attributes:',
        '- `id`: Unique identifier',
        '- `weight`: Decimal weight in kilograms',
        '- `is_open`: Boolean status (default: true)',
      ),
    );
    expect(fieldsOf(spec, 'Crate')).toEqual(['id: uuid', 'weight: decimal', 'is_open: bool']);
  });

  it('name a model with its attributes', () => {
    const spec = read(
      lines(
        '# Bank',
        '### Functional Requirements',
        '- **FR-001**: System MUST support `Purse` model with `id`, `kind` (GOLD, SILVER), `ownerId`.',
        '### Key Entities',
        '- **Purse**: Holds coins (Gold, Silver, Copper).',
      ),
    );
    expect(fieldsOf(spec, 'Purse')).toEqual(['id: uuid', 'kind: enum', 'owner_id: string']);
  });
});

describe('code', () => {
  it('shapes without a keyword, and unions with comments in between', () => {
    const spec = read(
      lines(
        '# Tour',
        '## Domain',
        '### Stop',
        '```typescript',
        'Stop {',
        '  id: string // (PK)',
        '  kind: StopKind',
        '  place: { lat: number }',
        '}',
        'type StopKind =',
        '  | "PIER"  // water',
        '  | "GATE"  // air',
        '```',
      ),
    );
    expect(fieldsOf(spec, 'Stop')).toEqual(['id: string', 'kind: enum', 'place: json']);
    expect(spec.enums[0]?.values).toEqual(['PIER', 'GATE']);
  });

  it('tables of Drizzle', () => {
    const spec = read(
      lines(
        '# Hives',
        '## Schema definitions',
        '```ts',
        'export const moodEnum = pgEnum("mood", ["calm", "angry"]);',
        'export const hives = pgTable("hives", {',
        '  id: uuid("id").primaryKey().defaultRandom(),',
        '  mood: moodEnum("mood").notNull().default("calm"),',
        '  weight: numeric("weight", { precision: 8, scale: 2 }),',
        '});',
        'export const frames = pgTable("frames", {',
        '  id: serial("id").primaryKey(),',
        '  hiveId: uuid("hive_id").references(() => hives.id, { onDelete: "cascade" }).notNull(),',
        '  tags: text("tags").array(),',
        '}, (table) => [index("x").on(table.hiveId)]);',
        '```',
      ),
    );
    expect(fieldsOf(spec, 'Hive')).toEqual(['id: uuid', 'mood: enum', 'weight: decimal']);
    expect(fieldsOf(spec, 'Frame')).toEqual(['id: int', 'hive_id: ref', 'tags: array']);
    expect(spec.relations[0]).toMatchObject({ from: 'Frame', to: 'Hive', onDelete: 'cascade' });
  });

  it('DBML', () => {
    const spec = read(
      lines(
        '# Zoo',
        '## Data',
        '```dbml',
        'Table keepers {',
        '  id int [pk, increment]',
        "  name varchar(80) [not null, note: 'full name']",
        '}',
        'Table cages as C {',
        '  id int [pk]',
        '  keeper_id int [ref: > keepers.id]',
        "  state cage_state [default: 'clean']",
        '}',
        'Enum cage_state {',
        '  clean',
        '  dirty',
        '}',
        'Ref: cages.keeper_id > keepers.id',
        '```',
      ),
    );
    expect(fieldsOf(spec, 'Keeper')).toEqual(['id: int', 'name: string']);
    expect(fieldsOf(spec, 'Cage')).toEqual(['id: int', 'keeper_id: ref', 'state: enum']);
    expect(spec.relations).toHaveLength(1);
  });

  it('GraphQL: types are things, queries and inputs are none', () => {
    const spec = read(
      lines(
        '# Stage',
        '## Data model',
        '```graphql',
        'type Play {',
        '  id: ID!',
        '  title: String!',
        '  acts: [Act!]!',
        '}',
        'type Act {',
        '  id: ID!',
        '  play: Play!',
        '  length: Int',
        '}',
        'type Query { plays: [Play!]! }',
        'input PlayInput { title: String! }',
        '```',
      ),
    );
    expect(spec.entities.map(({ name }) => name)).toEqual(['Play', 'Act']);
    expect(spec.relations.map(({ from, to }) => `${from} → ${to}`)).toEqual(['Act → Play']);
  });

  it('a tree of collections', () => {
    const spec = read(
      lines(
        '# Notes',
        '## Collections Structure',
        '```',
        'users/ (existing)',
        '  └── {userId}/',
        'leaves/ (new)',
        '  └── {leafId}/',
        '      ├── id: string',
        '      ├── body: string | null',
        '      └── createdAt: timestamp',
        '```',
      ),
    );
    expect(spec.entities.map(({ name }) => name)).toEqual(['Leaf']);
    expect(fieldsOf(spec, 'Leaf')).toEqual(['id: string', 'body: string', 'created_at: datetime']);
  });
});

describe('routes', () => {
  it('in a tree', () => {
    expect(
      routesOf(
        '# Mill',
        '## API',
        '```',
        '/api/v1/',
        '├── sacks/',
        '│   ├── GET    /            # List',
        '│   └── DELETE /:id         # Remove',
        '└── auth/',
        '    └── POST   /login',
        '```',
      ),
    ).toEqual([
      'GET /api/v1/sacks unknown',
      'DELETE /api/v1/sacks/{id} unknown',
      'POST /api/v1/auth/login none',
    ]);
  });

  it('told with and without their prefix are one', () => {
    expect(
      routesOf(
        '# Mill',
        '## API',
        '- GET /api/v1/sacks',
        '- POST /api/v1/sacks',
        '## Summary',
        '- GET /sacks',
      ),
    ).toEqual(['GET /api/v1/sacks unknown', 'POST /api/v1/sacks unknown']);
  });

  it('with columns of roles that have marks', () => {
    expect(
      routesOf(
        '# Mill',
        '## Access matrix',
        '| Endpoint | Miller | Baker | Guest |',
        '|---|---|---|---|',
        '| `GET /sacks` | ✅ All | ✅ Own | ✅ |',
        '| `POST /sacks` | ✅ | ❌ | ❌ |',
      ),
    ).toEqual(['GET /sacks none', 'POST /sacks required miller']);
  });

  it('with a matrix of what each role may do', () => {
    expect(
      routesOf(
        '# Mill',
        '### Sack',
        '- id: uuid',
        '- weight: decimal',
        '## Endpoints',
        '- GET /sacks',
        '- DELETE /sacks/{id}',
        '## Permissions',
        '| Action | Admin | Baker |',
        '|---|---|---|',
        '| Delete any sack | ✅ | ❌ |',
        '| List sacks | ✅ | ✅ |',
        '| Edit own sack | ❌ | ✅ |',
      ),
    ).toEqual(['GET /sacks required', 'DELETE /sacks/{id} required admin']);
  });

  it('a rule with exceptions says nothing of the route below it', () => {
    expect(
      routesOf(
        '# Mill',
        '## Authentication',
        'All endpoints except `/api/join` require a valid JWT.',
        '### POST /api/join',
        'Join.',
        '### GET /api/me',
        'Me.',
      ),
    ).toEqual(['POST /api/join none', 'GET /api/me required']);
  });

  it('what stands beside a bullet is not said of it', () => {
    expect(
      routesOf('# Mill', '## Rules', '- Health: `GET /health`', '- Auth: Bearer token is required'),
    ).toEqual(['GET /health none']);
  });
});

describe('what is no thing', () => {
  it.each([
    [
      'what an audit notes',
      ['## Security', '### Audit Trail', '- When (timestamp)', '- Changes (JSON diff)'],
    ],
    [
      'reasons of a decision',
      ['## Data Model', '#### Decision 1: rows for data', '- **Speed**: fast', '- **Ease**: easy'],
    ],
    [
      'codes of errors',
      ['### Database Constraint Errors', '- **409 Conflict**: twice', '- **500 Fault**: broken'],
    ],
    [
      'scenarios',
      [
        '**Acceptance Scenarios**:',
        '1. **Given** a date, **When** it loads, **Then** it shows',
        '2. **Given** text',
      ],
    ],
    ['an arrow between states', ['## States', '```', '│  DELETE /{id}  │', '└────►(Gone)◄────┘', '```']],
  ])('%s', (_, body) => {
    const spec = read(lines('# Quay', ...body));
    expect([...spec.entities, ...spec.endpoints]).toEqual([]);
  });

  it('a class without a key, or the data of a stored thing, beside a table', () => {
    expect(
      thingsOf(
        '# Link',
        '```sql',
        'CREATE TABLE links (id uuid primary key, url text);',
        '```',
        '## Components',
        '```ts',
        'interface LinkData { id: string; clicks: number }',
        'interface ChartState { period: string; clicks: number }',
        'interface Visit { id: string; linkId: string; at: Date }',
        '```',
      ),
    ).toEqual(['Link', 'Visit']);
  });
});

describe('names', () => {
  it.each([
    ['Entity 1: Buoy (Cloud Store)', 'Buoy'],
    ['Table 2. Buoys', 'Buoy'],
  ])('the title %s is about %s', (title, name) => {
    expect(
      thingsOf('# Q', `## ${title}`, '### Fields', '| Field | Type |', '|---|---|', '| id | int |'),
    ).toEqual([name]);
  });

  it('plurals of Spanish and Portuguese meet the columns that refer to them', () => {
    const spec = read(
      lines(
        '# Loja',
        '```mermaid',
        'erDiagram',
        '  fornecedores {',
        '    int id PK',
        '  }',
        '  itens {',
        '    int id PK',
        '    int fornecedor_id FK',
        '  }',
        '  reservaciones {',
        '    int id PK',
        '    int item_id FK',
        '  }',
        '```',
      ),
    );
    expect(spec.relations.map(({ from, to, via }) => `${from} → ${to} ${via}`)).toEqual([
      'Item → Fornecedor fornecedor_id',
      'Reservacion → Item item_id',
    ]);
  });

  it('the number that a thing has in its own table is no reference to itself', () => {
    const spec = read(
      lines('# A', '### Crew', '| Field | Type |', '|---|---|', '| crew_id | int |', '| name | string |'),
    );
    expect(spec.relations).toEqual([]);
  });
});
