import { decide, type Policy, type Verdict } from '../policy/index.ts';
import { assess, openPythonParser, type ReadinessReport } from '../readiness/index.ts';
import type { FileTree } from '../tree/index.ts';
import { assetsFolder } from './bundle.ts';

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

/** Opens a judge: it assesses a tree and decides. */
export async function openJudge(measure: Measure): Promise<(tree: FileTree) => Promise<Judgement>> {
  const parser = await openPythonParser(assetsFolder());
  return async (tree) => {
    const report = await assess(tree, {
      parser,
      ...(measure.policy.profile === undefined ? {} : { profile: measure.policy.profile }),
    });
    return { report, verdict: decide({ report, ...measure }) };
  };
}
