import { neededPatterns, PATTERN_CATEGORIES } from '../pattern/index.ts';
import type { Candidate } from './candidate.ts';

/** Composition order: by the category's priority, then what is needed before what needs it, then by id. */
export function inCompositionOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const needed = neededPatterns(candidates.map(({ pattern }) => pattern));
  const waiting = [...candidates].sort(
    (a, b) => priorityOf(a) - priorityOf(b) || (a.pattern.id < b.pattern.id ? -1 : 1),
  );
  const ordered: Candidate[] = [];
  while (waiting.length > 0) {
    const next = Math.max(
      0,
      waiting.findIndex((each) => isFree(each, waiting, needed)),
    );
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

/** Whether nothing of the same or an earlier priority still has to come before; in a circle nothing is free, and the first goes. */
function isFree(
  candidate: Candidate,
  waiting: readonly Candidate[],
  needed: ReadonlyMap<string, readonly string[]>,
): boolean {
  const first = waiting[0];
  if (first === undefined || priorityOf(candidate) > priorityOf(first)) return false;
  const before = needed.get(candidate.pattern.id) ?? [];
  return !waiting.some(
    (each) => priorityOf(each) === priorityOf(candidate) && before.includes(each.pattern.id),
  );
}

function priorityOf({ pattern }: Candidate): number {
  return PATTERN_CATEGORIES[pattern.category].priority;
}
