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
