/** Texts that one function remembers: more than the lines of a long document. */
const TEXTS = 40_000;

/** A longer text seldom comes again. */
const LENGTH = 400;

/**
 * A function of a text that answers a text it has seen from memory: most lines of a document are asked the same by several
 * readers. Only for functions that depend on nothing but their text, and whose answer nobody changes.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > LENGTH) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    const found = { answer: answer(text) };
    if (known.size >= TEXTS) known.clear();
    known.set(text, found);
    return found.answer;
  };
}
