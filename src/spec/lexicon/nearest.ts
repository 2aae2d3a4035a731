import { distance } from 'fastest-levenshtein';

/** The candidate that a typing error most likely meant: at most two edits away, one for a short word. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > 60) return undefined;
  const lower = text.toLowerCase();
  const limit = lower.length < 5 ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - lower.length) >= least) continue;
    const edits = distance(lower, candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
