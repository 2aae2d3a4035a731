import { parts, plain } from '../document/inline.ts';
import { sourceOf } from '../document/page.ts';
import type { EntityDraft, Findings, Reader } from './draft.ts';
import { isFieldName } from './field.ts';
import { titleThing } from './field-table.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'group-line', rank: 85 } as const;

const GROUP =
  /^(unique(?: together| constraint| key)?|index(?:es)?)\s*(?:(?:on\b|[:：])\s*\(?|(?=\())\(?([^()]+)\)?$/i;

/** `Unique: event_id, email` and `Index: status, due_at` below the fields of an entity. */
export const groupLine: Reader = {
  ...NOTATION,
  reads:
    'a line `Unique: a, b` or `Index: a, b` in the section of an entity: fields that are unique, or indexed, together',
  read(page) {
    const entities: EntityDraft[] = [];
    for (const block of page.blocks) {
      if ((block.kind !== 'paragraph' && block.kind !== 'item') || !yieldsThings(block.section)) continue;
      block.text.split('\n').forEach((line, index) => {
        const found = GROUP.exec(plain(line));
        const names = parts(found?.[2] ?? '').filter(isFieldName);
        const thing = found === null || names.length < 2 ? undefined : titleThing(block.section);
        if (found === null || thing === undefined) return;
        const isUnique = /^unique/i.test(found[1] ?? '');
        entities.push({
          original: thing.name,
          fields: [],
          ...(isUnique ? { unique: [names] } : { indexes: [names] }),
          evidence: 'database',
          status: block.section.status,
          src: sourceOf(page, { line: block.line + index }, NOTATION),
        });
      });
    }
    return { entities } satisfies Findings;
  },
};
