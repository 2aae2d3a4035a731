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

  it.each<[string, string, Partial<Field>]>([
    ['reader', '- reader → Reader (cascade)', { type: { kind: 'ref', entity: 'Reader' } }],
    ['code', '- code: unique, printed on the card', { unique: true }],
    ['stars', '- stars: 1..5', { type: { kind: 'int' }, min: 1, max: 5 }],
    ['unit', '- unit: day, week, month', { type: { kind: 'enum', values: ['day', 'week', 'month'] } }],
    [
      'kind',
      '- kind: home | away (default: home)',
      { type: { kind: 'enum', values: ['home', 'away'] }, default: { kind: 'literal', value: 'home' } },
    ],
    ['shelf', '- shelf', { typeStated: false }],
    ['secret_code', '- secret_code: hashed, never returned', { secret: true }],
  ])('%s in %s, whose form says that it is one', (name, line, says) => {
    expect(fieldOf(name, '- id: uuid', '- note: text', line, '### Reader', '- name: string')).toMatchObject(
      says,
    );
  });

  it('rows of another entity are no field', () => {
    expect(fieldOf('books', '- id: uuid', '- note: text', '- books: many-to-many with Book')).toBeUndefined();
  });

  it('a list in which nothing has the form of a field is none', () => {
    expect(read(lines('# Library', '## Overview', '- fast: really', '- cheap')).entities).toEqual([]);
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

describe('the words behind the last dash of an endpoint say who may call', () => {
  it.each<[string, string, readonly string[]]>([
    ['POST /loans — authenticated', 'required', []],
    ['POST /loans - admin only', 'required', ['admin']],
    ['PUT /loans/{id} — owner only', 'required', []],
    ['DELETE /loans/{id} — owner or moderator', 'required', []],
    ['GET /loans — moderator, admin', 'required', ['moderator', 'admin']],
    ['GET /me/loans — my loans', 'required', []],
    ['GET /loans — loans of all readers', 'unknown', []],
  ])('%s', (line, auth, roles) => {
    const spec = read(lines('# Library', '## API', `- ${line}`));
    expect(spec.endpoints[0]).toMatchObject({ auth, roles });
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
