import { describe, expect, it } from '@jest/globals';
import type { Field } from '../../src/spec/index.ts';
import { codesOf, fieldsOf, lines, read } from './reading.ts';

const namesOf = (...document: readonly string[]): readonly string[] =>
  read(lines(...document)).entities.map(({ name }) => name);

/** The field that a line gives, in a list beside another one in a section about data. */
function fieldFrom(line: string, name: string): Partial<Field> | undefined {
  const spec = read(
    lines(
      '# Zoo',
      '## Data',
      '**Keeper**',
      '- name: string',
      '',
      '**Animal** – lives here',
      line,
      '- legs: int',
    ),
  );
  return spec.entities
    .find((entity) => entity.name === 'Animal')
    ?.fields.find((field) => field.name === name);
}

describe('lists of any wording below the names of things', () => {
  it.each<[string, string, Partial<Field>]>([
    ['- call sign', 'call_sign', { type: { kind: 'string' } }],
    ['- badge unique', 'badge', { unique: true }],
    ['- upkeep money', 'upkeep', { type: { kind: 'decimal' } }],
    ['- girth in cm (decimal, > 0)', 'girth_in_cm', { type: { kind: 'decimal' } }],
    ['- vaccinated (yes/no)', 'vaccinated', { type: { kind: 'bool' } }],
    [
      '- tag number (12 digits, unique, optional)',
      'tag_number',
      { unique: true, nullable: true, maxLength: 12 },
    ],
    ['- visits (default 0)', 'visits', { type: { kind: 'int' }, default: { kind: 'literal', value: '0' } }],
    ['- fee (decimal 6,2)', 'fee', { type: { kind: 'decimal', precision: [6, 2] } }],
    ['- born on (date)', 'born_on', { type: { kind: 'date' } }],
    ['- E-Mail (eindeutig)', 'e_mail', { type: { kind: 'email' }, unique: true }],
    [
      '- mood: calm, playful, angry (starts as calm)',
      'mood',
      {
        type: { kind: 'enum', values: ['calm', 'playful', 'angry'] },
        default: { kind: 'literal', value: 'calm' },
      },
    ],
    ['- keeper', 'keeper', { type: { kind: 'ref', entity: 'Keeper' } }],
    ['- fed by → Keeper', 'fed_by', { type: { kind: 'ref', entity: 'Keeper' } }],
    ['- fed by (reference to Keeper)', 'fed_by', { type: { kind: 'ref', entity: 'Keeper' } }],
  ])('%s', (line, name, says) => {
    expect(fieldFrom(line, name)).toMatchObject(says);
  });

  it.each<[string, readonly string[]]>([
    ['- first name, last name', ['first_name: string', 'last_name: string']],
    ['- opens, closes (times)', ['opens: time', 'closes: time']],
    ['- joined on (date), left on (optional)', ['joined_on: date', 'left_on: date']],
    ['- id, mass (decimal)', ['id: uuid', 'mass: decimal']],
  ])('%s are fields each', (line, fields) => {
    const spec = read(lines('# Zoo', '## Data', '### Pen', '- name: string', '### Ape', line, '- legs: int'));
    expect(fieldsOf(spec, 'Ape')).toEqual(expect.arrayContaining([...fields]));
  });

  it('a rule that begins with must does not say that there has to be a value', () => {
    expect(fieldFrom('- leaves at (time, must be after opening)', 'leaves_at')).not.toHaveProperty(
      'required',
    );
    expect(fieldFrom('- leaves at (time, must be given)', 'leaves_at')).toMatchObject({ required: true });
  });

  it('what is said of one of several is not said of all', () => {
    const spec = read(
      lines('# Zoo', '## Data', '- Show', '  - starts at, minutes (default 45)', '  - title (unique)'),
    );
    expect(spec.entities[0]?.fields.find(({ name }) => name === 'starts_at')).not.toHaveProperty('default');
  });

  it.each([
    [
      'titles in bold with what they are',
      [
        '**Keeper** – feeds',
        '- name',
        '- email (unique)',
        '',
        '**Pen** – a home',
        '- size (int)',
        '- keeper',
      ],
    ],
    ['lines with a colon', ['Keeper:', '- name', '- email (unique)', '', 'Pen:', '- size (int)', '- keeper']],
    [
      'numbered items',
      ['1. Keeper', '   - name', '   - email (unique)', '2. Pen', '   - size (int)', '   - keeper'],
    ],
    ['headings', ['### Keeper', '- name', '- email (unique)', '### Pen', '- size (int)', '- keeper']],
  ])('%s', (_, body) => {
    expect(namesOf('# Zoo', '## Data', '', ...body)).toEqual(['Keeper', 'Pen']);
  });

  it.each([
    [
      'sentences',
      [
        '### Storage',
        '- Backups are taken every night',
        '- Rows must be encrypted',
        '### Access',
        '- Only staff can read',
      ],
    ],
    ['products', ['### Engine', '- PostgreSQL 16', '- Redis', '### Hosting', '- Frankfurt', '- Dublin']],
    ['routes', ['### Animals', '- GET /animals', '- POST /animals', '### Pens', '- GET /pens']],
    [
      'what two tables are for',
      [
        '### `cages` & `keepers`',
        '- `cages`: where they live, with doors',
        '- `keepers`: who feeds, and when',
      ],
    ],
    ['one statement', ['### Ledger', '- Immutable double-entry ledger.', '- Append only.']],
    ['what one field is like', ['### Storage', '- Type: JSON', '### Retention', '- Default: 30 days']],
  ])('%s below titles are no fields', (_, body) => {
    expect(namesOf('# Zoo', '## Data', '', ...body)).toEqual([]);
  });
});

