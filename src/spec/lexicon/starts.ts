/** Characters of a start that are looked at: more make it hardly rarer. */
const LENGTH = 5;

/** What a match starts with, in lower case. */
export interface Start {
  readonly text: string;
  /** No letter or digit of a Latin word stands before it. */
  readonly atWord: boolean;
}

/**
 * What the matches of an expression start with, each up to five characters long.
 *
 * @param source - of an expression whose case does not matter
 * @returns `undefined` where a match may start with anything
 */
export function startsOf(source: string): readonly Start[] | undefined {
  const found = union(alternativesOf(source).map((alternative) => startsIn(alternative, NOTHING)));
  return found?.some(({ text }) => text === '') === true ? undefined : found;
}

type Starts = readonly Start[] | undefined;

const NOTHING: Start = { text: '', atWord: false };

function union(all: readonly Starts[]): Starts {
  const known = all.filter((starts) => starts !== undefined);
  return known.length < all.length ? undefined : known.flat();
}

/** @param before - what stands before `rest` */
function startsIn(rest: string, before: Start): Starts {
  if (before.text.length === LENGTH) return [before];
  const bound = /^(?:\\b|\^)/.exec(rest)?.[0];
  if (bound !== undefined)
    return startsIn(rest.slice(bound.length), before.text === '' ? { text: '', atWord: true } : before);
  const unit = unitOf(rest);
  if (unit === undefined) return [before];
  const behind = rest.slice(unit.length);
  const [quantifier = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(behind) ?? [];
  const after = behind.slice(quantifier.length);
  if (/^\(\?<?[=!]/.test(unit)) return startsIn(after, before);
  if (before.text !== '' && unit.length > 1) return [before];
  const isLetter = unit.length === 1 && /^\??$/.test(quantifier);
  const own = isLetter ? startsIn(after, extended(before, unit)) : aloneIn(unit, before);
  return /^(?:[?*]|\{0)/.test(quantifier) ? union([own, startsIn(after, before)]) : own;
}

function extended({ text, atWord }: Start, letter: string): Start {
  return { text: text + letter.toLowerCase(), atWord: atWord && (text !== '' || /\w/.test(letter)) };
}

/** What one unit starts with that is more than a letter, or stands there several times. */
function aloneIn(unit: string, before: Start): Starts {
  if (unit.length === 1) return [extended(before, unit)];
  if (unit === '\\d') return [...'0123456789'].map((digit) => extended(before, digit));
  if (/^\\[^A-Za-z0-9]$/.test(unit)) return [extended(before, unit.charAt(1))];
  const inside = /^\((?:\?:)?(.*)\)$/s.exec(unit)?.[1];
  if (inside !== undefined) return union(alternativesOf(inside).map((one) => startsIn(one, before)));
  const members = /^\[([^\\^\]-]+)\]$/.exec(unit)?.[1];
  return members === undefined ? undefined : [...members].map((member) => extended(before, member));
}

/** A letter, an escape, a class or a group with all that is in it. */
function unitOf(source: string): string | undefined {
  const [first = ''] = source;
  if (first === '\\') return source.slice(0, 2);
  if (first === '(' || first === '[') return source.slice(0, endOf(source));
  return first === '' || first === '.' || first === '$' ? undefined : first;
}

/** The length of the group or the class that a source starts with. */
function endOf(source: string): number {
  let depth = 0;
  let isClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') at += 1;
    else if (isClass) isClass = character !== ']';
    else if (character === '[') isClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0 && !isClass) return at + 1;
  }
  return source.length;
}

function alternativesOf(source: string): readonly string[] {
  const all: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(' || character === '[') at += endOf(source.slice(at)) - 1;
    else if (character === '|') {
      all.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...all, source.slice(start)];
}
