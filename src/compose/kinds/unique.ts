import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Given } from './kind.ts';
import { clashOf } from './problems.ts';
import { same } from './same.ts';

/** The first contribution of every key, and a clash for each later one that differs. */
export interface Unique<Value> {
  readonly kept: readonly Given<Value>[];
  readonly diagnostics: readonly Diagnostic[];
}

interface UniqueOptions<Value> {
  readonly key: (value: Value) => string;
  /** How a message names the thing: `` the setting `log_level` ``. */
  readonly what: (value: Value) => string;
  /** Equal contributions under one key are one; without this they clash as well. */
  readonly sharing?: boolean;
}

/** One contribution for each key. */
export function uniqueBy<Value>(
  given: readonly Given<Value>[],
  options: UniqueOptions<Value>,
): Unique<Value> {
  const { key, what, sharing = false } = options;
  const byKey = new Map<string, Given<Value>>();
  const diagnostics: Diagnostic[] = [];
  for (const each of given) {
    const first = byKey.get(key(each.value));
    if (first === undefined) byKey.set(key(each.value), each);
    else if (!sharing || !same(first.value, each.value)) {
      const why = sharing ? 'expected the same from both' : 'only one may give it';
      diagnostics.push(clashOf(first, each, { what: what(each.value), why }));
    }
  }
  return { kept: [...byKey.values()], diagnostics };
}
