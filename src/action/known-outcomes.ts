import { openChosenOutcomes } from '../bundle/index.ts';
import { isFailure } from '../diagnostics/index.ts';
import { connect, readOutcomes, readRunContext } from '../github/index.ts';
import type { PopulateInputs } from '../inputs/index.ts';
import type { Omission } from '../omission.ts';
import type { Outcome } from '../outcome/index.ts';
import type { Host } from './host.ts';
import { eachOnce, keptIn } from './outcome-home.ts';
import { tokenOf } from './token.ts';

/** What became of services, as `mode: feedback` recorded it in the bank and in this repository. */
export interface KnownOutcomes {
  readonly outcomes: readonly Outcome[];
  readonly omissions: readonly Omission[];
}

/**
 * Reads the outcomes; where GitHub does not give them, patterns keep what their manifests claim, and an omission says so.
 *
 * @throws ServiceError - the bank is down: a populate could not fill it either
 */
export async function knownOutcomes(inputs: PopulateInputs, host: Host): Promise<KnownOutcomes> {
  const store = await openChosenOutcomes(inputs);
  const kept = await keptIn(store, { onBackendError: 'fail' });
  await store?.close();
  const onBranch = await branchOutcomes(inputs, host);
  return { ...onBranch, outcomes: eachOnce([...kept.outcomes, ...onBranch.outcomes]) };
}

async function branchOutcomes(
  { githubToken: token, githubTimeout: deadlineSeconds }: PopulateInputs,
  host: Host,
): Promise<KnownOutcomes> {
  if (token === undefined || token === '') return { outcomes: [], omissions: [] };
  try {
    const context = readRunContext(host.env, host.eventText);
    const github = connect({ ...context, token: tokenOf(token, host), deadlineSeconds });
    return { outcomes: await readOutcomes(github), omissions: [] };
  } catch (error) {
    if (!isFailure(error)) throw error;
    const [problem] = error.diagnostics;
    return {
      outcomes: [],
      omissions: [
        {
          what: 'what became of services',
          because: problem?.message ?? 'GitHub did not give it',
          remedy: problem?.help ?? 'run again later',
        },
      ],
    };
  }
}
