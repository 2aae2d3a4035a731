import { type Clash, linesOf, mergeText, sameLineEnds, type TextMerge, type Texts } from '../text-merge.ts';
import { type Block, isRemark, type Split, type Splitter } from './block.ts';

/**
 * Merges three texts by their parts: what only one side changed is taken from it, wherever it stands. The order and the
 * comments of the people's side stay; parts that are new stand before the part that follows them in the generated text.
 *
 * Parts that both changed are taken apart again, and merged by lines where that is not possible.
 */
export function mergeKeyed(given: Texts, split: Splitter): TextMerge {
  return mergeParts(sameLineEnds(given), split);
}

function mergeParts(texts: Texts, split: Splitter): TextMerge {
  const sides = {
    base: read(texts.base, split),
    ours: read(texts.ours, split),
    theirs: read(texts.theirs, split),
  };
  const { base, ours, theirs } = sides;
  if (base === undefined || ours === undefined || theirs === undefined) return mergeText(texts);
  if (ours.split.between !== theirs.split.between) return mergeText(texts);
  const clashes: Clash[] = [];
  const settled = new Map<string, string>();
  for (const key of new Set([...ours.blocks.keys(), ...theirs.blocks.keys()])) {
    const outcome = mergePart({
      base: base.blocks.get(key),
      ours: ours.blocks.get(key),
      theirs: theirs.blocks.get(key),
    });
    if (outcome === undefined) continue;
    if (typeof outcome === 'string') settled.set(key, outcome);
    else clashes.push(...outcome.map((clash) => moved(clash, linesBefore(ours.split, key))));
  }
  const edges = (['head', 'tail'] as const).map((edge) =>
    mergeText({ base: base.split[edge], ours: ours.split[edge], theirs: theirs.split[edge] }),
  );
  // What opens and closes a text is remarks and brackets: where both sides changed them, people's stay.
  const [head = ours.split.head, tail = ours.split.tail] = edges.map(({ text }) => text);
  if (clashes.length > 0) return { clashes };
  const order = orderOf([...ours.blocks.keys()], [...theirs.blocks.keys()], settled);
  return {
    text: join(
      { head, tail, between: ours.split.between },
      order.map((key) => settled.get(key) ?? ''),
    ),
    clashes: [],
  };
}

interface Parts {
  readonly split: Split;
  readonly blocks: ReadonlyMap<string, Block>;
}

/** `undefined` where a key stands there twice, or the parts are not the whole text. */
function read(text: string, splitter: Splitter): Parts | undefined {
  const split = text === '' ? EMPTY : splitter(text);
  if (split === undefined) return undefined;
  const blocks = new Map(split.blocks.map((block) => [block.key, block]));
  if (blocks.size !== split.blocks.length) return undefined;
  const whole = split.head + split.blocks.map((block) => block.text).join(split.between) + split.tail;
  return whole === text ? { split, blocks } : undefined;
}

const EMPTY: Split = { head: '', blocks: [], between: '', tail: '' };

interface Part {
  readonly base: Block | undefined;
  readonly ours: Block | undefined;
  readonly theirs: Block | undefined;
}

/** @returns the text; `undefined` where the part is gone; the clashes where both sides changed the same of it */
function mergePart({ base, ours, theirs }: Part): string | readonly Clash[] | undefined {
  // What people deleted stays deleted; what patterns dropped goes, unless people changed it.
  if (ours === undefined) return base === undefined ? theirs?.text : undefined;
  if (theirs === undefined) return base !== undefined && isSame(base, ours) ? undefined : ours.text;
  if (base === undefined) return says(ours) === says(theirs) ? ours.text : clashing({ ours, theirs });
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours.text;
  if (isSame(base, ours)) return blankAbove(ours.text) + theirs.text.slice(blankAbove(theirs.text).length);
  return clashing({ base, ours, theirs });
}

/** Both sides changed the part: what is below it decides. */
function clashing(part: {
  readonly base?: Block;
  readonly ours: Block;
  readonly theirs: Block;
}): string | readonly Clash[] {
  const texts = { base: part.base?.text ?? '', ours: part.ours.text, theirs: part.theirs.text };
  const { inner } = part.ours;
  const merged = inner === undefined ? mergeText(texts) : mergeParts(texts, inner);
  return merged.text ?? merged.clashes;
}

/** `true` where only blank lines around them differ: those come with the neighbours. */
function isSame(a: Block, b: Block): boolean {
  return bare(a) === bare(b);
}

function bare({ text }: Block): string {
  return text.slice(blankAbove(text).length).trimEnd();
}

function blankAbove(text: string): string {
  return /^(?:[ \t]*\r?\n)*/.exec(text)?.[0] ?? '';
}

/** A part without its remarks: two that say the same are one. */
function says({ text }: Block): string {
  return linesOf(text)
    .filter((line) => !isRemark(line))
    .join('')
    .trim();
}

/** People's order, with what is new before the part that follows it in the generated text, else at the end. */
function orderOf(
  ours: readonly string[],
  theirs: readonly string[],
  settled: ReadonlyMap<string, string>,
): readonly string[] {
  const order = ours.filter((key) => settled.has(key));
  const known = new Set(order);
  const isNew = theirs.filter((key) => settled.has(key) && !known.has(key));
  for (const key of isNew.toReversed()) {
    const next = theirs.slice(theirs.indexOf(key) + 1).find((other) => order.includes(other));
    order.splice(next === undefined ? order.length : order.indexOf(next), 0, key);
  }
  return order;
}

function join({ head, tail, between }: Omit<Split, 'blocks'>, texts: readonly string[]): string {
  if (between !== '') return head + texts.join(between) + tail;
  const end = texts.some((text) => text.includes('\r\n')) ? '\r\n' : '\n';
  const pieces = [head, ...texts, tail].filter((text) => text !== '');
  // A part that was the last of its file may have no line break of its own.
  return pieces
    .map((text, index) => (index + 1 < pieces.length && !text.endsWith('\n') ? text + end : text))
    .join('');
}

function linesBefore(split: Split, key: string): number {
  const index = split.blocks.findIndex((block) => block.key === key);
  const before =
    split.head +
    split.blocks
      .slice(0, Math.max(0, index))
      .map(({ text }) => text + split.between)
      .join('');
  return before.split('\n').length - 1;
}

function moved(clash: Clash, lines: number): Clash {
  return { ...clash, line: clash.line + lines, endLine: clash.endLine + lines };
}
