import type { Lines } from '../python/expression.ts';

export type Scalar = string | number | boolean | null;

/** A value of YAML, TOML or JSON, with the lines it stands on. */
export interface Data extends Lines {
  readonly value: Scalar | readonly Data[] | ReadonlyMap<string, Data>;
}

/** The value below `keys`. */
export function below(data: Data | undefined, ...keys: readonly string[]): Data | undefined {
  return keys.reduce<Data | undefined>((at, key) => mapOf(at)?.get(key), data);
}

function mapOf(data: Data | undefined): ReadonlyMap<string, Data> | undefined {
  return data?.value instanceof Map ? (data.value as ReadonlyMap<string, Data>) : undefined;
}

/** The entries of a map, or none. */
export function entriesOf(data: Data | undefined): readonly (readonly [string, Data])[] {
  return [...(mapOf(data)?.entries() ?? [])];
}

/** The items of a list; a single scalar counts as a list of one. */
export function itemsOf(data: Data | undefined): readonly Data[] {
  if (data === undefined || data.value === null) return [];
  if (Array.isArray(data.value)) return data.value as readonly Data[];
  return data.value instanceof Map ? [] : [data];
}

/** The text of a scalar: numbers and booleans as they are written. */
export function textOf(data: Data | undefined): string | undefined {
  const value = data?.value;
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined;
}

/** The texts of a list of scalars. */
export function textsOf(data: Data | undefined): readonly string[] {
  return itemsOf(data).flatMap((item) => textOf(item) ?? []);
}

/** `data` and everything in it. */
export function* everythingIn(data: Data): Generator<Data> {
  yield data;
  const inner =
    data.value instanceof Map ? [...(data.value as ReadonlyMap<string, Data>).values()] : itemsOf(data);
  for (const child of inner) if (child !== data) yield* everythingIn(child);
}
