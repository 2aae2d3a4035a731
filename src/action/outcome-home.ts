import type { OutcomeStore } from '../bank/index.ts';
import { openChosenOutcomes } from '../bundle/index.ts';
import { isFailure } from '../diagnostics/index.ts';
import { addOutcome, type GitHub, readOutcomes } from '../github/index.ts';
import type { FeedbackInputs } from '../inputs/index.ts';
import type { Omission } from '../omission.ts';
import { type Outcome, readOutcome, serviceOf, writeOutcome } from '../outcome/index.ts';
import { sha256 } from '../tree/index.ts';

/** Which bank of a team keeps outcomes. */
export type OutcomeInputs = Pick<
  FeedbackInputs,
  'neo4jUri' | 'neo4jUsername' | 'neo4jPassword' | 'neo4jDatabase' | 'neo4jTimeout' | 'onBackendError'
>;

/** Where outcomes live: in the bank of the team, else on a branch. */
export interface OutcomeHome {
  /** Those of the bank and those of the branch, each once. */
  readonly outcomes: readonly Outcome[];
  readonly omissions: readonly Omission[];
  /** @param repositoryId - GraphQL id of the repository. @returns whether it was added */
  record(outcome: Outcome, repositoryId: string): Promise<boolean>;
  close(): Promise<void>;
}

/** @throws ServiceError - GitHub failed; the bank failed and `on-backend-error` is `fail` */
export async function openOutcomeHome(github: GitHub, inputs: OutcomeInputs): Promise<OutcomeHome> {
  const onBranch = await readOutcomes(github);
  const store = await openChosenOutcomes(inputs);
  const kept = await keptIn(store, inputs);
  const bank = kept.omissions.length === 0 ? store : undefined;
  return {
    outcomes: eachOnce([...kept.outcomes, ...onBranch]),
    omissions: kept.omissions,
    record: (outcome, repositoryId) =>
      bank === undefined ? addOutcome(github, repositoryId, outcome) : bank.add(recordOf(outcome)),
    close: async () => {
      await store?.close();
    },
  };
}

/** Reads what a bank keeps; where it is down, an omission says so. @throws ServiceError - it is down, and `on-backend-error` is `fail` */
export async function keptIn(
  store: OutcomeStore | undefined,
  { onBackendError }: Pick<OutcomeInputs, 'onBackendError'>,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly omissions: readonly Omission[] }> {
  if (store === undefined) return { outcomes: [], omissions: [] };
  try {
    return { outcomes: (await store.texts()).flatMap((text) => readOutcome(text) ?? []), omissions: [] };
  } catch (error: unknown) {
    if (!isFailure(error) || onBackendError === 'fail') {
      await store.close();
      throw error;
    }
    const [problem] = error.diagnostics;
    const because = `${problem?.message ?? error.message}; the branch of this repository was used instead`;
    const remedy = problem?.help ?? 'run again';
    return { outcomes: [], omissions: [{ what: 'the outcomes in the configured bank', because, remedy }] };
  }
}

/** What is both in the bank and on the branch counts once. */
export function eachOnce(outcomes: readonly Outcome[]): readonly Outcome[] {
  const byKey = new Map(outcomes.map((outcome) => [`${serviceOf(outcome)}/${outcome.id}`, outcome]));
  return [...byKey.values()];
}

/** What tells a repository from others, and does not name it. */
export function repositoryDigest({ repository }: GitHub): string {
  return sha256(`${repository.owner}/${repository.repo}`.toLowerCase()).slice(0, 16);
}

function recordOf(outcome: Outcome) {
  const { repository = '', app, id, event, at, patterns } = outcome;
  return { repository, app, id, event, at, patterns, text: writeOutcome(outcome) };
}
