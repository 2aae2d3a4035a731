import { isFailure } from '../diagnostics/index.ts';
import { type GitHub, propose } from '../github/index.ts';
import type { FeedbackInputs } from '../inputs/index.ts';
import type { Omission } from '../omission.ts';
import type { Proposal, ProposedChange } from '../report/index.ts';

/** Issues that were opened, and what kept others from it. */
export interface ProposedChanges {
  readonly proposals: readonly ProposedChange[];
  readonly omissions: readonly Omission[];
}

/** Opens an issue for each proposal; a token that may not is no reason to fail. */
export async function proposeChanges(
  github: GitHub,
  proposals: readonly Proposal[],
  { dryRun }: Pick<FeedbackInputs, 'dryRun'>,
): Promise<ProposedChanges> {
  if (dryRun)
    return { proposals: proposals.map(({ pattern }) => ({ pattern, done: 'possible' })), omissions: [] };
  const done: ProposedChange[] = [];
  for (const proposal of proposals) {
    try {
      done.push(await propose(github, proposal));
    } catch (error: unknown) {
      if (!isFailure(error)) throw error;
      const [problem] = error.diagnostics;
      return {
        proposals: done,
        omissions: [
          {
            what: 'an issue about lines that people keep changing',
            because: problem?.message ?? error.message,
            remedy: 'add `issues: write` to `permissions` of the job',
          },
        ],
      };
    }
  }
  return { proposals: done, omissions: [] };
}
