import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ServicePorts } from '../../src/bundle/index.ts';
import { composeText, openShipped } from './composing.ts';

const NAMES = ['Author', 'Book', 'Reader', 'Loan'] as const;
const TYPES = [
  'string(80)',
  'text',
  'int',
  'decimal(8,2)',
  'date',
  'datetime',
  'bool',
  'enum(low, high)',
] as const;

interface Part {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: string }[];
}

const FIELD = fc.record({
  name: fc.constantFrom('label', 'note', 'size', 'since'),
  type: fc.constantFrom(...TYPES),
});
const PART = fc.record({
  name: fc.constantFrom(...NAMES),
  fields: fc.uniqueArray(FIELD, { selector: ({ name }) => name, minLength: 1, maxLength: 4 }),
});
const PARTS = fc.uniqueArray(PART, { selector: ({ name }) => name, minLength: 2, maxLength: 4 });

function specOf(parts: readonly Part[]): string {
  const sections = parts.map(
    ({ name, fields }) =>
      `### ${name}\n\n| Field | Type | Constraints |\n|---|---|---|\n| id | uuid | pk |\n${fields.map((field) => `| ${field.name} | ${field.type} | |\n`).join('')}`,
  );
  return `---\nspecVersion: 1\nname: library\ndescription: Books and their readers.\n---\n\n# Library\n\n## Entities\n\n${sections.join('\n')}`;
}

/** Written from all entities together: what imports them, makes their tables and describes them. */
const AGGREGATES =
  /^(?:README\.md|migrations\/versions\/[^/]+\.py|src\/models\/(?:__init__|enums)\.py|tests\/(?:factories|test_factories)\.py)$/;

/** `src/models/book.py`, `tests/api/test_books.py` */
function ownFiles(name: string): RegExp {
  return new RegExp(`(?:/|_)${name.toLowerCase()}s?\\.py$`);
}

describe('a change to one entity', () => {
  let ports: ServicePorts;
  beforeAll(async () => {
    ports = await openShipped();
  });

  it('touches the files of that entity and what is written from all of them, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(PARTS, fc.nat(), fc.constantFrom(...TYPES), async (parts, at, type) => {
        const changed = parts[at % parts.length];
        if (changed === undefined) return;
        const after = parts.map((part) =>
          part === changed ? { ...part, fields: [...part.fields, { name: 'added', type }] } : part,
        );
        const [before, now] = [
          await composeText(specOf(parts), ports),
          await composeText(specOf(after), ports),
        ];
        const [old, tree] = [before.composition.tree, now.composition.tree];
        const touched = [...new Set([...old.paths(), ...tree.paths()])].filter(
          (path) => old.text(path) !== tree.text(path),
        );
        const own = ownFiles(changed.name);
        expect(touched.length).toBeGreaterThan(0);
        expect(touched.filter((path) => !own.test(path) && !AGGREGATES.test(path))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});
