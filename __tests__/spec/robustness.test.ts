import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSpec, SPEC_TEMPLATE } from '../../src/spec/index.ts';
import { codesOf, lines, read } from './reading.ts';

const RICH = lines(
  SPEC_TEMPLATE,
  '```sql',
  'CREATE TABLE loans (id uuid primary key, book_id uuid references books(id) on delete cascade, due date);',
  '```',
  '```mermaid',
  'erDiagram',
  '  BOOK ||--o{ LOAN : has',
  '```',
  '```ts',
  'interface Reader { id: string; books: Book[] }',
  '```',
  '```python',
  'class Shelf(Base):',
  '    id: Mapped[int] = mapped_column(primary_key=True)',
  '```',
  '```yaml',
  'openapi: 3.0.0',
  'paths:',
  '  /shelves: {get: {summary: List}}',
  '```',
  '## API',
  '### POST /books/{id}/loans (admin only)',
  '> - Authentication required',
);

const repeat = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('whatever the bytes', () => {
  it.each([
    ['one line of 1 MB', 'a '.repeat(500_000)],
    [
      'a table of 10,000 rows',
      `# T\n### Thing\n| Field | Type |\n|---|---|\n${repeat(10_000, (index) => `| f${index} | string(20) |`)}`,
    ],
    ['5,000 nested bullets', repeat(5000, (index) => `${' '.repeat(Math.min(index * 2, 180))}- x: string`)],
    ['20,000 quotes in a line', `${'> '.repeat(20_000)}x`],
    ['unclosed fences', '# a\n```sql\nCREATE TABLE x (\n'.repeat(20_000)],
    ['brackets that never close', '['.repeat(200_000) + '('.repeat(200_000)],
    [
      'identifiers of 200 kB',
      `### ${'A'.repeat(200_000)}\n| Field | Type |\n|---|---|\n| ${'b'.repeat(200_000)} | string |`,
    ],
    ['50,000 bullets', '- a: string (x)\n'.repeat(50_000)],
    [
      '40,000 entities',
      `\`\`\`mermaid\nerDiagram\n${repeat(20_000, (index) => `A${index} ||--o{ B${index} : x`)}\n\`\`\``,
    ],
    ['CREATE TABLE without an end', `\`\`\`sql\n${'CREATE TABLE t (\n'.repeat(30_000)}\`\`\``],
  ])(
    '%s is read to its end',
    (_, text) => {
      const spec = read(text.slice(0, 1_048_576));
      expect(spec.diagnostics.every(({ span }) => (span?.line ?? 0) > 0)).toBe(true);
    },
    // A hang is a failure; how long it may take is measured by `bench/spec/adversarial.ts`, in processes of their own.
    120_000,
  );

  it.each([
    ['a file over 1 MB', new Uint8Array(1_048_577).fill(97), 'spec/too-large'],
    ['other bytes than text', new Uint8Array(4000).map((_, index) => (index * 37) % 256), 'spec/binary'],
    ['no byte at all', new Uint8Array(0), 'spec/empty'],
  ])('%s is one clear error', (_, bytes, code) => {
    const found = readSpec([{ path: 'spec.md', bytes }]).diagnostics.filter(
      ({ severity }) => severity === 'error',
    );
    expect(found.map((one) => one.code)).toEqual([code]);
  });

  it('line breaks of Windows, a byte order mark and marks of direction change nothing', () => {
    const hostile = `\ufeff${SPEC_TEMPLATE.replace(/\n/g, '\r\n').replace('### Book', '### \u202eBook\u202c')}`;
    expect(read(hostile).entities.map(({ name }) => name)).toEqual(
      read(SPEC_TEMPLATE).entities.map(({ name }) => name),
    );
    expect(codesOf(read(hostile))).toEqual([]);
  });

  it('a document cut off anywhere still reads', () => {
    for (let part = 0; part <= 10; part += 1) {
      const spec = read(RICH.slice(0, Math.floor((RICH.length * part) / 10)));
      expect(spec.schema).toBe('spec/1');
    }
  });

  it('flipped bytes never throw, and every problem has a line', () => {
    const bytes = new TextEncoder().encode(RICH);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 40 }),
        (flips) => {
          const flipped = bytes.slice();
          for (const [at, value] of flips) flipped[at] = value;
          const { diagnostics } = readSpec([{ path: 'spec.md', bytes: flipped }]);
          return diagnostics.every(({ span }) => (span?.line ?? 0) > 0);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('every generated name is an identifier that Python and PostgreSQL take', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string({ unit: 'grapheme', maxLength: 90 }),
            fc.string({ unit: 'grapheme', maxLength: 90 }),
          ),
          { maxLength: 6 },
        ),
        (names) => {
          const clean = (text: string) => text.replace(/[\r\n|]/g, ' ');
          const text = names
            .map(
              ([entity, field]) =>
                `### Table: ${clean(entity)}\n\n| Field | Type |\n|---|---|\n| ${clean(field)} | string |\n| b | int |\n`,
            )
            .join('\n');
          const { entities } = read(text);
          const all = entities.flatMap(({ name, table, fields }) => [
            name,
            table,
            ...fields.map((field) => field.name),
          ]);
          return (
            all.every((name) => /^[A-Za-z][A-Za-z0-9_]{0,62}$/.test(name)) &&
            new Set(entities.map(({ table }) => table)).size === entities.length
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('the same bytes give the same value', () => {
    expect(JSON.stringify(read(RICH))).toBe(JSON.stringify(read(RICH)));
  });
});
