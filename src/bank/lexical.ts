/** Word numbers and how often each occurs: the sparse vector of a text. Qdrant weighs rare words higher (IDF). */
export interface LexicalVector {
  readonly indices: number[];
  readonly values: number[];
}

/** The words of a text as a sparse vector: each word's number is its own hash, so that no vocabulary has to be kept. */
export function lexicalVector(text: string): LexicalVector {
  const counts = new Map<number, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const number = hashOf(word);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return { indices: sorted.map(([number]) => number), values: sorted.map(([, count]) => count) };
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
