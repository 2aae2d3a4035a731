import { readFile } from 'node:fs/promises';
import type { Judge } from '../bundle/index.ts';
import { baselineOf } from '../commands/validate.ts';
import { UserError } from '../diagnostics/index.ts';
import type { RunContext } from '../github/index.ts';
import type { Omission } from '../omission.ts';
import { readBaseline, type Snapshot } from '../policy/index.ts';
import { fetchCommit, readServiceAt } from '../tree/index.ts';
import type { Host } from './host.ts';
import { folderInside } from './path.ts';
import { baselineUnknown } from './problems.ts';

/** What a run is compared with. */
export interface ChosenBaseline {
  readonly snapshot?: Snapshot;
  /** `true` where the gate also opens for what did not get worse: the input asks for it. */
  readonly gates: boolean;
  readonly omissions: readonly Omission[];
}

export interface BaselineRequest {
  /** The input: a file, `merge-base`, or nothing. */
  readonly baseline: string | undefined;
  /** Absolute, what is scored. */
  readonly folder: string;
  readonly context: RunContext;
  readonly judge: Judge;
}

/**
 * The baseline that the input names; without one, what a pull request is compared with for its report alone.
 *
 * The base is judged in this run, by this rubric: no file of it is committed.
 *
 * @throws UserError - the input names what cannot be read: to pass without it would be a gate that is open
 */
export async function chooseBaseline(
  { baseline, folder, context, judge }: BaselineRequest,
  host: Host,
): Promise<ChosenBaseline> {
  if (baseline !== undefined && baseline !== 'merge-base') {
    const text = await readFile(folderInside(baseline, host), 'utf8').catch(() => undefined);
    if (text === undefined) throw new UserError([baselineUnknown.at({ baseline })]);
    return { snapshot: readBaseline(text, baseline), gates: true, omissions: [] };
  }
  const gates = baseline !== undefined;
  const commit = context.pullRequest?.baseSha ?? context.mergeGroup?.baseSha;
  if (commit === undefined) {
    if (gates) throw new UserError([baselineUnknown.at({ baseline: 'merge-base' })]);
    return { gates, omissions: [] };
  }
  const before =
    (await readServiceAt(folder, commit)) ??
    ((await fetchCommit(folder, commit)) ? await readServiceAt(folder, commit) : undefined);
  if (before !== undefined) return { snapshot: await baselineOf(before, judge), gates, omissions: [] };
  if (gates) throw new UserError([baselineUnknown.at({ baseline: 'merge-base' })]);
  return { gates, omissions: [NO_BASE] };
}

const NO_BASE: Omission = {
  what: 'the comparison with the base of the pull request',
  because: 'git does not have its commit and could not fetch it, or the folder is new',
  remedy: 'set `fetch-depth: 0` in `actions/checkout`',
};
