import { ServiceError } from '../diagnostics/index.ts';
import { type Outcome, outcomePath, readOutcome, writeOutcome } from '../outcome/index.ts';
import { textFile } from '../tree/index.ts';
import { listTree, readBlobs, readBranch } from './objects.ts';
import type { GitHub } from './octokit.ts';
import { branchMoved } from './problems.ts';
import { moveRefs } from './refs.ts';
import { TreeWriter } from './trees.ts';

/** The branch that keeps outcomes where no bank of the team does. It is only ever added to. */
const OUTCOME_BRANCH = 'patternbank-outcomes';

const FOLDER = 'outcomes';
/** Two runs at once: the one that comes second adds to what the first wrote. */
const TRIES = 5;

/**
 * Adds an outcome to the branch; one that is there already is not written again.
 *
 * @param repositoryId - GraphQL id of the repository
 * @returns whether it was added
 * @throws ServiceError - GitHub refused or failed, or others kept adding at the same time
 */
export async function addOutcome(github: GitHub, repositoryId: string, outcome: Outcome): Promise<boolean> {
  const path = `${FOLDER}/${outcomePath(outcome)}`;
  const file = textFile(path, writeOutcome(outcome));
  for (let attempts = 0; attempts < TRIES; attempts += 1) {
    const head = await readBranch(github, OUTCOME_BRANCH);
    if (head !== undefined && (await listTree(github, head.tree, '.')).files.has(path)) return false;
    const writer = new TreeWriter(github);
    const tree = await writer.write([{ path, file }], head?.tree);
    const message = `Record ${outcome.id} of ${outcome.app}`;
    const commit = await writer.commit(tree, message, head === undefined ? [] : [head.sha]);
    const branch = { ref: `refs/heads/${OUTCOME_BRANCH}`, before: head?.sha, after: commit };
    if ((await moveRefs(github, repositoryId, { branch })).moved) return true;
  }
  throw new ServiceError(branchMoved.at({ branch: OUTCOME_BRANCH }));
}

/** Every outcome on the branch, by path; what is no outcome is left out. */
export async function readOutcomes(github: GitHub): Promise<readonly Outcome[]> {
  const head = await readBranch(github, OUTCOME_BRANCH);
  if (head === undefined) return [];
  const { files } = await listTree(github, head.tree, FOLDER);
  const blobs = await readBlobs(
    github,
    [...files.values()].map(({ id }) => id),
  );
  return [...files].flatMap(([, { id }]) => readOutcome(new TextDecoder().decode(blobs.get(id))) ?? []);
}
