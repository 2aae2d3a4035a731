import { keyOf } from '../names/identifier.ts';
import { leadOf } from './inline.ts';
import type { Block, Page } from './page.ts';
import { thingIn } from './title.ts';

/** Names of things that stand above lists or tables, or before a colon, by their keys: what a field may refer to. */
export function titledThings(pages: readonly Page[]): ReadonlySet<string> {
  const titles = pages.flatMap(({ sections }) =>
    sections.flatMap(({ title, level, role, blocks }) =>
      level > 1 && role !== 'endpoints' && role !== 'roles' && blocks.some(({ kind }) => kind !== 'heading')
        ? [title]
        : [],
    ),
  );
  const leads = pages.flatMap(({ blocks }) => blocks.flatMap(leadIn));
  return new Set(
    [...titles, ...leads].flatMap((title) => {
      const thing = thingIn(title);
      return thing === undefined || !/^\p{Lu}/u.test(thing.name) ? [] : [keyOf(thing.name)];
    }),
  );
}

/** `**Vote**: …`, `- Vote: …` at the beginning of a paragraph or of an item. */
function leadIn(block: Block): readonly string[] {
  if (block.kind !== 'paragraph' && (block.kind !== 'item' || block.depth > 1)) return [];
  const label = leadOf(block.text)?.label ?? /^(\p{Lu}[\p{L} ]{1,40}?)\s*[:：]/u.exec(block.text)?.[1];
  return label === undefined ? [] : [label];
}
