import { describe, expect, it } from '@jest/globals';
import { fieldsOf, lines, read } from './reading.ts';

const entitiesOf = (...document: readonly string[]): readonly string[] =>
  read(lines(...document)).entities.map(({ name }) => name);

const accessOf = (...document: readonly string[]): readonly string[] =>
  read(lines(...document))
    .endpoints.filter(({ derived }) => !derived)
    .map(({ method, path, auth, roles }) => [method, path, auth, ...roles].join(' '));

describe('things are listed in ways that name no types', () => {
  it.each([
    ['names below a line', ['Core entities:', '', '- Farm', '- Daily harvest summary', '- Irrigation rule']],
    [
      'names with a translation',
      ['### 주요 엔티티', '- Farm (농장)', '- DailyHarvestSummary (수확 요약)', '- IrrigationRule (관개)'],
    ],
  ])('%s', (_, body) => {
    expect(entitiesOf('# Farming', '## Data', '', ...body)).toEqual([
      'Farm',
      'DailyHarvestSummary',
      'IrrigationRule',
    ]);
  });

  it('things of one field each, in bullets', () => {
    const spec = read(
      lines(
        '# Pantry',
        '## Entities',
        '### Jar',
        '- label: string',
        '### Shelf',
        '- width: decimal',
        '### Storage',
        '- Type: JSON',
        '## Other',
        '- rate: int',
      ),
    );
    expect(spec.entities.map(({ name }) => name)).toEqual(['Jar', 'Shelf']);
    expect(fieldsOf(spec, 'Shelf')).toEqual(['width: decimal']);
  });

  it('names of columns with commas between them', () => {
    const spec = read(
      lines(
        '# Farm',
        '## Tables',
        '### fields',
        '- x',
        '### harvests',
        '- id, crop_id, weight (decimal)',
        '- picked_at',
      ),
    );
    expect(fieldsOf(spec, 'Harvest')).toEqual([
      'id: uuid',
      'crop_id: string',
      'weight: decimal',
      'picked_at: datetime',
    ]);
  });

  it('a sentence that names a table and its columns with types', () => {
    const spec = read(
      lines(
        '# Maps',
        '## Requirements',
        '',
        '**Harbours**',
        '- Table: `harbours` with code (CHAR(5) PRIMARY KEY), depth (DECIMAL(6,2) NOT NULL)',
        '',
        '**Piers**',
        '- Create the `piers` table for berths',
        '- Columns: id (SERIAL PRIMARY KEY), label (VARCHAR(20) NOT NULL)',
      ),
    );
    expect(fieldsOf(spec, 'Harbour')).toEqual(['code: string', 'depth: decimal']);
    expect(fieldsOf(spec, 'Pier')).toEqual(['id: int', 'label: string']);
  });

  it('several columns of one type in one bullet, and values in its remark', () => {
    const spec = read(
      lines(
        '# B',
        '**`boats` table:**',
        '- [ ] `id` UUID PK',
        '- [ ] `rig` VARCHAR(20) — enum: sloop | ketch',
        '- [ ] `built_at`, `sold_at` TIMESTAMPTZ',
      ),
    );
    expect(fieldsOf(spec, 'Boat')).toEqual([
      'id: uuid',
      'rig: enum',
      'built_at: datetime',
      'sold_at: datetime',
    ]);
  });

  it('what a field is like is nested below it', () => {
    expect(
      entitiesOf(
        '# Log',
        '## Entity: Visit',
        '### Fields',
        '- `kind`:',
        '  - **Type**: `String`',
        '  - **Required**: Yes',
        '- `place`:',
        '  - **Type**: `String`',
        '  - **Required**: No',
      ),
    ).toEqual(['Visit']);
  });

  it.each(['### New: `boats` table', '**Updated boats table structure:**', '**Migration — `boats` table:**'])(
    'the title %s is about boats',
    (title) => {
      expect(
        entitiesOf('# B', '## Schema', title, '', '| Column | Type |', '|---|---|', '| id | int |'),
      ).toEqual(['Boat']);
    },
  );
});

describe('what looks like a list of things and is none', () => {
  it.each([
    [
      'a model of money',
      ['## Revenue Model', '- **Service Fee**: a part of each order', '- **Payout**: monthly'],
    ],
    [
      'requirements about data models',
      ['## Data Model Management', '- **FR-019**: The system shall support attributes'],
    ],
    [
      'notes below a schema',
      ['## Notes for Backend Implementation', '1. **Soft Deletes**: Consider adding `deleted_at`'],
    ],
    ['sentences in bold', ['## Data Model', '- **SOS is never encrypted** so that all can read it']],
    ['credentials', ['## Key Entities', '- **JWT Token**: proves who calls']],
    [
      'an index on a table of others',
      ['## Schema', '```sql', 'CREATE INDEX i ON prices(symbol, at);', '```'],
    ],
  ])('%s', (_, body) => {
    expect(entitiesOf('# Database Schema', ...body)).toEqual([]);
  });

  it('advice to add something later asks for nothing', () => {
    const { features } = read(lines('# A', '## Notes', '1. Consider adding an audit log if it is needed.'));
    expect(features.map(({ id, status }) => [id, status])).toEqual([['audit_log', 'planned']]);
  });
});

