/** The pattern of a text field, as every regular expression engine reads it. */
export interface TextPattern {
  /** Anchored at both ends, in ASCII classes, and never with a NUL. */
  readonly text: string;
  readonly shortest: number;
  /** `Infinity` where it has no end. */
  readonly longest: number;
  /** A text that fits the pattern and the field's lengths. */
  readonly sample: string;
}

interface Piece {
  readonly text: string;
  readonly shortest: number;
  readonly longest: number;
  /** A text that fits, with each repetition `more` times oftener than it must be. */
  sample(more: number): string;
}

/** Longer patterns, and deeper ones, are programs. */
const LENGTH_LIMIT = 200;
const REPEAT_LIMIT = 1000;
const SAMPLE_LIMIT = 10_000;

const CLASSES: Readonly<Record<string, string>> = { d: '0-9', w: 'A-Za-z0-9_' };
const NONE: Piece = { text: '', shortest: 0, longest: 0, sample: () => '' };

/**
 * Reads a pattern of literals, classes, groups, alternatives and repetitions.
 *
 * @param bounds - the lengths that the field allows
 * @returns `undefined` for everything else, and where no text would fit
 */
export function textPattern(
  source: string,
  bounds: { readonly minimum: number; readonly maximum: number },
): TextPattern | undefined {
  if (source.length > LENGTH_LIMIT) return undefined;
  const [starts, ends] = [source.startsWith('^'), /(?<!\\)(?:\\\\)*\$$/.test(source)];
  const reader = new PatternReader(source.slice(starts ? 1 : 0, ends ? -1 : undefined));
  const body = reader.whole();
  if (body === undefined || (reader.hasAlternatives && (starts || ends))) return undefined;
  const text = `^${starts ? '' : ANYTHING}${body.text}${ends ? '' : ANYTHING}$`;
  const longest = starts && ends ? body.longest : Infinity;
  const sample = sampleWithin(body, text, bounds);
  return sample === undefined ? undefined : { text, shortest: body.shortest, longest, sample };
}

const ANYTHING = String.raw`[^\x00]*`;

function sampleWithin(
  body: Piece,
  text: string,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): string | undefined {
  const fits = new RegExp(text);
  const lengths = [0, Math.max(minimum - body.shortest, 0), 1, minimum];
  return lengths
    .map((more) => body.sample(more))
    .find((sample) => sample.length >= minimum && sample.length <= maximum && fits.test(sample));
}

class PatternReader {
  readonly #source: string;
  #at = 0;
  #depth = 0;
  /** Whether the whole pattern is a choice. */
  hasAlternatives = false;

  constructor(source: string) {
    this.#source = source;
  }

