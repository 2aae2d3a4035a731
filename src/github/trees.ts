import { gitBlobId, type TreeFile } from '../tree/index.ts';
import { GitHubError } from './fault.ts';
import type { GitHub } from './octokit.ts';

/** A path to write or, without `file`, to delete. Paths are those of the repository. */
export interface TreeChange {
  readonly path: string;
  readonly file?: TreeFile;
}

/** GitHub fails on larger requests (seen from about 200 files or 2.5 MB). */
const MAX_ENTRIES = 100;
const MAX_REQUEST_BYTES = 2_000_000;
/** Above, a file is sent on its own. */
const MAX_INLINE_BYTES = 500_000;

const WRITE = 'contents: write';

interface Entry {
  readonly path: string;
  readonly mode: TreeFile['mode'];
  readonly type: 'blob';
  readonly sha?: string | null;
  readonly content?: string;
}

/** Writes git objects. They are invisible until a ref points at them, so that nothing is ever half published. */
export class TreeWriter {
  readonly #github: GitHub;
  /** Ids that this run has sent, so that no content travels twice. */
  readonly #sent = new Set<string>();

  constructor(github: GitHub) {
    this.#github = github;
  }

  /**
   * Writes a tree, in as many requests as its size takes, each building on the last.
   *
   * @param base - id of the tree that `changes` apply to; absent: the empty tree
   * @returns the id of the new tree
   */
  async write(changes: readonly TreeChange[], base?: string): Promise<string> {
    const entries: Entry[] = [];
    for (const change of changes) entries.push(await this.#entryOf(change));
    let tree = base;
    for (const chunk of chunksOf(entries)) tree = await this.#createTree(chunk, tree);
    for (const { file } of changes) if (file !== undefined) this.#sent.add(gitBlobId(file.bytes));
    return tree ?? (await this.#createTree([], undefined));
  }

  /**
   * Commits a tree. No author is sent: only then does GitHub sign the commit, and show it as verified.
   *
   * @returns the commit's id
   */
  async commit(tree: string, message: string, parents: readonly string[]): Promise<string> {
    const { sha } = await this.#github.call({ doing: 'create the commit', needs: WRITE }, ({ rest }) =>
      rest.git.createCommit({ ...this.#github.repository, tree, message, parents: [...parents] }),
    );
    return sha;
  }

  async #createTree(entries: readonly Entry[], base: string | undefined): Promise<string> {
    const operation = { doing: `write ${entries.length} files`, needs: WRITE };
    const data = await this.#github.call(operation, ({ rest }) =>
      rest.git.createTree({
        ...this.#github.repository,
        tree: [...entries],
        ...(base === undefined ? {} : { base_tree: base }),
      }),
    );
    return data.sha;
  }

  async #entryOf({ path, file }: TreeChange): Promise<Entry> {
    if (file === undefined) return { path, mode: '100644', type: 'blob', sha: null };
    const { bytes, mode } = file;
    const id = gitBlobId(bytes);
    if (this.#sent.has(id)) return { path, mode, type: 'blob', sha: id };
    const text = inlineText(bytes);
    if (text !== undefined) return { path, mode, type: 'blob', content: text };
    return { path, mode, type: 'blob', sha: await this.#createBlob(bytes) };
  }

  async #createBlob(bytes: Uint8Array): Promise<string> {
    const operation = { doing: 'write a file', needs: WRITE };
    const content = Buffer.from(bytes).toString('base64');
    const { sha } = await this.#github.call(operation, ({ rest }) =>
      rest.git.createBlob({ ...this.#github.repository, content, encoding: 'base64' }),
    );
    return sha;
  }
}

/** `true` where GitHub keeps such a token from writing these files (it says 404 to some tokens, 403 to others). */
export function isRefusedWrite(error: unknown): boolean {
  return error instanceof GitHubError && ['forbidden', 'not-found', 'rejected'].includes(error.fault.kind);
}

/** The text, where bytes are UTF-8 that survives the way through JSON unchanged. */
function inlineText(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAX_INLINE_BYTES || bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function chunksOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const chunks: Entry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify(entry));
    const last = chunks.at(-1);
    if (last === undefined || last.length >= MAX_ENTRIES || bytes + size > MAX_REQUEST_BYTES) {
      chunks.push([entry]);
      bytes = size;
    } else {
      last.push(entry);
      bytes += size;
    }
  }
  return chunks;
}
