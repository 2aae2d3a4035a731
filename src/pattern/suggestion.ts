import { closest, distance } from 'fastest-levenshtein';

/** Edits between a typing error and what was meant; beyond it a suggestion misleads. */
const EDITS_MAX = 3;

/** The known word that was probably meant, or `undefined` where none is near. */
export function suggestion(typed: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(typed, [...known]);
  return distance(typed, near) <= Math.min(EDITS_MAX, Math.ceil(near.length / 2)) ? near : undefined;
}
