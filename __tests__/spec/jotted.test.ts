import { describe, expect, it } from '@jest/globals';
import { fieldsOf, lines, read } from './reading.ts';

const names = (text: string): readonly string[] => read(text).entities.map(({ name }) => name);

const relations = (text: string): readonly string[] =>
  read(text).relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`);

describe('a line that names a thing and lists its fields', () => {
  it.each([
    ['a colon', '- Guest: name, email (unique), phone', '- Room: number (int), floor, rate (decimal)'],
    ['a dash', '- guest - name, email (unique), phone', '- room - number (int), floor, rate (decimal)'],
    ['brackets', '1. Guest (name, email, phone)', '2. Room (number int, floor, rate decimal)'],
    ['no list', 'Guest: name, email, phone', 'Room: number (int), floor, rate (decimal)'],
    ['code', '- `Guest`: name, email, phone', '- `Room`: number (int), floor, rate (decimal)'],
    ['a verb', '- **Guest** has name, email and phone', '- **Room** has number (int), floor and rate'],
  ])('with %s', (_, ...written) => {
    const text = lines('# Inn', '## Entities', ...written);
    expect(names(text)).toEqual(['Guest', 'Room']);
    expect(fieldsOf(read(text), 'Guest').slice(0, 2)).toEqual(['name: string', 'email: email']);
    expect(fieldsOf(read(text), 'Room')).toContainEqual('number: int');
  });

  it('also below "Entities:" without a heading, and below "Data"', () => {
    expect(names(lines('# Inn', 'Entities:', '- Guest — id, name', '- Room — id, floor'))).toEqual([
      'Guest',
      'Room',
    ]);
    expect(names(lines('# Inn', '## Data', '- guest: name, email', '- room: floor, rate'))).toEqual([
      'Guest',
      'Room',
    ]);
  });

  it('reads values, references to the things beside it, and relations', () => {
    const spec = read(
      lines(
        '# Inn',
        '## What we store',
        '- guest - name, date of birth',
        '- stay - guest, room, state (booked, checked in or left), arrives at, belongs to agency',
        '- room - floor',
        '- agency - name, city',
      ),
    );
    expect(fieldsOf(spec, 'Guest')).toEqual(['name: string', 'date_of_birth: date']);
    expect(fieldsOf(spec, 'Stay')).toEqual([
      'guest: ref',
      'room: ref',
      'state: enum',
      'arrives_at: datetime',
      'agency_id: ref',
    ]);
  });

  it.each([
    ['which sources there are', '## Data', '- Sources: CSV, PDF', '- Users: admins, members'],
    ['what is used', '## Data model', '- Stack: FastAPI, Postgres', '- Auth: JWT, OAuth'],
    [
      'sentences',
      '## Entities',
      '- Must be fast, reliable and cheap',
      '- We keep: what users need, when they need it',
    ],
    ['roles', '## Roles', '- editor: create posts, delete posts', '- reader: read posts, search'],
  ])('and none where it says %s', (_, ...written) => {
    expect(names(lines('# Inn', ...written))).toEqual([]);
  });
});

describe('a bullet among fields that relates its thing to another', () => {
  const text = lines(
    '# Press',
    '## Entities',
    '### Article',
    '- headline: string',
    '- labels: many-to-many with Label',
    '- writer: belongs to Person',
    '- has many remarks',
    '### Label',
    '- word: string, unique',
    '### Person',
    '- full_name: string',
    '- has many Articles through Contribution',
    '### Remark',
    '- words: text',
  );

  it('is a relation, and no field', () => {
    expect(relations(text)).toEqual([
      'Article many-to-one Person',
      'Article many-to-many Label',
      'Remark many-to-one Article',
      'Person many-to-many Article',
    ]);
    expect(fieldsOf(read(text), 'Article')).toEqual(['headline: string', 'writer: ref']);
    expect(fieldsOf(read(text), 'Remark')).toEqual(['words: text', 'article_id: ref']);
  });

  it.each([
    ['de', 'Verein', 'Spieler', 'Ein Verein hat mehrere Spieler.'],
    ['de', 'Verein', 'Spieler', 'Ein Spieler gehört zu einem Verein.'],
    ['es', 'Equipo', 'Jugador', 'Un equipo tiene muchos jugadores.'],
    ['es', 'Equipo', 'Jugador', 'Cada jugador pertenece a un equipo.'],
    ['pt', 'Clube', 'Jogador', 'Um jogador pertence a um clube.'],
    ['fr', 'Club', 'Joueur', 'Un club possède plusieurs joueurs.'],
    ['fr', 'Club', 'Joueur', 'Un joueur appartient à un club.'],
    ['en', 'Club', 'Player', 'A club has many players. A player may change.'],
  ])('the same in a sentence (%s): %s, %s', (_, parent, child, sentence) => {
    const document = [
      '# S',
      '## Entities',
      `### ${parent}`,
      '- name: string',
      `### ${child}`,
      '- number: int',
    ];
    expect(relations(lines(...document, '', sentence))).toEqual([`${child} many-to-one ${parent}`]);
  });

  it.each([
    ['zh', '一个球队有多个球员。'],
    ['ja', '球队は複数の球员を持つ。'],
  ])('and where no spaces are (%s)', (_, sentence) => {
    const document = [
      '# S',
      '## Entities',
      '### Team (球队)',
      '- name: string',
      '### Player (球员)',
      '- number: int',
    ];
    expect(relations(lines(...document, '', sentence))).toEqual(['Player many-to-one Team']);
  });

  it('belongs to many is many-to-many', () => {
    const document = [
      '# S',
      '## Entities',
      '### Film',
      '- title: string',
      '- belongs to many genres',
      '### Genre',
      '- name: string',
    ];
    expect(relations(lines(...document))).toEqual(['Film many-to-many Genre']);
  });
});

