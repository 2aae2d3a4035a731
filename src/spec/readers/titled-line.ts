import { parts, plain } from '../document/inline.ts';
import { type Block, type Page, type Section, sourceOf } from '../document/page.ts';
import { isContainer, thingIn } from '../document/title.ts';
import { isProduct } from '../lexicon/products.ts';
import { keyOf } from '../names/identifier.ts';
import type { EntityDraft, Findings, Reader } from './draft.ts';
import { type LooseField, looseFields } from './loose-field.ts';
import { aboutRequest, yieldsThings } from './setting.ts';

const NOTATION = { notation: 'titled-line', rank: 68, confidence: 0.8 } as const;

/** `Product: name, sku (unique), price in EUR` on a line of its own in a section about data. */
export const titledLine: Reader = {
  ...NOTATION,
  reads: 'lines `Product: name, sku (unique), price` in a section about data',
  fillsGaps: true,
  read(page) {
    const entities = page.sections.flatMap((section) =>
      section.role === 'entities' &&
      isContainer(section.title) &&
      yieldsThings(section) &&
      !aboutRequest(section)
        ? thingsOf(linesOf(section), { page, section })
        : [],
    );
    return { entities } satisfies Findings;
  },
};

interface TitledLine {
  readonly name: string;
  readonly list: readonly string[];
  readonly line: number;
}

const LINE =
  /^(\p{Lu}[\p{L}\p{N}_]*(?:[ -][\p{L}\p{N}_]+){0,2}(?:\s*\([\p{L} ]{2,30}\))?)\s*(?:[:：]\s*|\s[–—-]\s+|(?=\())(.{5,600})$/u;

/** Sentences, or a list that a sentence announces: more than a list of names. */
const PROSE = /\p{L}{3}[.。]\s+\p{Lu}|\b(?:attributes|fields|properties|columns)\b/u;

function linesOf({ blocks }: Section): readonly TitledLine[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' || isOutermost(block) ? titledLines(block) : [],
  );
}

function isOutermost(block: Block): block is Extract<Block, { kind: 'item' }> {
  return block.kind === 'item' && block.depth === 1 && block.children.length === 0;
}

function titledLines(block: Extract<Block, { kind: 'item' | 'paragraph' }>): TitledLine[] {
  const written = block.text.split('\n');
  // A list that goes over lines is one: only where each line has a title are they several.
  const texts = written.every((line) => LINE.test(plain(line))) ? written : [written.join(' ')];
  return texts.flatMap((text, index) => {
    const [, title = '', told = ''] = LINE.exec(plain(text)) ?? [];
    const name = thingIn(title)?.name;
    const list = parts(unwrapped(told), /[,;、，；]/).map((part) =>
      part.replace(/^(?:and|und|y|e|et)\s+/i, ''),
    );
    return name === undefined || isProduct(title) || PROSE.test(told) || list.length < 2
      ? []
      : [{ name, list, line: block.line + index }];
  });
}

/** `Product (name, price)`: the list without its brackets and the full stop behind it. */
function unwrapped(text: string): string {
  const inside = /^\(((?:[^()]|\([^()]*\))*)\)[.。]?$/.exec(text)?.[1];
  return (inside ?? text).replace(/[.。]$/, '');
}

function thingsOf(
  lines: readonly TitledLine[],
  { page, section }: { readonly page: Page; readonly section: Section },
): EntityDraft[] {
  const things = new Set(lines.map(({ name }) => keyOf(name)));
  return lines.flatMap(({ name, list, line }): EntityDraft[] => {
    const src = sourceOf(page, { line }, NOTATION);
    const read = list.map((part) => looseFields(part, { src, things }));
    const fields = read.flat();
    if (!isOfFields(read, { alone: lines.length === 1 })) return [];
    const { status } = section;
    return [{ original: name, fields: fields.map(({ draft }) => draft), evidence: 'model', status, src }];
  });
}

/** Nearly all parts are fields; a line alone needs three of them, or one that says more than a name. */
function isOfFields(
  read: readonly (readonly LooseField[])[],
  { alone }: { readonly alone: boolean },
): boolean {
  const found = read.filter((part) => part.length > 0);
  const isSure = found.some((part) => part.some(({ isSure: sure }) => sure));
  return found.length * 4 >= read.length * 3 && (!alone || isSure || found.length > 2);
}
