import type { Diagnostic } from '../../diagnostics/index.ts';
import { comparePaths } from '../../tree/index.ts';
import type { Given } from './kind.ts';
import { cycle } from './problems.ts';

/** What an ordered contribution says of its place. */
export interface Ordered {
  readonly id: string;
  readonly after: readonly string[];
  readonly before: readonly string[];
}

export interface InOrder<Value> {
  readonly sorted: readonly Given<Value>[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Contributions so that each `after` and `before` holds; what they leave open is decided by `rank`, then by id. A name that
 * no selected pattern gives says nothing.
 */
export function inOrder<Value extends Ordered>(
  kind: string,
  given: readonly Given<Value>[],
  rank: (value: Value) => number = () => 0,
): InOrder<Value> {
  const waiting = [...given].sort(
    (a, b) => rank(a.value) - rank(b.value) || comparePaths(a.value.id, b.value.id),
  );
  const predecessors = predecessorsOf(given.map(({ value }) => value));
  const sorted: Given<Value>[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ value }) => !waiting.some((other) => predecessors.get(value.id)?.has(other.value.id)),
    );
    const [first] = waiting;
    if (next < 0 && first !== undefined) {
      const ids = circle(
        waiting.map(({ value }) => value.id),
        predecessors,
      );
      return { sorted: given, diagnostics: [cycle.at({ kind, ids }, { span: first.span })] };
    }
    sorted.push(...waiting.splice(next, 1));
  }
  return { sorted, diagnostics: [] };
}

function predecessorsOf(items: readonly Ordered[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map(items.map(({ id }) => [id, new Set<string>()]));
  for (const { id, after, before } of items) {
    for (const other of after) if (known.has(other)) known.get(id)?.add(other);
    for (const other of before) known.get(other)?.add(id);
  }
  return known;
}

/** One circle among items that all wait for each other, its first id again at the end. */
function circle(
  ids: readonly string[],
  predecessors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const path: string[] = [];
  let current = ids[0];
  while (current !== undefined && !path.includes(current)) {
    path.push(current);
    const before: ReadonlySet<string> = predecessors.get(current) ?? new Set();
    current = ids.find((id) => before.has(id));
  }
  return current === undefined ? path : [...path.slice(path.indexOf(current)), current].reverse();
}