describe('fields that are unique together', () => {
  const document = (...said: readonly string[]) =>
    lines(
      '# Trips',
      '## Entities',
      '### Driver',
      '- name: string',
      '### Route',
      '- code: string',
      '- owner → Driver',
      '### Rating',
      '- driver → Driver',
      '- route → Route',
      '- stars: 1..5',
      '',
      ...said,
    );
  const groups = (text: string) =>
    read(text).entities.flatMap(({ name, unique }) => unique.map((group) => `${name}: ${group.join(', ')}`));

  it.each([
    ['one rating per driver and route.', 'Rating: driver, route'],
    ['A driver can rate a route only once.', 'Rating: driver, route'],
    ['The combination of driver and route must be unique.', 'Rating: driver, route'],
    ['Unique: (driver, route)', 'Rating: driver, route'],
    ['Unique per driver and route.', 'Rating: driver, route'],
    ['No two routes can have the same code and owner.', 'Route: code, owner'],
    ['Route codes are unique per owner.', 'Route: code, owner'],
  ])('%s', (sentence, group) => {
    expect(groups(document(sentence))).toEqual([group]);
  });

  it('`code: string, unique per owner` is no rule of the code alone', () => {
    const text = document().replace('- code: string', '- code: string, unique per owner');
    expect(groups(text)).toEqual(['Route: code, owner']);
    expect(read(text).entities.find(({ name }) => name === 'Route')?.fields[0]).not.toHaveProperty('unique');
  });

  it.each([
    'Only one driver may drive.',
    'One route per day.',
    'The code is unique.',
    'Drivers log in once.',
  ])('and nothing is read from: %s', (sentence) => {
    expect(groups(document(sentence))).toEqual([]);
  });
});

describe('names and types of other languages', () => {
  const table = (head: string, ...rows: readonly string[]) =>
    fieldsOf(
      read(
        lines(
          '# S',
          '## Entities',
          '### Loan',
          head,
          '|---|---|---|',
          ...rows,
          '### Person',
          '- name: string',
        ),
      ),
      'Loan',
    );

  it('take the name that code uses out of the brackets', () => {
    expect(
      table('| 項目名 | 型 | 備考 |', '| 氏名 (name) | 文字列 | |', '| メール (email) | 文字列 | |'),
    ).toEqual(['name: string', 'email: string']);
  });

  it('know references, choices and numbers', () => {
    expect(
      table(
        '| Feld | Typ | Bemerkung |',
        '| Ausleiher | Verweis auf Person | |',
        '| Betrag | Dezimalzahl (8,2) | |',
        '| Zustand | Auswahl: offen, bezahlt | |',
      ),
    ).toEqual(['ausleiher: ref', 'betrag: decimal', 'zustand: enum']);
    expect(
      table('| Attribute | Datatype | Remarks |', '| PRICE | NUMBER(10,2) | |', '| COUNT | NUMBER(8) | |'),
    ).toEqual(['price: decimal', 'count: int']);
  });

  it('part the words of an elision', () => {
    expect(
      table('| Champ | Type | Remarque |', "| date d'emprunt | date | |", '| durée | entier | |'),
    ).toEqual(['date_d_emprunt: date', 'duree: int']);
  });
});

