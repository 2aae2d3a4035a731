import { describe, expect, it } from '@jest/globals';
import { toSpecJson } from '../../src/report/index.ts';
import { fieldsOf, lines, read } from './reading.ts';

const relationsOf = (...document: readonly string[]): readonly string[] =>
  read(lines(...document)).relations.map(({ from, to, kind, via = '' }) => `${from} ${kind} ${to} ${via}`);

describe('a sentence about a thing', () => {
  it('may say what it belongs to beside what it has', () => {
    const spec = read(
      lines(
        '# Harbour',
        '',
        'A berth has a code, a length in metres and a price. Each boat belongs to a berth and has a name,',
        'a hull (steel, wood or plastic) and a draught, and is owned by one skipper. Skippers have a full name',
        'and a unique email. Berths can have many inspections. An inspection has a date and a remark.',
      ),
    );
    expect(spec.entities.map(({ name }) => name)).toEqual(['Berth', 'Boat', 'Skipper', 'Inspection']);
    expect(fieldsOf(spec, 'Boat').slice(0, 3)).toEqual(['name: string', 'hull: enum', 'draught: string']);
    expect(spec.relations.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      'Boat Berth',
      'Boat Skipper',
      'Inspection Berth',
    ]);
  });

  it.each([
    ['Ein Kran hat einen Namen, eine Nummer und eine Tragkraft.', 'Kran'],
    ['Chaque grue a un nom, un numéro et une charge.', 'Grue'],
    ['Cada grua tiene un nombre, un numero y una carga.', 'Grua'],
  ])('in another language: %s', (sentence, name) => {
    expect(read(lines('# Hafen', '', sentence)).entities.map((entity) => entity.name)).toEqual([name]);
  });

  it('is none where it says what the team or the system has', () => {
    expect(read(lines('# Notes', '', 'Each team has a lead, a backlog and many rituals.')).entities).toEqual(
      [],
    );
  });
});

describe('a key of another thing', () => {
  const TABLES = [
    '# Harbour data model',
    '',
    '## users',
    '',
    '| Field | Type |',
    '|---|---|',
    '| id | BIGINT PK |',
    '| email | VARCHAR(100) |',
    '',
    '## crane_endpoints',
    '',
    '| Field | Type |',
    '|---|---|',
    '| id | BIGINT PK |',
    '| path | TEXT |',
    '',
    '## moves',
    '',
    '| Field | Type |',
    '|---|---|',
    '| id | BIGINT PK |',
    '| checked_by_user_id | FK |',
    '| endpoint_id | FK |',
    '| stripe_user_id | VARCHAR(40) |',
  ];

  it('is known by the end of its name', () => {
    expect(relationsOf(...TABLES)).toEqual([
      'Move many-to-one User checked_by_user_id',
      'Move many-to-one CraneEndpoint endpoint_id',
    ]);
  });

  it('is the one that a list of relations speaks of', () => {
    expect(relationsOf(...TABLES, '', '## Relationships', '', '- users 1:n moves')).toHaveLength(2);
  });

  it('has all words of its name where a sentence is cut to the first', () => {
    const document = [
      '# Harbour',
      '',
      '## Data model',
      '',
      '### Tide Chart',
      '- `id` – identifier',
      '- `day` – date',
      '',
      '### Tide',
      '- `id` – identifier',
      '- `tide_chart_id` – reference to the Tide Chart.',
      '- `host` – string, the primary host',
    ];
    const spec = read(lines(...document));
    expect(spec.relations.map(({ from, to }) => `${from} ${to}`)).toEqual(['Tide TideChart']);
    // "The primary host" is no primary key.
    expect(
      spec.entities.flatMap(({ fields }) => fields.filter(({ name, pk }) => name === 'host' && pk)),
    ).toEqual([]);
  });
});

it('relations name things as the list of things does', () => {
  const json = toSpecJson(
    read(
      lines(
        '# Chess',
        '',
        '## Entities',
        '',
        '### Match',
        '- played_on: date',
        '',
        '### Move',
        '- match_id: ref(Match)',
        '- square: string',
      ),
    ),
  );
  const names = json.entities.map(({ name }) => name);
  expect(json.relations.every(({ from, to }) => names.includes(from) && names.includes(to))).toBe(true);
});

