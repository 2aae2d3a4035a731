import { isFailure, ServiceError, type UserError } from '../diagnostics/index.ts';
import { type RegenerateOptions, type Regeneration, readLock, regenerate } from '../merge/index.ts';
import type { Omission } from '../omission.ts';
import { FileTree } from '../tree/index.ts';
import type { OpenedBranch, OpenRequest } from './branch.ts';
import type { GitHub } from './octokit.ts';
import { treeMismatch } from './problems.ts';
import { baseRef, type HeldBase } from './refs.ts';
import { isRefusedWrite, type TreeChange, TreeWriter } from './trees.ts';

/** Trees that were written to GitHub, and that no ref points at yet. */
export interface StagedTrees {
  /** Of the next commit. */
  readonly tree: string;
  /** The merge base, where it is a new one. */
  readonly base?: HeldBase;
}

/** A merge, and its trees at GitHub where they could be written. */
export interface Staged {
  readonly regeneration: Regeneration;
  /** Absent where nothing changed, nothing may be written, or `failure` says why. */
  readonly trees?: StagedTrees;
  readonly omissions: readonly Omission[];
  readonly failure?: ServiceError | UserError;
}

export interface StageRequest
  extends Pick<OpenRequest, 'generated' | 'outputPath'>,
    Pick<RegenerateOptions, 'parses' | 'accepted'> {
  /** Files below `.github/workflows/` stay as they are. */
  readonly holdWorkflows: boolean;
  /** `false`: merge only. */
  readonly write: boolean;
}

/**
 * Folder of the merge base in its commit. Below a folder, a workflow is a file like any other: at the top, a token
 * without the `workflows` permission could not write it.
 */
const BASE_FOLDER = 'service';
const WORKFLOWS = '.github/workflows/';

/**
 * Merges what was generated into what stands on the branch, and writes the merged tree.
 *
 * Where GitHub refuses the tree and it holds workflows, they are left out: a workflow's own token may never write them.
 */
export async function stageMerge(
  github: GitHub,
  opened: OpenedBranch,
  request: StageRequest,
): Promise<Staged> {
  const regeneration = mergeInto(opened, request);
  const omissions = request.holdWorkflows
    ? [workflowOmission(mergeInto(opened, { ...request, holdWorkflows: false }), request)]
    : [];
  if (!request.write || regeneration.changes.length === 0) return { regeneration, omissions };
  try {
    return { regeneration, omissions, trees: await writeTrees(github, opened, { regeneration, ...request }) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    const failed = { regeneration, omissions, failure: error };
    if (
      request.holdWorkflows ||
      !isRefusedWrite(error) ||
      !changesWorkflows(regeneration, request.outputPath)
    )
      return failed;
    const without = await stageMerge(github, opened, { ...request, holdWorkflows: true });
    // Refused for another reason: then the workflows were not it.
    return without.failure === undefined ? without : failed;
  }
}

/** `true` where a merge writes workflows of the repository. */
export function changesWorkflows({ changes }: Regeneration, outputPath: string): boolean {
  return changes.some(({ path }) => isWorkflow(path, outputPath));
}

function mergeInto(
  opened: OpenedBranch,
  { generated, outputPath, parses, accepted, holdWorkflows }: StageRequest,
): Regeneration {
  return regenerate(generated, opened.standing, {
    ...(parses === undefined ? {} : { parses }),
    ...(accepted === undefined ? {} : { accepted }),
    ...(holdWorkflows ? { held: (path: string) => isWorkflow(path, outputPath) } : {}),
  });
}

function workflowOmission({ changes }: Regeneration, { outputPath }: StageRequest): Omission {
  const paths = changes.map(({ path }) => path).filter((path) => isWorkflow(path, outputPath));
  return {
    what: paths.join(', '),
    because:
      'GitHub keeps tokens without the `workflows` permission from writing files below `.github/workflows/`',
    remedy:
      'pass the token of a GitHub App with that permission as `branch-token`, or commit these files yourself',
  };
}

function isWorkflow(path: string, outputPath: string): boolean {
  return inRepository(path, outputPath).startsWith(WORKFLOWS);
}

interface Writing {
  readonly regeneration: Regeneration;
  readonly outputPath: string;
}

async function writeTrees(
  github: GitHub,
  opened: OpenedBranch,
  { regeneration, outputPath }: Writing,
): Promise<StagedTrees> {
  const writer = new TreeWriter(github);
  const base = hasNewBase(opened, regeneration) ? await writeBase(writer, regeneration) : undefined;
  const tree = await writer.write(changesOf(regeneration, outputPath), opened.start.tree);
  return base === undefined ? { tree } : { tree, base };
}

function changesOf({ changes }: Regeneration, outputPath: string): readonly TreeChange[] {
  return changes.map(({ path, file }) => {
    const there = inRepository(path, outputPath);
    return file === undefined ? { path: there } : { path: there, file: { ...file, path: there } };
  });
}

function hasNewBase({ standing }: OpenedBranch, { lock }: Regeneration): boolean {
  const previous = standing.lockText === undefined ? undefined : readLock(standing.lockText).lock;
  return previous?.mergeBase.tree !== lock.mergeBase.tree;
}

async function writeBase(writer: TreeWriter, { base, lock }: Regeneration): Promise<HeldBase> {
  const files = base.files().map((file) => ({ ...file, path: `${BASE_FOLDER}/${file.path}` }));
  const expected = FileTree.of(files).gitTreeId();
  const got = await writer.write(files.map((file) => ({ path: file.path, file })));
  if (got !== expected) throw new ServiceError(treeMismatch.at({ expected, got }));
  const name = baseRef(lock.mergeBase.tree);
  const commit = await writer.commit(got, `Merge base of ${lock.app}: ${name}`, []);
  return { name, commit, tree: got };
}

function inRepository(path: string, outputPath: string): string {
  return outputPath === '.' ? path : `${outputPath}/${path}`;
}