describe('relations that a document states beside its columns', () => {
  it('in the description of a key', () => {
    const spec = read(
      lines(
        '# R',
        '## Person',
        '| Field | Type | Description |',
        '|---|---|---|',
        '| name | String | |',
        '| home | String | Link to the page |',
        '## Plan',
        '| Field | Type | Description |',
        '|---|---|---|',
        '| employee | ObjectId | Reference to `Person` (who works) |',
        '| goal | String | |',
      ),
    );
    expect(spec.relations.map(({ from, to, via }) => `${from}.${via ?? ''} → ${to}`)).toEqual([
      'Plan.employee → Person',
    ]);
  });

  it('a key of another table is no tree', () => {
    const spec = read(
      lines(
        '# R',
        '```sql',
        'CREATE TABLE moves (id int primary key, parent_id int references parents(id));',
        '```',
      ),
    );
    expect(spec.relations).toEqual([]);
  });

  it('two columns marked as keys are one key, and neither is unique alone', () => {
    const spec = read(
      lines(
        '# R',
        '```mermaid',
        'erDiagram',
        '  DISH { uuid id PK }',
        '  LABEL { uuid id PK }',
        '  DISH_LABEL {',
        '    uuid dish_id PK, FK',
        '    uuid label_id PK, FK',
        '  }',
        '```',
      ),
    );
    expect(spec.relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual([
      'DishLabel many-to-one Dish',
      'DishLabel many-to-one Label',
    ]);
  });

  it('the other side of a relation in Prisma is no column', () => {
    const spec = read(
      lines(
        '# P',
        '```prisma',
        'model Pilot {',
        '  id String @id',
        '  badge Badge?',
        '}',
        'model Badge {',
        '  id String @id',
        '  pilotId String @unique // Pilot.id',
        '}',
        '```',
      ),
    );
    expect(fieldsOf(spec, 'Pilot')).toEqual(['id: string']);
    expect(spec.relations.map(({ from, to }) => `${from} → ${to}`)).toEqual(['Badge → Pilot']);
  });
});

describe('who may call', () => {
  it('by the title of the section', () => {
    expect(
      accessOf(
        '# T',
        '## API',
        '### Public',
        '- `GET /shows`',
        '### Authenticated (Org)',
        '- `POST /shows`',
        '### Admin endpoints',
        '- `DELETE /shows/:id`',
      ),
    ).toEqual(['GET /shows none', 'POST /shows required', 'DELETE /shows/{id} required admin']);
  });

  it('by a note behind an endpoint in a sentence', () => {
    expect(
      accessOf(
        '# T',
        '**RF-1** — Exponer un endpoint `POST /entrar` público para jefes.',
        '',
        '**RF-2** — Exponer `GET /sesion/:linea` (protegido por JWT) para ver el estado.',
      ),
    ).toEqual(['POST /entrar none', 'GET /sesion/{linea} required']);
  });
});

describe('endpoints', () => {
  it('below a title about the architecture', () => {
    expect(accessOf('# D', '## Architecture', '### Invitations', '- **Create**: `POST /invites`.')).toEqual([
      'POST /invites unknown',
    ]);
  });

  it('inside boxes drawn in characters', () => {
    expect(accessOf('# D', '## Overview', '```', '│  │  ├─ POST /sign-up       │   │', '```')).toEqual([
      'POST /sign-up none',
    ]);
  });

  it('with a base path that a table of conventions gives', () => {
    const spec = read(
      lines(
        '# D',
        '| Item | Contract |',
        '|---|---|',
        '| Base path | `/api/v1` |',
        '',
        '## List',
        '| Method | Path |',
        '|---|---|',
        '| GET | `/menus` |',
        '',
        '## Menus',
        '`GET /api/v1/menus`',
      ),
    );
    expect(spec.endpoints.filter(({ derived }) => !derived).map(({ path }) => path)).toEqual(['/menus']);
  });

  it('a contract that only shows answers shows the thing itself', () => {
    const spec = read(
      lines(
        'openapi: 3.0.0',
        'paths: {}',
        'components:',
        '  schemas:',
        '    BoatResponse:',
        '      type: object',
        '      properties:',
        '        id: {type: string, format: uuid}',
        '        name: {type: string}',
      ),
      'contracts/boats.yaml',
    );
    expect(fieldsOf(spec, 'Boat')).toEqual(['id: uuid', 'name: string']);
  });

  it('decorators before a member are on its line', () => {
    const spec = read(
      lines(
        '# D',
        '## Entities',
        '```ts',
        '@Entity()',
        'class Code {',
        '  @PrimaryColumn() code: string;',
        '  @Column({ nullable: true }) ttl: number;',
        '}',
        '```',
      ),
    );
    expect(fieldsOf(spec, 'Code')).toEqual(['code: string', 'ttl: int']);
  });
});
