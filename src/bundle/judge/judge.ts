import { decide, type Policy, type Verdict } from '../../policy/index.ts';
import {
  assess,
  ModuleReader,
  openPythonParser,
  type Probe,
  type ProposedFixes,
  proposeFixes,
  type ReadinessReport,
} from '../../readiness/index.ts';
import type { FileTree } from '../../tree/index.ts';
import { assetsFolder } from '../root.ts';

/** A readiness report, and what policy makes of it. */
export interface Judgement {
  readonly report: ReadinessReport;
  readonly verdict: Verdict;
}

/** What a verdict is measured against. */
export interface Measure {
  readonly threshold: number;
  readonly policy: Policy;
  /** ISO date. */
  readonly today: string;
}

/** Assesses a tree and decides; `unread` are files of it whose bytes could not be had. */
export type Judge = (tree: FileTree, unread?: readonly string[]) => Promise<Judgement>;

/** Opens a judge in this thread. */
export async function openJudge(measure: Measure): Promise<Judge> {
  return judgeWith(new ModuleReader(await openPythonParser(assetsFolder())), measure);
}

/** A judge that reads modules with `reader`. */
export function judgeWith(reader: ModuleReader, measure: Measure): Judge {
  const { profile } = measure.policy;
  return async (tree, unread = []) => {
    const report = await assess(tree, { reader, unread, ...(profile === undefined ? {} : { profile }) });
    return { report, verdict: decide({ report, ...measure }) };
  };
}

/** Changes that would bring the credit of probes. */
export async function proposeFor(
  tree: FileTree,
  probes: readonly Probe[],
  place: { readonly below: string },
): Promise<ProposedFixes> {
  return proposeFixes(tree, probes, {
    reader: new ModuleReader(await openPythonParser(assetsFolder())),
    place,
  });
}
