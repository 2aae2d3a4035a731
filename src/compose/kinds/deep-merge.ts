import { same } from './same.ts';

/** A map of JSON's kinds. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** The union of two maps, or the path of the first place where both say different things. */
export type DeepMerge = { readonly merged: JsonMap } | { readonly clash: string };

/**
 * Unites two maps key by key, to any depth. Equal values are one; lists are united only under the keys that are sets.
 *
 * @param sets - keys whose lists are sets
 */
export function deepMerge(first: JsonMap, second: JsonMap, sets: ReadonlySet<string>): DeepMerge {
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const known = Object.hasOwn(first, key) ? first[key] : undefined;
    if (known === undefined || same(known, value)) merged[key] = known ?? value;
    else if (isMap(known) && isMap(value)) {
      const inner = deepMerge(known, value, sets);
      if ('clash' in inner) return { clash: `${key}.${inner.clash}` };
      merged[key] = inner.merged;
    } else if (isList(known) && isList(value) && sets.has(key)) {
      merged[key] = [...known, ...value.filter((item) => !known.some((other) => same(other, item)))];
    } else return { clash: key };
  }
  return { merged };
}

export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
