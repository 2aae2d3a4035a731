import { startsOf } from './starts.ts';

/** For each expression the texts in which it may match, as positions among those that were given, in their order. */
export type Candidates = readonly (readonly number[])[];

/** Letters behind those before, by their codes, and the expressions whose matches start with all of them. */
interface Letters {
  readonly next: Map<number, Letters>;
  readonly expressions: number[];
}

/**
 * Finds for each of many expressions the texts that have in them what its matches start with: to search a document for
 * everything that a lexicon has is dear, and most lines have none of it.
 */
export function candidatesFor(expressions: readonly RegExp[]): (texts: readonly string[]) => Candidates {
  const atWords = letters();
  const anywhere = letters();
  const starts = expressions.map(({ source }) => startsOf(source));
  for (const [index, own] of starts.entries())
    for (const { text, atWord } of own ?? []) add(atWord ? atWords : anywhere, text, index);
  return (texts) => {
    const found = starts.map((own): number[] => (own === undefined ? [...texts.keys()] : []));
    for (const [position, text] of texts.entries()) {
      const lower = text.toLowerCase();
      let isInWord = false;
      for (let at = 0; at < lower.length; at += 1) {
        follow(anywhere, lower, { at, position, found });
        if (!isInWord) follow(atWords, lower, { at, position, found });
        isInWord = isWordCharacter(lower.charCodeAt(at));
      }
    }
    return found;
  };
}

function letters(): Letters {
  return { next: new Map(), expressions: [] };
}

function add(root: Letters, text: string, expression: number): void {
  let node = root;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const next = node.next.get(code) ?? letters();
    node.next.set(code, next);
    node = next;
  }
  node.expressions.push(expression);
}

interface Place {
  readonly at: number;
  readonly position: number;
  readonly found: readonly number[][];
}

function follow(root: Letters, text: string, { at: from, position, found }: Place): void {
  let node = root.next.get(text.charCodeAt(from));
  for (let at = from + 1; node !== undefined; at += 1) {
    for (const expression of node.expressions) {
      const positions = found[expression];
      if (positions?.at(-1) !== position) positions?.push(position);
    }
    node = node.next.get(text.charCodeAt(at));
  }
}

/** Of `\w`, in lower case. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
