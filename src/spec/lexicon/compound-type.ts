import type { ScalarKind } from '../requirements.ts';
import { kindNamed } from './kinds.ts';

const LISTED =
  /^(?:(?:json|jsonb)\s+)?(?:array|list|set|collection)\s+of\s+(?:(?:up to|at most|max\.?|\d+)\s+)*(\p{L}[\p{L}\p{N}_]*(?:[ -]\p{L}[\p{L}\p{N}_]*)?)\s*((?:[,;(（].*)?)$/isu;

/**
 * What a list is one of, and what stands behind: `list of up to 5 image URLs (max 2 MB)`, `array of strings, optional`.
 *
 * @returns `undefined` where the text is no such list, or one of things that are no types
 */
export function listOf(text: string): { readonly kind: ScalarKind; readonly behind: string } | undefined {
  const [, written = '', behind = ''] = LISTED.exec(text) ?? [];
  // Of `image URLs` the last word is what they are.
  const kind = [written, written.split(/[ -]/).at(-1) ?? '']
    .map((name) => kindNamed(name) ?? kindNamed(name.replace(/s$/i, '')))
    .find((found) => found !== undefined);
  return kind === undefined ? undefined : { kind, behind };
}

const POINT =
  /^(?:lat(?:itude)?\s*(?:[/,+&]|and)\s*(?:lng|lon|long|longitude)|(?:geo ?)?coordinates|geo ?-?(?:point|json|location)|gps(?: coordinates| position)?)(?=\s*(?:$|[,;(（]))/i;

/** A place on the map, two numbers in one value: `lat/lng`, `GPS coordinates`; and what stands behind. */
export function pointIn(text: string): { readonly behind: string } | undefined {
  const found = POINT.exec(text);
  return found === null ? undefined : { behind: text.slice(found[0].length) };
}