describe('a line for each thing', () => {
  it.each([
    [
      'plain lines',
      ['Keeper: full name, email (unique)', 'Pen: size (int), price in EUR, keeper, indoor flag'],
    ],
    [
      'bold',
      ['**Keeper**: full name, email (unique)', '**Pen**: size (int), price in EUR, keeper, indoor flag'],
    ],
    [
      'bullets',
      ['- Keeper (full name, email (unique))', '- Pen (size (int), price in EUR, keeper, indoor flag)'],
    ],
    [
      'bullets with dashes',
      ['- Keeper – full name, email (unique)', '- Pen – size (int), price in EUR, keeper, indoor flag'],
    ],
  ])('%s', (_, body) => {
    const spec = read(lines('# Zoo', '## What we store', '', ...body));
    expect(fieldsOf(spec, 'Keeper')).toEqual(['full_name: string', 'email: email']);
    expect(fieldsOf(spec, 'Pen')).toEqual(['size: int', 'price: decimal', 'keeper: ref', 'indoor: bool']);
  });

  it('a field of its own name and more of another thing refers to that thing, one of its parent to itself', () => {
    const spec = read(
      lines(
        '# Shop',
        '## Data',
        'Address: street, city',
        'Order: shipping address, total',
        'Group: name, parent group',
      ),
    );
    expect(fieldsOf(spec, 'Order')).toEqual(['shipping_address: ref', 'total: decimal']);
    expect(fieldsOf(spec, 'Group')).toEqual(['name: string', 'parent_group: ref']);
  });

  it('articles, stars, arrows, bars and rules behind a bracket', () => {
    const spec = read(
      lines(
        '# Zoo',
        '## What we keep track of',
        '* Pens: a name, an area, how many doors there are, and the price per day.',
        '',
        '**Ape** (`apes`): name*, mail* (unique), pen → Pen, skills[], weight (default 1)',
        'visits(id, ape_id -> apes, label unique, state planned|done) unique(ape_id, label)',
      ),
    );
    expect(fieldsOf(spec, 'Pen')).toEqual(expect.arrayContaining(['name: string', 'price: decimal']));
    expect(fieldsOf(spec, 'Ape')).toEqual([
      'name: string',
      'mail: email',
      'pen: ref',
      'skills: array',
      'weight: float',
    ]);
    expect(spec.entities.find(({ name }) => name === 'Ape')?.fields[0]).toMatchObject({ required: true });
    expect(fieldsOf(spec, 'Visit')).toEqual(['id: uuid', 'ape_id: ref', 'label: string', 'state: enum']);
  });

  it('a reference that has a reserved word for a name is called a key, without a word of warning', () => {
    const spec = read(lines('# Shop', '## Data', 'Order: total, placed at', 'Line: order, quantity (int)'));
    expect(fieldsOf(spec, 'Line')).toEqual(['order_id: ref', 'quantity: int']);
    expect(codesOf(spec)).not.toContain('identifier/reserved');
  });

  it.each([
    ['products', ['- **PostgreSQL** - relational database, hosted', '- **Redis**: cache, queue, locks']],
    ['sentences', ['Backups: taken every night, kept for a month, and tested once a year.']],
  ])('%s are none', (_, body) => {
    expect(namesOf('# Zoo', '## Data', '', ...body)).toEqual([]);
  });
});

