import { describe, expect, it } from '@jest/globals';
import { fieldsOf, lines, read } from './reading.ts';

function relationsOf(text: string): readonly string[] {
  return read(text).relations.map(({ from, to }) => `${from} > ${to}`);
}

describe('a paragraph that tells of one thing', () => {
  const RATED = lines(
    '# Museum guide',
    '',
    '## Data',
    '',
    'Visitor: nickname, language.',
    '',
    'Exhibit: label, room.',
    '',
    'A visitor rates an exhibit once. Stars 1–5, remark optional.',
  );

  it('names it by what is done, and goes on with its fields', () => {
    expect(fieldsOf(read(RATED), 'Rating')).toEqual(expect.arrayContaining(['stars: int', 'remark: string']));
    expect(relationsOf(RATED)).toEqual(['Rating > Visitor', 'Rating > Exhibit']);
  });

  it('reads a number between two, and what may be left out', () => {
    const fields = read(RATED).entities.find(({ name }) => name === 'Rating')?.fields ?? [];
    expect(fields.find(({ name }) => name === 'stars')).toMatchObject({ min: 1, max: 5 });
    expect(fields.find(({ name }) => name === 'remark')?.nullable).toBe(true);
  });

  it.each([
    ['A quote has one or more lines. Each line: article, quantity, price.', 'QuoteLine', 'Quote'],
    [
      'Ein Angebot hat mehrere Positionen. Jede Position: Artikel, Menge, Preis.',
      'AngebotPosition',
      'Angebot',
    ],
  ])('calls the parts of a thing by it: %s', (sentence, part, owner) => {
    const text = lines('# Shop', '', '## Data', '', `${owner}: number, issued on (date).`, '', sentence);
    expect(fieldsOf(read(text), part)).toHaveLength(4);
    expect(relationsOf(text)).toContain(`${part} > ${owner}`);
  });

  it('keeps the fields behind "belongs to", in German as well', () => {
    const text = lines(
      '# Klinik',
      '',
      '## Daten',
      '',
      'Station: Bezeichnung, Stockwerk.',
      '',
      'Eine Pflegekraft gehört zu einer Station. Titel, Kürzel (eindeutig), Schicht.',
    );
    expect(fieldsOf(read(text), 'Pflegekraft')).toEqual(
      expect.arrayContaining(['titel: string', 'schicht: string']),
    );
    expect(relationsOf(text)).toEqual(['Pflegekraft > Station']);
  });

  it('reads several things in bold inside one sentence', () => {
    const text = lines(
      '# Allotments',
      '',
      'There are **gardeners** (name, phone), and **beds**: number, soil (sand/clay), sunny y/n.',
    );
    expect(fieldsOf(read(text), 'Bed')).toEqual(
      expect.arrayContaining(['number: string', 'soil: enum', 'sunny: bool']),
    );
    expect(fieldsOf(read(text), 'Gardener')).toEqual(expect.arrayContaining(['phone: string']));
  });

  it.each([
    'Each phase includes: a goal, tests and tasks.',
    'A developer reviews a change once. Tests, docs and lint must pass before.',
    'The graph has nodes, edges and labels.',
  ])('is none where it speaks of the project: %s', (sentence) => {
    expect(read(lines('# Tool', '', '## How we work', '', sentence)).entities).toEqual([]);
  });
});

describe('a line of things that goes on in sentences', () => {
  it('is read sentence by sentence, and what is no field is left out', () => {
    const text = lines(
      'things:',
      ' * walker (name, phone, fee in EUR)',
      ' * dog - belongs to a walker. name, size (small/big), notes (text)',
      ' * report: a walker writes to a dog, message + mood. only after a walk! shared or not',
      '',
      'GET /dogs',
    );
    expect(fieldsOf(read(text), 'Dog')).toEqual(
      expect.arrayContaining(['name: string', 'size: enum', 'notes: text']),
    );
    expect(fieldsOf(read(text), 'Report')).toEqual(
      expect.arrayContaining(['message: text', 'mood: string', 'shared: bool']),
    );
    expect(relationsOf(text)).toEqual(['Dog > Walker', 'Report > Walker', 'Report > Dog']);
  });

  it('leaves a description before "Attributes:" to others', () => {
    const text = lines('# S', '## Key Entities', '- **Kite**: a toy that flies. Attributes: colour, span');
    expect(fieldsOf(read(text), 'Kite')).toEqual(['colour: string', 'span: string']);
  });

  it('takes the values behind a label for those of one field', () => {
    const text = lines(
      '# S',
      '## Domain',
      '**Parcel** — number (unique), stage: packed, sent, lost; remark.',
    );
    const stage = read(text).entities[0]?.fields.find(({ name }) => name === 'stage');
    expect(stage?.type).toEqual({ kind: 'enum', values: ['packed', 'sent', 'lost'] });
  });
});

