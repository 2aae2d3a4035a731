import { plain } from '../document/inline.ts';
import { type Page, sourceOf } from '../document/page.ts';
import { uniqueSentence } from '../lexicon/unique-words.ts';
import type { Findings, Reader, UniqueDraft } from './draft.ts';
import { subjectOf } from './relation-line.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'unique-line', rank: 60 } as const;

/** `one review per user and recipe`, `Unique: (board_id, title)`, "The combination of a and b must be unique". */
export const uniqueLine: Reader = {
  ...NOTATION,
  reads:
    'a line that says which fields are unique together: `one review per user and recipe`, `unique (a, b)`, "project names are unique per owner"',
  read(page) {
    const uniques = page.blocks.flatMap((block): UniqueDraft[] => {
      if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
      if (!yieldsThings(block.section) || block.section.status !== 'required') return [];
      return block.text
        .split('\n')
        .flatMap((line, index) => stated(line, { block, line: block.line + index, page }));
    });
    return { uniques } satisfies Findings;
  },
};

function stated(
  text: string,
  {
    block,
    line,
    page,
  }: { readonly block: Parameters<typeof subjectOf>[0]; readonly line: number; readonly page: Page },
): UniqueDraft[] {
  if (!/once|uni[qc]|one |1 |single|[úu]nic|eindeutig|einmal|vez|fois|same|combin|kombin|一次|組/i.test(text))
    return [];
  return plain(text)
    .split(/(?<=[.;])\s+/)
    .flatMap((sentence): UniqueDraft[] => {
      const said = uniqueSentence(
        sentence.replace(/^(?:[\w ]{1,20}constraints?|constraints?|unique(?:ness)?)\s*[:：]\s*(?=\S+ )/i, ''),
      );
      const entity = said?.thing ?? subjectOf(block);
      return said === undefined
        ? []
        : [
            {
              ...(entity === undefined ? {} : { entity }),
              names: said.names,
              src: sourceOf(page, { line }, NOTATION),
            },
          ];
    });
}