describe('lists without a section about data', () => {
  it('names as code writes them say what they are; a sibling that is typed is not needed for each', () => {
    const spec = read(
      lines(
        '# Short links',
        '### Link',
        '- `id` – UUID',
        '- `slug` – unique',
        '- `owner_id` – User',
        '### Click',
        '- `link_id`',
        '- `at` – timestamp',
        '- `browser`',
        '### User',
        '- `email` – unique',
        '- `plan` – `free` | `pro`',
        '### Environment variables',
        '- `database_url` – string',
        '- `secret` – string, required',
      ),
    );
    expect(spec.entities.map(({ name }) => name).sort()).toEqual(['Click', 'Link', 'User']);
    expect(fieldsOf(spec, 'Click')).toEqual(['link_id: ref', 'at: datetime', 'browser: string']);
    expect(fieldsOf(spec, 'Link')).toContain('owner_id: ref');
  });

  it('several lists of short lines, each with something that only columns have', () => {
    const lists = ['## Keeper', '- name', '- mail (unique)', '', '## Pen', '- keeper', '- size (int)'];
    expect(namesOf('# Zoo', 'For keepers.', ...lists)).toEqual(['Keeper', 'Pen']);
    expect(namesOf('# Zoo', '## Keeper', '- name', '- mail (unique)')).toEqual([]);
  });

  it.each([
    [
      'steps',
      ['## Setup', '- install (required)', '- configure', '## Release', '- tag', '- publish (optional)'],
    ],
    ['words', ['## Scope', '- booking', '- billing', '## Team', '- two developers', '- one designer']],
  ])('%s are no fields', (_, body) => {
    expect(namesOf('# Zoo', ...body)).toEqual([]);
  });

  it('a label over names of code is none of the fields, and a note is none', () => {
    const spec = read(
      lines(
        '# Cellar',
        '## Entities',
        '### Bottle',
        '- Identity: id (UUID), label, vintage_year',
        '- Note: a bottle has no owner here',
        '- price (decimal)',
      ),
    );
    expect(fieldsOf(spec, 'Bottle')).toEqual(
      expect.arrayContaining(['label: string', 'vintage_year: int', 'price: decimal']),
    );
    expect(spec.entities[0]?.fields.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining(['identity', 'note']),
    );
  });

  it('a text that numbers cut has sections', () => {
    const spec = read(
      lines(
        '1. Introduction',
        'A fleet of vans.',
        '',
        '2. Entities',
        '2.1 Van',
        '    Plate (text, unique)',
        '    State (ready / on tour)',
        '2.2 Tour',
        '    Van',
        '    Planned km (number)',
        '',
        '3. Functions',
        '3.1 The dispatcher plans tours.',
      ),
    );
    expect(fieldsOf(spec, 'Van')).toEqual(['plate: text', 'state: enum']);
    expect(fieldsOf(spec, 'Tour')).toEqual(['van: ref', 'planned_km: int']);
    expect(spec.requirements.map(({ text }) => text)).toEqual(['The dispatcher plans tours.']);
  });

  it('a block of names and types refers to the things in it', () => {
    const spec = read(
      lines(
        '# Chat',
        '```yaml',
        'Member:',
        '  nick: string',
        '  mail: email',
        'Message:',
        '  author: Member',
        '  body: text',
        '  sent: datetime',
        '  reply_to: Message, nullable',
        '```',
      ),
    );
    expect(fieldsOf(spec, 'Message')).toEqual([
      'author: ref',
      'body: text',
      'sent: datetime',
      'reply_to: ref',
    ]);
  });
});

