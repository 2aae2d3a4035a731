import { expect, test } from '@jest/globals';
import type { Field, SpecRequirements } from '../../src/spec/index.ts';
import { read } from './reading.ts';

function kindsOf(spec: SpecRequirements, name: string): string[] {
  return (spec.entities.find((entity) => entity.name === name)?.fields ?? []).map(
    ({ name: field, type }) => `${field} ${type.kind}`,
  );
}

const INDENTED = `# Riding school

What we store
-------------
Horse
    name (unique), born on (date), height in cm (int)
    stable (optional)
Riding lesson:
\thorse, starts at, minutes (30-120, default 60)
\tlevel (beginner, advanced, jumping)
`;

test('things whose fields are set apart by indenting alone', () => {
  const spec = read(INDENTED);

  expect(spec.entities.map(({ name }) => name)).toEqual(['Horse', 'RidingLesson']);
  expect(kindsOf(spec, 'RidingLesson')).toEqual([
    'horse ref',
    'starts_at datetime',
    'minutes int',
    'level enum',
  ]);
});

test('a hanging indent is no list, and one title alone is none', () => {
  const spec = read('# Data\n\nThe bank keeps accounts.\n  Each has an owner.\n\nAccount\n    number\n');

  expect(spec.entities.flatMap(({ fields }) => fields)).toEqual([]);
});

test('what is indented inside a fence stays as it is', () => {
  const spec = read('# Bank\n\n```\nAccount\n    number\nOwner\n    name\n```\n\nNothing else.\n');

  expect(spec.entities).toEqual([]);
});

test('the fields of a thing in a paragraph below its title', () => {
  const spec = read(`# Depot

## Data model

### Carrier

name (required), email, payment terms in days (int, default 30)

### Product

| Field | Type |
|---|---|
| sku | string(32) |

### Depot

| Field | Type |
|---|---|
| code | string(8) |

### Stock level

One row per product and depot: quantity (integer, never negative).
`);

  expect(kindsOf(spec, 'Carrier')).toEqual(['name string', 'email email', 'payment_terms int']);
  const stock = spec.entities.find(({ name }) => name === 'StockLevel');
  expect(stock?.fields.map(({ name, type, min }) => ({ name, kind: type.kind, min }))).toEqual([
    { name: 'product', kind: 'ref', min: undefined },
    { name: 'depot', kind: 'ref', min: undefined },
    { name: 'quantity', kind: 'int', min: 0 },
  ]);
  expect(stock?.unique).toEqual([['product', 'depot']]);
});

test('a sentence below the title of a thing lists no fields', () => {
  const spec = read(`# Depot

## Data model

### Carrier

A carrier brings goods to a depot, and may be blocked.

### Product

| Field | Type |
|---|---|
| sku | string(32) |
`);

  expect(spec.entities.find(({ name }) => name === 'Carrier')?.fields ?? []).toEqual([]);
});

test.each([
  ['list of URLs, max 10', 'url'],
  ['list of up to 5 image URLs (2 MB each)', 'url'],
  ['array of strings, optional', 'string'],
  ['JSON array of strings', 'string'],
  ['list of dates', 'date'],
])('%s is an array of its last word', (written, kind) => {
  const spec = read(`# A\n\n## Entities\n\n### Hike\n\n- name: string\n- photos: ${written}\n`);

  expect(spec.entities[0]?.fields[1]?.type).toEqual({ kind: 'array', of: { kind } });
});

test.each(['lat/lng', 'latitude/longitude', 'GPS coordinates', 'geo point'])('%s is one place', (written) => {
  const spec = read(`# A\n\n## Entities\n\n### Hike\n\n- name: string\n- start: ${written}\n`);

  expect(spec.entities[0]?.fields[1]?.type).toEqual({ kind: 'json' });
});

test('values of an enum stand among its constraints, before the default', () => {
  const spec = read(`# A

## Entities

### Purchase

| Field | Type | Constraints |
|---|---|---|
| status | enum | draft, sent, received; default draft |
`);

  expect(spec.entities[0]?.fields[0]).toMatchObject({
    type: { kind: 'enum', values: ['draft', 'sent', 'received'] },
    default: { value: 'draft' },
  });
});