describe('things told in other words', () => {
  it('takes a name in bold for the subject of its sentence', () => {
    const text = lines(
      '# Yard',
      '## Domain',
      '1. **Crane** has a serial number (unique), a daily rate (decimal), and is either `free`, `rented` or `broken`.',
      '2. **Rental** references a crane, has a start and a purpose (optional).',
    );
    expect(fieldsOf(read(text), 'Crane')).toEqual([
      'serial_number: string',
      'daily_rate: decimal',
      'status: enum',
    ]);
    expect(relationsOf(text)).toEqual(['Rental > Crane']);
  });

  it('reads what connects two things, and who joins what', () => {
    const text = lines(
      '# Toys',
      '## What we store',
      '### Child',
      'Name, age.',
      '### Toy',
      'Title, colour.',
      '### Loan',
      'A loan connects one toy and one child. Due date, returned at (empty until then).',
      '### Wish',
      'A child joins the queue of a toy once. Position, note optional.',
    );
    expect(relationsOf(text)).toEqual(['Loan > Toy', 'Loan > Child', 'Wish > Child', 'Wish > Toy']);
    expect(fieldsOf(read(text), 'Wish')).toEqual(expect.arrayContaining(['position: int', 'note: text']));
  });

  it('reads columns as code has them behind the name of a table', () => {
    const text = lines(
      '# Log',
      '## Schema (Postgres)',
      '',
      'sites — id, slug unique, name',
      'probes — id, site_id -> sites on delete cascade, label text not null, live bool default false; unique(site_id, label)',
    );
    expect(fieldsOf(read(text), 'Probe')).toEqual(['id: uuid', 'site_id: ref', 'label: text', 'live: bool']);
  });

  it('knows names that start with letters of another alphabet as one with an accent', () => {
    const text = lines(
      '# C',
      '## Modelo de dados',
      '**Folga**: pertence a um médico. Início, fim, motivo.',
      '',
      '**Médico**: nome, CRM (único), sala.',
    );
    expect(fieldsOf(read(text), 'Folga')).toEqual(
      expect.arrayContaining(['inicio: string', 'motivo: string']),
    );
  });
});

describe('lists of things in other forms', () => {
  it('takes the line below a name in bold for its fields', () => {
    const text = lines(
      '# T',
      '## Qué guardamos',
      '',
      '**Taller**',
      'nombre, cupo, turno (mañana, tarde)',
      '',
      '**Aviso**',
      'título, texto, interno (sí/no)',
    );
    expect(fieldsOf(read(text), 'Taller')).toEqual(expect.arrayContaining(['nombre: string', 'turno: enum']));
    expect(fieldsOf(read(text), 'Aviso')).toEqual(expect.arrayContaining(['interno: bool']));
  });

  it('reads tables and their columns in backticks, whatever the title', () => {
    const text = lines(
      '## Details',
      '',
      'Data:',
      '',
      '`juries`: `id`, `label` (unique), `bio?`',
      '`marks`: `id`, `jury_id`, `score` 1-5',
    );
    expect(fieldsOf(read(text), 'Jury')).toEqual(expect.arrayContaining(['label: string']));
    expect(fieldsOf(read(text), 'Mark')).toEqual(expect.arrayContaining(['jury_id: ref', 'score: int']));
  });

  it('reads nouns, and a rule that stands behind a name', () => {
    const text = lines(
      '# G',
      '## Nouns',
      '- **Helper**: full name, phone optional, active yes/no',
      '- **Shed**: code (unique), place, size',
    );
    const fields = read(text).entities.find(({ name }) => name === 'Helper')?.fields ?? [];
    expect(fields.find(({ name }) => name === 'phone')?.nullable).toBe(true);
    expect(fields.find(({ name }) => name === 'active')?.type.kind).toBe('bool');
  });
});

describe('titles and tables that were pasted', () => {
  it('reads a document whose title is the word for examples', () => {
    const text = lines(
      '# Sample',
      '',
      '## Tables',
      '',
      '### Probe',
      '- id: uuid',
      '- weight: decimal',
      '',
      '## API',
      '',
      '### Samples',
      '',
      '`GET /probes`',
    );
    expect(read(text).entities.map(({ name }) => name)).toEqual(['Probe']);
    expect(read(text).endpoints.filter(({ derived }) => !derived)).toHaveLength(1);
  });

  it('takes the words over pasted columns for no column', () => {
    const text = lines(
      '# F',
      '## Bikes',
      '',
      'Name\tType\tNotes',
      'frame_no\ttext\tunique',
      'gears\tnumber\t',
    );
    expect(fieldsOf(read(text), 'Bike')).toEqual(['frame_no: text', 'gears: int']);
  });

  it('reads tables in a fence, whatever the title says, where they have keys', () => {
    const text = lines(
      '**[Feature] Loans of tools**',
      '',
      '```',
      'tools',
      '  id      serial pk',
      '  kind    saw|drill|other',
      '  owner_person_id int null fk people',
      'people',
      '  id      serial pk',
      '  email   varchar unique',
      '```',
    );
    expect(fieldsOf(read(text), 'Tool')).toEqual(['id: int', 'kind: enum', 'owner_person_id: ref']);
  });

  it('reads sections that are numbered in Chinese', () => {
    const text = lines(
      '# 场馆',
      '',
      '## 二、数据',
      '',
      '场地：名称（唯一）、楼层、状态（可用/停用）',
      '',
      '教练：姓名、手机号',
    );
    expect(fieldsOf(read(text), 'Venue')).toEqual(expect.arrayContaining(['floor: string', 'status: enum']));
  });
});