describe('tables', () => {
  it('lose a prefix that most of them have', () => {
    const { entities, relations } = read(
      lines(
        '# データベース設計',
        '',
        '### m_crane（クレーン）',
        '',
        '| カラム名 | 型 | 説明 |',
        '|---|---|---|',
        '| crane_id | INT | ID（PK） |',
        '| name | TEXT | 名称 |',
        '',
        '### t_move（移動）',
        '',
        '| カラム名 | 型 | 説明 |',
        '|---|---|---|',
        '| move_id | INT | ID（PK） |',
        '| crane_id | INT | ID（FK） |',
      ),
    );
    expect(entities.map(({ name }) => name)).toEqual(['Crane', 'Move']);
    expect(relations.map(({ from, to }) => `${from} ${to}`)).toEqual(['Move Crane']);
  });

  it('are described below a title that says only "important fields"', () => {
    const spec = read(
      lines(
        '# Datenbankmodell',
        '',
        '## crane_configs',
        '',
        'Speichert Einstellungen.',
        '',
        '### Wichtige Felder',
        '',
        '- crane_type',
        '- max_load_kg',
        '',
        '## moves',
        '',
        '### Wichtige Felder',
        '',
        '- crane_config_id',
        '- started_at',
      ),
    );
    expect(spec.entities.map(({ name }) => name)).toEqual(['CraneConfig', 'Move']);
    expect(fieldsOf(spec, 'CraneConfig')).toEqual(['crane_type: string', 'max_load_kg: int']);
  });

  it('are not the fields of the group that they are listed in', () => {
    const { entities } = read(
      lines(
        '# Datenbankmodell',
        '',
        '### Lager',
        '',
        '- cranes',
        '- crane_moves',
        '',
        '### Leute',
        '',
        '- users',
      ),
    );
    expect(entities.filter(({ fields }) => fields.length > 0)).toEqual([]);
  });
});

it('a list of bare names below a title among the data is one of fields', () => {
  const spec = read(
    lines(
      '# Lager',
      '',
      '## 8. Datenmodell',
      '',
      '### Palette',
      '',
      '- id',
      '- hall_id',
      '- weight',
      '',
      '### Halle',
      '',
      '- id',
      '- name',
    ),
  );
  expect(fieldsOf(spec, 'Palette')).toHaveLength(3);
});

it('values in brackets behind a name in backticks are values', () => {
  const spec = read(
    lines(
      '# Yard',
      '',
      '## Key entities',
      '',
      '1. **`Worker`**: Logs in, with `role` (`packer`, `foreman`, `clerk`).',
      '2. **`Shift`**: 3-status lifecycle (`planned`, `running`, `done`).',
    ),
  );
  expect(fieldsOf(spec, 'Worker')).toEqual(['role: enum']);
  expect(fieldsOf(spec, 'Shift')).toEqual(['status: enum']);
});

it('what is stored for each of a thing is what it has', () => {
  const spec = read(
    lines(
      '# Yard',
      '',
      '## Roles',
      '',
      '- **R1** The system shall store, for each worker:',
      '  - `badge` (unique identifier),',
      '  - optional `nickname` – what others say.',
    ),
  );
  expect(fieldsOf(spec, 'Worker')).toEqual(['badge: uuid', 'nickname: string']);
});

describe('things listed in Chinese or Japanese characters', () => {
  it('have English names, where there is one', () => {
    const spec = read(
      lines(
        '# 予約',
        '',
        '## データ',
        '',
        '- 顧客：氏名（必須）、メールアドレス、電話番号',
        '- 予約：日時、人数、顧客、状態（仮予約、確定）',
      ),
    );
    expect(spec.entities.map(({ name }) => name)).toEqual(['Customer', 'Reservation']);
    expect(fieldsOf(spec, 'Reservation')).toEqual([
      'datetime: datetime',
      'people: string',
      'customer: ref',
      'status: enum',
    ]);
  });

  it('stand below titles that call them master data', () => {
    const table = ['| 項目 | 型 | 必須 |', '|---|---|---|', '| 顧客ID | UUID | - |', '| 氏名 | String | ○ |'];
    const spec = read(lines('# 倉庫', '', '## データ', '', '### 顧客マスタ項目', '', ...table));
    expect(spec.entities.map(({ name }) => name)).toEqual(['Customer']);
  });
});

it('a list of repositories with their kinds and owners is no table of columns', () => {
  const table = [
    '| Name | Type | Owner |',
    '|---|---|---|',
    '| web | frontend | Ana |',
    '| api | backend | Bo |',
  ];
  expect(read(lines('# Guide', '', '## Repositories', '', ...table)).entities).toEqual([]);
});

it('a single sentence with two nouns describes nothing that is stored', () => {
  expect(read(lines('# Eco', '', 'Each point has days and hours.', '', '- GET /points')).entities).toEqual(
    [],
  );
});