test('a thing belongs to several', () => {
  const spec = read(`# A

## Entities

### User
- name: string

### Trail
- name: string

### Hike
- belongs to a User and a Trail
- notes: text
`);

  expect(spec.relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual([
    'Hike many-to-one User',
    'Hike many-to-one Trail',
  ]);
});

test('figures with a decimal point, a percentile and a load', () => {
  const spec = read(`# A

## Non-functional

- 99.95 % availability, p99 500 ms at 50 requests per second
- rate limit 300/min per user
`);

  expect(spec.nonFunctional).toMatchObject({
    availability: 99.95,
    latency: [{ p: 99, ms: 500 }],
    rateLimit: { count: 300, per: 'min', scope: 'user' },
  });
});

test('a load limits nobody', () => {
  const spec = read('# A\n\n## Performance\n\n- handles 500 requests per second\n');

  expect(spec.nonFunctional.rateLimit).toBeUndefined();
  expect(spec.features.map(({ id }) => id)).not.toContain('rate_limit');
});

test.each<[string, Partial<Field>]>([
  ['nombre: texto, obligatorio, máx. 100', { maxLength: 100, required: true }],
  ['duración: entero, entre 15 y 120', { min: 15, max: 120 }],
  ['dauer: ganzzahl, zwischen 15 und 120', { min: 15, max: 120 }],
  ['fecha y hora', { type: { kind: 'datetime' } }],
  ['code: string, pattern: ^[A-Z]{3}$', { pattern: '^[A-Z]{3}$' }],
])('bounds and moments in other languages: %s', (written, expected) => {
  const spec = read(`# A\n\n## Entities\n\n### Cita\n\n- sala: string\n- ${written}\n`);

  expect(spec.entities[0]?.fields[1]).toMatchObject(expected);
});

test.each([
  ['uuid', 'uuid'],
  ['ISO 8601', 'datetime'],
  ['HH:MM', 'time'],
  ['the ISO 8601 of the day', 'string'],
])('a text whose remark is %s', (remark, kind) => {
  const spec = read(
    `# A\n\n## Data model\n\n\`\`\`ts\ninterface Slot {\n  name: string;\n  mark: string; // ${remark}\n}\n\`\`\`\n`,
  );

  expect(spec.entities[0]?.fields[1]?.type.kind).toBe(kind);
});

test('a plain text schema whose tables stand over indented columns', () => {
  const spec = read(`# Fleet

## Data model

\`\`\`
vans
  id          uuid pk
  plate       varchar(12) unique not null
  state       enum('active','retired') default 'active'

stops
  id, van_id -> vans, reached_at timestamptz
\`\`\`
`);

  expect(spec.entities.map(({ name }) => name)).toEqual(['Van', 'Stop']);
  expect(kindsOf(spec, 'Van')).toEqual(['id uuid', 'plate string', 'state enum']);
  expect(kindsOf(spec, 'Stop')).toEqual(['id uuid', 'van_id ref', 'reached_at datetime']);
});

test('the title over things with their attributes is none of them', () => {
  const spec = read(
    '# Box\n\n## Entities and attributes\n\n1. **Dish** (id, title, is_public)\n2. **Step** (id, text)\n',
  );

  expect(spec.entities.map(({ name }) => name)).toEqual(['Dish', 'Step']);
});

test('a line of several endpoints says of each what stands behind it', () => {
  const spec = read(`# Fleet

## Entities

### Van

- plate: string

## API

All routes need a token.

\`GET /vans\` list, \`POST /vans\` create, \`GET /vans/{id}\`, \`DELETE /vans/{id}\` (admin)
`);

  expect(spec.endpoints.map(({ method, path, roles }) => `${method} ${path} ${roles.join()}`)).toEqual([
    'GET /vans ',
    'POST /vans ',
    'GET /vans/{id} ',
    'DELETE /vans/{id} admin',
  ]);
});

test('names that code has, behind names of another script', () => {
  const spec = read(`# 倉庫

## データモデル

### 出庫依頼 (PickRequest)
- 種別 (kind): 通常 / 緊急 / 返品
- 時刻 (at): 日時
- 状態 (status): open, done（既定値: open）

### 棚 (Shelf)
| 項目 | 型 | 説明 |
|---|---|---|
| 番号 (code) | 文字列(10) | 一意 |
| 有効 (active) | 真偽値 | 既定値 true |

## API
- GET /pick-requests
- POST /shelves
`);

  const [shelf, request] = spec.entities;
  expect(spec.entities.map(({ name }) => name)).toEqual(['Shelf', 'PickRequest']);
  expect(kindsOf(spec, 'PickRequest')).toEqual(['kind enum', 'at datetime', 'status enum']);
  expect(request?.fields[2]?.default?.value).toBe('open');
  expect(shelf?.fields).toMatchObject([{ unique: true }, { default: { value: 'true' } }]);
});

test('what is stored, in German, a line for each thing', () => {
  const spec = read(`# Verein

## Was gespeichert wird

Mitglied: Vorname, Nachname, E-Mail (eindeutig), Status (aktiv, passiv, ausgetreten)

Abteilung: Name, Beitrag pro Monat in Euro
`);

  expect(kindsOf(spec, 'Mitglied')).toEqual([
    'vorname string',
    'nachname string',
    'e_mail email',
    'status enum',
  ]);
  expect(spec.entities.map(({ name }) => name)).toEqual(['Mitglied', 'Abteilung']);
});
