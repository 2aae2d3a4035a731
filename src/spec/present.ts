/** An object without the keys whose value is `undefined`. */
export type Present<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** The keys that have a value: what was not said is absent, not empty. */
export function present<Values extends Readonly<Record<string, unknown>>>(values: Values): Present<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Present<Values>;
}