describe('notations', () => {
  const fence = (language: string, ...code: readonly string[]) =>
    lines('# Fleet', '## Model', `\`\`\`${language}`, ...code, '```');

  it('Protocol Buffers', () => {
    const spec = read(
      fence(
        'protobuf',
        'message Truck {',
        '  int64 id = 1;',
        '  string plate = 2; // number',
        '  Fuel fuel = 3;',
        '  repeated string tags = 4;',
        '  google.protobuf.Timestamp bought_at = 5;',
        '}',
        'enum Fuel { FUEL_UNSPECIFIED = 0; FUEL_DIESEL = 1; FUEL_GAS = 2; }',
        'message GetTruckRequest { int64 id = 1; }',
      ),
    );
    expect(spec.entities.map(({ name }) => name)).toEqual(['Truck']);
    expect(fieldsOf(spec, 'Truck')).toEqual([
      'id: bigint',
      'plate: string',
      'fuel: enum',
      'tags: array',
      'bought_at: datetime',
    ]);
    expect(spec.enums).toEqual([{ name: 'Fuel', values: ['DIESEL', 'GAS'] }]);
  });

  it.each([
    [
      'plantuml',
      [
        '@startuml',
        'class Truck {',
        '  +id: UUID',
        '  +plate: String',
        '  +drive(): void',
        '}',
        'class Trip {',
        '  +startedOn: LocalDate',
        '  +km: double',
        '}',
        'Truck "1" -- "0..*" Trip',
        'Truck <|-- Van',
        '@enduml',
      ],
    ],
    [
      'mermaid',
      [
        'classDiagram',
        'class Truck {',
        '  +UUID id',
        '  +String plate',
        '  +drive() void',
        '}',
        'class Trip {',
        '  +LocalDate startedOn',
        '  +double km',
        '}',
        'Truck "1" --> "*" Trip : makes',
      ],
    ],
  ])('a class diagram of %s', (language, code) => {
    const text = fence(language, ...code);
    expect(fieldsOf(read(text), 'Truck')).toEqual(['id: uuid', 'plate: string']);
    expect(fieldsOf(read(text), 'Trip').slice(0, 2)).toEqual(['started_on: date', 'km: float']);
    expect(relations(text)).toEqual(['Trip many-to-one Truck']);
  });

  it('Django: a class inside a model ends before its fields, and its Meta belongs to it', () => {
    const text = fence(
      'python',
      'class Truck(models.Model):',
      '    class State(models.TextChoices):',
      '        NEW = "new", "New"',
      '        OLD = "old", "Old"',
      '',
      '    plate = models.CharField(max_length=9)',
      '    state = models.CharField(max_length=3, choices=State.choices)',
      '    drivers = models.ManyToManyField("Driver")',
      '    depot = models.SlugField()',
      '',
      '    class Meta:',
      '        unique_together = [("plate", "depot")]',
      '',
      'class Driver(models.Model):',
      '    name = models.CharField(max_length=80)',
    );
    expect(names(text)).toEqual(['Truck', 'Driver']);
    expect(fieldsOf(read(text), 'Truck')).toEqual(['plate: string', 'state: enum', 'depot: string']);
    expect(relations(text)).toEqual(['Truck many-to-many Driver']);
    expect(read(text).entities[0]?.unique).toEqual([['plate', 'depot']]);
  });

  it('an object of JSON below the name of a thing', () => {
    const example = ['```json', '{"id": 4, "plate": "B-1", "axles": 3, "bought_on": "2024-05-01"}', '```'];
    expect(fieldsOf(read(lines('# Fleet', '## Resources', '**Truck**', '', ...example)), 'Truck')).toEqual([
      'id: int',
      'plate: string',
      'axles: int',
      'bought_on: date',
    ]);
    expect(names(lines('# Fleet', '## Configuration', '**Server**', '', ...example))).toEqual([]);
    expect(names(lines('# Fleet', '## API', '### Create truck', 'Response:', '', ...example))).toEqual([]);
  });

  it('columns aligned by spaces below numbered titles', () => {
    const text = lines(
      'RFC 7: Fleet',
      '',
      '1. Summary',
      '',
      'We move the list of trucks out of the sheet.',
      '',
      '2. Data model',
      '',
      '2.1 Truck',
      '',
      '    plate       string      required, unique',
      '    state       enum        new | old',
      '    bought_at   timestamp   nullable',
      '',
      '3. Security',
      '',
      'Callers use a key.',
    );
    expect(fieldsOf(read(text), 'Truck')).toEqual(['plate: string', 'state: enum', 'bought_at: datetime']);
  });

  it('properties as a note-taking tool exports them', () => {
    const text = lines(
      '# Fleet',
      '# Objects',
      '▶ **Truck**',
      '',
      '- plate → text',
      '- state → select (new, old)',
      '- driver → relation to Driver',
      '',
      '▶ **Driver**',
      '',
      '- name → text',
      '- retired → checkbox',
    );
    expect(names(text)).toEqual(['Truck', 'Driver']);
    expect(fieldsOf(read(text), 'Truck')).toEqual(['plate: text', 'state: enum', 'driver: ref']);
    expect(fieldsOf(read(text), 'Driver')).toEqual(['name: text', 'retired: bool']);
  });
});
