import type { PopulateResult } from './populate-result.ts';

/** One line of the table. */
export interface PopulateRow {
  readonly change: 'rejected' | 'removed' | 'added' | 'changed' | 'unchanged';
  /** Id of the pattern; of a rejected one, its directory. */
  readonly id: string;
  readonly detail: string;
  /** Why it was rejected, each with its place. */
  readonly reasons: readonly string[];
}

const ORDER = ['rejected', 'removed', 'added', 'changed', 'unchanged'] as const;

/** The table of a populate: what needs attention first, then by id. */
export function populateRows({ changes, rejected }: PopulateResult): readonly PopulateRow[] {
  const rows: readonly PopulateRow[] = [
    ...rejected.map(({ directory, errors }) => ({
      change: 'rejected' as const,
      id: directory,
      detail: `${errors.length} ${errors.length === 1 ? 'problem' : 'problems'}`,
      reasons: errors.map(
        ({ message, help, span }) => `${span === undefined ? '' : `line ${span.line}: `}${message}; ${help}`,
      ),
    })),
    ...changes.map(({ change, id, version, category }) => ({
      change,
      id,
      detail: `${version}  ${category}`,
      reasons: [],
    })),
  ];
  return ORDER.flatMap((change) => rows.filter((row) => row.change === change));
}

/** Patterns with this fate. */
export function countOf({ changes, rejected }: PopulateResult, change: PopulateRow['change']): number {
  return change === 'rejected' ? rejected.length : changes.filter((each) => each.change === change).length;
}
