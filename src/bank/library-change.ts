import type { Diagnostic } from '../diagnostics/index.ts';
import type { Pattern } from '../pattern/index.ts';
import { comparePaths } from '../tree/index.ts';
import { emptyLibrary, shrunkenLibrary } from './problems.ts';

/** What tells one state of a pattern from another. */
export type PatternStamp = Pick<Pattern, 'id' | 'version' | 'category' | 'digest' | 'trials' | 'measured'>;

/** What a populate would do to one pattern of a bank. */
export interface LibraryChange {
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed' | 'unchanged';
  /** The version after; of a removed pattern, the one it had. */
  readonly version: string;
  readonly category: string;
}

/** The changes between two states of a library, by id; patterns are compared by their digests and what was measured of them. */
export function libraryChanges(
  before: readonly PatternStamp[],
  after: readonly PatternStamp[],
): readonly LibraryChange[] {
  const states = new Map(before.map((pattern) => [pattern.id, stateOf(pattern)]));
  const kept = new Set(after.map(({ id }) => id));
  const changeOf = (pattern: PatternStamp) => {
    if (!states.has(pattern.id)) return 'added';
    return states.get(pattern.id) === stateOf(pattern) ? 'unchanged' : 'changed';
  };
  return [
    ...after.map((pattern) => ({ ...described(pattern), change: changeOf(pattern) }) as const),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((pattern) => ({ ...described(pattern), change: 'removed' }) as const),
  ].sort((a, b) => comparePaths(a.id, b.id));
}

function stateOf({ digest, trials, measured }: PatternStamp): string {
  const { runs = 0, passes = 0, testCoverage = '' } = trials ?? {};
  return [digest, runs, passes, testCoverage, measured?.successRate ?? ''].join(' ');
}

function described({ id, version, category }: PatternStamp) {
  return { id, version, category };
}

/** Why a populate would take patterns away; nothing where it would not. `--allow-shrink` says that it is meant. */
export function shrinkage(changes: readonly LibraryChange[]): readonly Diagnostic[] {
  const removed = changes.filter(({ change }) => change === 'removed').map(({ id }) => id);
  if (changes.length === removed.length) return [emptyLibrary.at({})];
  return removed.length === 0 ? [] : [shrunkenLibrary.at({ removed })];
}
