import { describe, expect, it } from '@jest/globals';
import type { Field } from '../../src/spec/index.ts';
import { lines, read } from './reading.ts';

function fieldOf(name: string, ...document: readonly string[]): Partial<Field> | undefined {
  const [entity] = read(lines('# Library', '## Entities', '### Loan', ...document)).entities;
  return entity?.fields.find((field) => field.name === name);
}

describe('a column of notes holds rules', () => {
  const table = (notes: string) => [
    '| Column | Type | Notes |',
    '|---|---|---|',
    `| code | varchar(20) | ${notes} |`,
  ];

  it.each<[string, Partial<Field>]>([
    ['unique, not null', { unique: true, required: true }],
    ['Required. ', { required: true }],
    ["default 'open'", { default: { kind: 'literal', value: 'open' } }],
    ['must be unique; min length 3', { unique: true, minLength: 3 }],
  ])('%s', (notes, says) => {
    const field = fieldOf('code', ...table(notes));
    expect(field).toMatchObject(says);
    expect(field).not.toHaveProperty('description');
  });

  it.each(['Unique identifier of the loan', 'the code on the required form', 'what the default shelf holds'])(
    'and a sentence that uses such words is none: %s',
    (notes) => {
      const field = fieldOf('code', ...table(notes));
      expect(field).toMatchObject({ description: notes });
      expect(field).not.toHaveProperty('unique');
      expect(field).not.toHaveProperty('required');
      expect(field).not.toHaveProperty('default');
    },
  );
});

describe('fields as people jot them down', () => {
  it.each<[string, string, Partial<Field>]>([
    ['tags', '- tags: list of strings', { type: { kind: 'array', of: { kind: 'string' } } }],
    ['marks', '- marks: array of integers', { type: { kind: 'array', of: { kind: 'int' } } }],
    [
      'begins_at',
      '- begins_at / ends_at (datetime, required)',
      { type: { kind: 'datetime' }, required: true },
    ],
    ['ends_at', '- begins_at / ends_at (datetime, required)', { type: { kind: 'datetime' }, required: true }],
    [
      'state',
      '- state: one of open, overdue or returned (default open)',
      {
        type: { kind: 'enum', values: ['open', 'overdue', 'returned'] },
        default: { kind: 'literal', value: 'open' },
      },
    ],
  ])('%s in %s', (name, line, says) => {
    expect(fieldOf(name, '- id: uuid', line, '- note: text')).toMatchObject(says);
  });

  it('`unique (a, b)` among the bullets holds the two together', () => {
    const [entity] = read(
      lines(
        '# Library',
        '## Entities',
        '### Loan',
        '- reader: string',
        '- book: string',
        '- unique (reader, book)',
      ),
    ).entities;
    expect(entity?.unique).toEqual([['reader', 'book']]);
  });
});

describe('what stands below a title about rules', () => {
  it('is asked of the service', () => {
    const { requirements } = read(lines('# Library', '## Rules', '- A reader has at most five loans.'));
    expect(requirements.map(({ kind, text }) => [kind, text])).toEqual([
      ['functional', 'A reader has at most five loans.'],
    ]);
  });
});

describe('a cell about access', () => {
  it.each([
    ['🔒 Librarian', ['librarian']],
    ['🔑 admin', ['admin']],
  ])('%s', (cell, roles) => {
    const spec = read(
      lines('# Library', '## API', '| Method | Path | Auth |', '|---|---|---|', `| GET | /loans | ${cell} |`),
    );
    expect(spec.endpoints[0]).toMatchObject({ auth: 'required', roles });
  });
});
