import { availableParallelism } from 'node:os';
import { isFailure } from '../diagnostics/index.ts';
import type { Omission } from '../omission.ts';
import { stepLine } from '../report/index.ts';
import type { Verification, VerifyPorts } from '../verify/index.ts';
import type { Host } from './host.ts';

/** A proof, or what stands in its place. */
export interface Proof {
  readonly verification?: Verification;
  readonly omissions: readonly Omission[];
}

/** Nobody asked for one. */
export const NO_PROOF: Proof = { omissions: [] };

/** Whether a proof stands against a run that would pass without it. */
export function holds({ verification, omissions }: Proof): boolean {
  return omissions.length === 0 && verification?.passed !== false;
}

/** What a proof touches of the runner; each step is a line of the job's log. */
export function proofPorts(host: Host): VerifyPorts {
  return {
    env: host.env,
    processors: availableParallelism(),
    onEnd: (report) => {
      host.log(stepLine(report));
    },
  };
}

/** Runs a proof; that there is nothing to prove is told, and does not pass. */
export async function proven(run: () => Promise<Verification>): Promise<Proof> {
  try {
    return { verification: await run(), omissions: [] };
  } catch (error) {
    if (!isFailure(error)) throw error;
    const omissions = error.diagnostics.map(({ message, help }) => ({
      what: 'the proof that `verify` asks for',
      because: message,
      remedy: help,
    }));
    return { omissions };
  }
}
