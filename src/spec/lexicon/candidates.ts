import { startsOf } from './starts.ts';

/** For each expression the texts in which it may match, as positions among those that were given, in their order. */
export type Candidates = readonly (readonly number[])[];

/** Letters behind those before, and the expressions whose matches start with all of them. */
interface Letters {
  readonly next: Map<string, Letters>;
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
    const note = (index: number, position: number): void => {
      const positions = found[index];
      if (positions?.at(-1) !== position) positions?.push(position);
    };
    for (const [position, text] of texts.entries()) {
      const lower = text.toLowerCase();
      for (let at = 0; at < lower.length; at += 1) {
        follow(anywhere, lower, at, (index) => note(index, position));
        if (at === 0 || !isWordCharacter(lower.charCodeAt(at - 1)))
          follow(atWords, lower, at, (index) => note(index, position));
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
  for (const letter of text.split('')) {
    const next = node.next.get(letter) ?? letters();
    node.next.set(letter, next);
    node = next;
  }
  node.expressions.push(expression);
}

function follow(root: Letters, text: string, from: number, found: (expression: number) => void): void {
  let node = root.next.get(text.charAt(from));
  for (let at = from + 1; node !== undefined; at += 1) {
    for (const expression of node.expressions) found(expression);
    node = node.next.get(text.charAt(at));
  }
}

/** Of `\w`, in lower case. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