describe('endpoints that only sentences name', () => {
  const data = ['# Shop – what we want', '## Data', 'Basket: label, total', 'Visitor: label, mail (unique)'];

  it('leave the others to be derived, where none of them reads', () => {
    const spec = read(
      lines(...data, '## What it must do', '- `POST /baskets` makes one, `POST /baskets/{id}/pay` pays.'),
    );
    expect(spec.app.name).toBe('shop');
    expect(
      spec.endpoints
        .filter(({ entity }) => entity === 'Basket')
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ).toEqual([
      'DELETE /baskets/{basket_id}',
      'GET /baskets',
      'GET /baskets/{basket_id}',
      'PATCH /baskets/{basket_id}',
      'POST /baskets',
      'POST /baskets/{id}/pay',
    ]);
  });

  it.each([
    ['a list of endpoints', ['## API', '- POST /baskets']],
    ['sentences that name one to read', ['## Features', '- `GET /baskets` shows them']],
  ])('and are all there are in %s', (_, body) => {
    const spec = read(lines(...data, ...body));
    expect(spec.endpoints.filter(({ entity }) => entity === 'Basket')).toHaveLength(1);
  });
});

describe('sentences that seem to say more', () => {
  it('who is not logged in leaves no authentication out', () => {
    const spec = read(
      lines(
        '# Box',
        '## Entities',
        '### Box',
        '- name: string',
        '## Acceptance',
        '- Given I am not logged in, when I POST /boxes, then I get 401.',
      ),
    );
    expect(spec.features.find(({ id }) => id === 'auth')).toMatchObject({ status: 'required' });
  });

  it('a purpose is no part of a name', () => {
    expect(
      namesOf('# Box', 'As a cook I want to create, edit and delete my recipes so that I keep them.'),
    ).toEqual(['Recipe']);
  });
});

describe('tables as a page of notes has them', () => {
  it('emoji, relations, selects, money and what is let', () => {
    const spec = read(
      lines(
        '# 🏠 Lets',
        '## 🗂 Database',
        '### 🏢 Property',
        '| Name | Type |',
        '|---|---|',
        '| Street | Text |',
        '### 🚪 Flat',
        '| Name | Type |',
        '|---|---|',
        '| Property | Relation → Property |',
        '| Rent | Number (EUR) |',
        '| State | Status: vacant, let, being renovated |',
        '| Added at | Created time |',
      ),
    );
    expect(fieldsOf(spec, 'Flat')).toEqual([
      'property: ref',
      'rent: decimal',
      'state: enum',
      'added_at: datetime',
    ]);
  });

  it.each([
    ['one of pcs, kg, l', ['pcs', 'kg', 'l']],
    ['purchase / sale / transfer', ['purchase', 'sale', 'transfer']],
  ])('a remark that lists values: %s', (remark, values) => {
    const spec = read(
      lines(
        '# W',
        '## Tables',
        '### moves',
        '| Column | Type | Remarks |',
        '|---|---|---|',
        `| why | VARCHAR(9) | ${remark} |`,
      ),
    );
    expect(spec.entities[0]?.fields[0]?.type).toEqual({ kind: 'enum', values });
  });
});

describe('paths in the plural of other languages', () => {
  it.each([
    ['Mitglied', '/mitglieder'],
    ['Beitrag', '/beitraege'],
    ['Termin', '/termine'],
    ['Prodotto', '/prodotti'],
    ['Kullanici', '/kullanicilar'],
  ])('%s is at %s', (name, path) => {
    const { endpoints } = read(
      lines('# Club', '## Entities', `### ${name}`, '- name: string', '## API', `- GET ${path}`),
    );
    expect(endpoints.find((endpoint) => endpoint.path === path)).toMatchObject({
      entity: name,
      action: 'list',
    });
  });
});
