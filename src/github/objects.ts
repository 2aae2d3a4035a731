import { type FileMode, isContained } from '../tree/index.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';

/** A commit and the tree that it holds. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
}

/** A file as a tree lists it. */
export interface ListedFile {
  readonly id: string;
  readonly mode: FileMode;
  /** Bytes. */
  readonly size: number;
}

/** Path to file, of a tree or of one folder in it. */
export interface Listing {
  readonly files: ReadonlyMap<string, ListedFile>;
  /** `true` where GitHub left entries out. */
  readonly truncated: boolean;
}

const READ = 'contents: read';
/** Requests at once: GitHub asks for few. */
const PARALLEL = 6;

/** The newest commit of a branch, or `undefined` where there is no such branch. */
export async function readBranch(github: GitHub, branch: string): Promise<Commit | undefined> {
  const operation = { doing: `read the branch \`${branch}\``, needs: READ };
  const answer = await attempt(
    github.call(operation, ({ rest }) => rest.repos.getBranch({ ...github.repository, branch })),
    ['not-found'],
  );
  if (answer instanceof GitHubError) return undefined;
  // Servers that speak an older version leave the commit's tree out.
  const commit = answer.commit as {
    readonly sha: string;
    readonly commit?: { readonly tree?: { readonly sha: string } };
  };
  const tree = commit.commit?.tree?.sha ?? (await readCommitTree(github, commit.sha));
  return { sha: commit.sha, tree };
}

async function readCommitTree(github: GitHub, sha: string): Promise<string> {
  const operation = { doing: `read the commit ${sha}`, needs: READ };
  const commit = await github.call(operation, ({ rest }) =>
    rest.git.getCommit({ ...github.repository, commit_sha: sha }),
  );
  return commit.tree.sha;
}

/**
 * The files of a tree, or of the folder `below` in it.
 *
 * @param below - `.` for all
 * @returns paths relative to `below`; submodules, and names that no tree of ours can hold, are left out
 */
export async function listTree(github: GitHub, tree: string, below: string): Promise<Listing> {
  const listing = await listEntries(github, tree);
  if (!listing.truncated || below === '.') return { ...listing, files: inside(listing.files, below) };
  const folder = await findFolder(github, tree, below);
  return folder === undefined ? { files: new Map(), truncated: false } : listEntries(github, folder);
}

/**
 * The tree's files, or `undefined` where GitHub does not have the tree (any more). Any other refusal ends the run: a merge
 * without its base would ask people about every line.
 */
export async function findTree(github: GitHub, tree: string): Promise<Listing | undefined> {
  const listing = await attempt(listEntries(github, tree), ['not-found']);
  return listing instanceof GitHubError ? undefined : listing;
}

/** Reads blobs by id, each once. */
export async function readBlobs(
  github: GitHub,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const waiting = [...new Set(ids)];
  const worker = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const file_sha = id;
      const operation = { doing: `read the file ${file_sha}`, needs: READ };
      const blob = await github.call(operation, ({ rest }) =>
        rest.git.getBlob({ ...github.repository, file_sha }),
      );
      found.set(file_sha, Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8'));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return found;
}

async function listEntries(github: GitHub, tree: string): Promise<Listing> {
  const operation = { doing: `list the tree ${tree}`, needs: READ };
  const data = await github.call(operation, ({ rest }) =>
    rest.git.getTree({ ...github.repository, tree_sha: tree, recursive: '1' }),
  );
  const files = new Map<string, ListedFile>();
  for (const { path, mode, sha, type, size = 0 } of data.tree) {
    if (type === 'blob' && isContained(path) && isFileMode(mode)) files.set(path, { id: sha, mode, size });
  }
  return { files, truncated: data.truncated };
}

async function findFolder(github: GitHub, tree: string, below: string): Promise<string | undefined> {
  let current = tree;
  for (const name of below.split('/')) {
    const tree_sha = current;
    const operation = { doing: `list the tree ${tree_sha}`, needs: READ };
    const data = await github.call(operation, ({ rest }) =>
      rest.git.getTree({ ...github.repository, tree_sha }),
    );
    const next = data.tree.find((entry) => entry.path === name && entry.type === 'tree');
    if (next === undefined) return undefined;
    current = next.sha;
  }
  return current;
}

function inside(files: ReadonlyMap<string, ListedFile>, below: string): ReadonlyMap<string, ListedFile> {
  if (below === '.') return files;
  const prefix = `${below}/`;
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, file]) => [path.slice(prefix.length), file]),
  );
}

function isFileMode(mode: string): mode is FileMode {
  return mode === '100644' || mode === '100755' || mode === '120000';
}