  whole(): Piece | undefined {
    const piece = this.#choice();
    return this.#at < this.#source.length ? undefined : piece;
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #takes(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #choice(): Piece | undefined {
    const first = this.#sequence();
    if (first === undefined || this.#peek() !== '|') return first;
    if (this.#depth === 0) this.hasAlternatives = true;
    const all = [first];
    while (this.#takes('|')) {
      const next = this.#sequence();
      if (next === undefined) return undefined;
      all.push(next);
    }
    return {
      text: `(?:${all.map(({ text }) => text).join('|')})`,
      shortest: Math.min(...all.map(({ shortest }) => shortest)),
      longest: Math.max(...all.map(({ longest }) => longest)),
      sample: (more) => first.sample(more),
    };
  }

  #sequence(): Piece | undefined {
    let all: Piece = NONE;
    while (this.#at < this.#source.length && !'|)'.includes(this.#peek())) {
      const one = this.#atom();
      const next = one === undefined ? undefined : this.#repeated(one);
      if (next === undefined) return undefined;
      all = joined(all, next);
    }
    return all;
  }

  #atom(): Piece | undefined {
    if (this.#takes('(')) return this.#group();
    if (this.#takes('[')) return this.#set();
    if (this.#takes('.')) return characters(String.raw`[^\x00\n]`, 'x');
    if (this.#takes('\\')) return this.#escaped();
    const [one = ''] = this.#source.slice(this.#at);
    if ('^$*+?{}]'.includes(one)) return undefined;
    this.#at += one.length;
    return literal(one);
  }

  #group(): Piece | undefined {
    if (!this.#takes('?:') && this.#peek() === '?') return undefined;
    this.#depth += 1;
    const inner = this.#choice();
    this.#depth -= 1;
    if (inner === undefined || !this.#takes(')')) return undefined;
    return { ...inner, text: `(?:${inner.text})` };
  }

  #escaped(): Piece | undefined {
    const one = this.#peek();
    this.#at += 1;
    const members = CLASSES[one];
    if (members !== undefined) return characters(`[${members}]`, one === 'd' ? '1' : 'a');
    return one === '' || /[A-Za-z0-9]/.test(one) ? undefined : literal(one);
  }

  #set(): Piece | undefined {
    const isNegated = this.#takes('^');
    const end = setEnd(this.#source, this.#at);
    if (end === undefined || end === this.#at) return undefined;
    const members = setMembers(this.#source.slice(this.#at, end));
    this.#at = end + 1;
    if (members === undefined) return undefined;
    const text = isNegated ? `[^${members}${String.raw`\x00`}]` : `[${members}]`;
    const sample = [...SAMPLES].find((one) => new RegExp(`^${text}$`).test(one));
    return sample === undefined ? undefined : characters(text, sample);
  }

  #repeated(piece: Piece): Piece | undefined {
    const found = /^(?:\?|\*|\+|\{(\d{1,4})(,(\d{1,4})?)?\})/.exec(this.#source.slice(this.#at));
    if (found === null) return piece;
    const [mark, low, comma, high] = found;
    this.#at += mark.length;
    if ('?+*{'.includes(this.#peek()) && this.#peek() !== '') return undefined;
    const least = low === undefined ? (mark === '+' ? 1 : 0) : Number(low);
    const most = low === undefined ? (mark === '?' ? 1 : Infinity) : upperOf(least, comma, high);
    if (most < least || piece.shortest * least > SAMPLE_LIMIT) return undefined;
    return repeated(piece, mark, [least, most]);
  }
}

/** One of them is in almost every set. */
const SAMPLES = 'aA1bB2cC3xX9zZ0_-. :/@#+defghijklmnopqrstuvwyDEFGHIJKLMNOPQRSTUVWY45678!$%&*,;=?~';

function upperOf(least: number, comma: string | undefined, high: string | undefined): number {
  if (comma === undefined) return least;
  return high === undefined ? Infinity : Number(high);
}

function repeated(piece: Piece, mark: string, [least, most]: readonly [number, number]): Piece {
  return {
    text: `${piece.text}${mark}`,
    shortest: piece.shortest * least,
    longest: most === 0 ? 0 : piece.longest * most,
    sample: (more) => piece.sample(0).repeat(Math.max(least, Math.min(most, least + more, REPEAT_LIMIT))),
  };
}

function joined(left: Piece, right: Piece): Piece {
  return {
    text: `${left.text}${right.text}`,
    shortest: left.shortest + right.shortest,
    longest: left.longest + right.longest,
    sample: (more) => `${left.sample(more)}${right.sample(more)}`,
  };
}

function characters(text: string, sample: string): Piece {
  return { text, shortest: 1, longest: 1, sample: () => sample };
}

function literal(one: string): Piece {
  return characters(/[\\^$.*+?()[\]{}|/-]/.test(one) ? `[${escapedMember(one)}]` : one, one);
}

function setEnd(source: string, from: number): number | undefined {
  for (let at = from; at < source.length; at += 1) {
    if (source.charAt(at) === '\\') at += 1;
    else if (source.charAt(at) === ']') return at;
    else if (source.charAt(at) === '[') return undefined;
  }
  return undefined;
}

/** The members of a set, with what means something else in another engine escaped; `undefined` where one is no character. */
function setMembers(inside: string): string | undefined {
  const found = inside.match(/\\.|[^\\]/gsu) ?? [];
  let text = '';
  for (const [place, one] of found.entries()) {
    const isRange =
      one === '-' && place > 0 && place < found.length - 1 && !/^\\[dw]$/.test(found[place - 1] ?? '');
    if (isRange) text += '-';
    else if (one.startsWith('\\') && /^\\[A-Za-z0-9]$/.test(one)) {
      const members = CLASSES[one.charAt(1)];
      if (members === undefined) return undefined;
      text += members;
    } else text += escapedMember(one.replace(/^\\(?=.)/s, ''));
  }
  // Other engines subtract and intersect sets with these.
  if (/&&|~~/.test(text)) return undefined;
  try {
    return new RegExp(`[${text}]`).source === '' ? undefined : text;
  } catch {
    return undefined;
  }
}

function escapedMember(one: string): string {
  return '\\^[]-'.includes(one) ? `\\${one}` : one;
}
