import { lineDigest } from './edits.ts';
import { type LineEdit, type Outcome, type PatternOutcome, serviceOf } from './outcome.ts';

/** Lines of one pattern that people of several services changed. */
export interface Recurrence {
  readonly pattern: string;
  /** Services whose people changed the same line. */
  readonly services: number;
  /** Digests of those lines, sorted. */
  readonly lines: readonly string[];
  /** What they made of them, the most frequent of each place first; empty where nobody shares that. */
  readonly edits: readonly RecurrentEdit[];
}

/** A place, what most made of it, and how many did so. */
export interface RecurrentEdit extends LineEdit {
  readonly services: number;
}

/** Below it, an edit is one team's taste. */
const RECURRENT_AT = 3;

/** Where people of {@link RECURRENT_AT} services or more changed the same lines; by pattern. Of each service its last outcome counts. */
export function recurrences(outcomes: readonly Outcome[]): readonly Recurrence[] {
  const latest = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const known = latest.get(serviceOf(outcome));
    // Of equal days, the one that was recorded later.
    if (known === undefined || outcome.at >= known.at) latest.set(serviceOf(outcome), outcome);
  }
  const byPattern = new Map<string, PatternOutcome[]>();
  for (const pattern of [...latest.values()].flatMap(({ patterns }) => patterns))
    byPattern.set(pattern.id, [...(byPattern.get(pattern.id) ?? []), pattern]);
  return [...byPattern]
    .flatMap(([id, own]) => recurrenceOf(id, own) ?? [])
    .sort((a, b) => b.services - a.services || (a.pattern < b.pattern ? -1 : 1));
}

function recurrenceOf(pattern: string, own: readonly PatternOutcome[]): Recurrence | undefined {
  const counts = new Map<string, number>();
  for (const line of own.flatMap(({ touched = [] }) => [...new Set(touched)]))
    counts.set(line, (counts.get(line) ?? 0) + 1);
  const lines = [...counts].filter(([, count]) => count >= RECURRENT_AT).map(([line]) => line);
  if (lines.length === 0) return undefined;
  const services = Math.max(...lines.map((line) => counts.get(line) ?? 0));
  return { pattern, services, lines: lines.sort(), edits: mergedEdits(own, new Set(lines)) };
}

/** One edit a place: what most services made of it. */
function mergedEdits(
  own: readonly PatternOutcome[],
  recurrent: ReadonlySet<string>,
): readonly RecurrentEdit[] {
  const places = new Map<string, Map<string, RecurrentEdit>>();
  for (const edit of own.flatMap(({ edits = [] }) => edits)) {
    if (!edit.before.some((line) => recurrent.has(lineDigest(line)))) continue;
    const [place, made] = [edit.before.join('\n'), edit.after.join('\n')];
    const variants = places.get(place) ?? new Map<string, RecurrentEdit>();
    variants.set(made, { ...edit, services: (variants.get(made)?.services ?? 0) + 1 });
    places.set(place, variants);
  }
  const best = [...places.values()].flatMap((variants) =>
    [...variants.values()].sort(mostServices).slice(0, 1),
  );
  return best.sort(mostServices);
}

function mostServices(a: RecurrentEdit, b: RecurrentEdit): number {
  return b.services - a.services || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ path, before, after }: LineEdit): string {
  return JSON.stringify([path, before, after]);
}
