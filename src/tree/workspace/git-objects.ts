import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type FileMode, FileTree, type TreeFile } from '../file-tree.ts';

/** A folder inside the work tree of a git repository. */
export interface GitFolder {
  /** An existing folder in the repository, to run git in. */
  readonly directory: string;
}

/** Bytes that git may answer with. */
const ANSWER_LIMIT = 256 * 1024 * 1024;

/**
 * The git repository that will hold `folder` once it is committed.
 *
 * @param folder - absolute; it need not exist yet
 * @returns `undefined` outside a repository, where the repository ignores the folder, and where there is no git
 */
export async function gitFolder(folder: string): Promise<GitFolder | undefined> {
  // Asking git takes longer than writing a service does.
  if (!isBelowRepository(folder)) return undefined;
  for (let directory = folder; ; directory = dirname(directory)) {
    const top = await runGit(directory, ['rev-parse', '--show-toplevel']);
    if (top.ok) {
      const path = relative(directory, folder).replaceAll(sep, '/') || '.';
      const ignored = await runGit(directory, ['check-ignore', '-q', path]);
      return ignored.ok ? undefined : { directory };
    }
    if (top.started || dirname(directory) === directory) return undefined;
  }
}

/** `false` where no repository can hold `folder`. */
function isBelowRepository(folder: string): boolean {
  for (let directory = folder; ; directory = dirname(directory)) {
    if (existsSync(join(directory, '.git'))) return true;
    if (dirname(directory) === directory) return false;
  }
}

/** Writes a tree into the repository's objects and holds it by `ref`. @returns `false` where git refused */
export async function storeTree({ directory }: GitFolder, ref: string, tree: FileTree): Promise<boolean> {
  const parts: Uint8Array[] = [
    Buffer.from(`commit ${ref}\ncommitter patternbank <patternbank@localhost> 0 +0000\ndata 0\ndeleteall\n`),
  ];
  for (const { path, bytes, mode } of tree.files()) {
    parts.push(
      Buffer.from(`M ${mode} inline ${quoted(path)}\ndata ${bytes.length}\n`),
      bytes,
      Buffer.from('\n'),
    );
  }
  const { ok } = await runGit(
    directory,
    ['fast-import', '--quiet', '--force'],
    Buffer.concat([...parts, Buffer.from('done\n')]),
  );
  return ok;
}

/** The tree with this id. @returns `undefined` where the repository does not have it */
export async function loadTree({ directory }: GitFolder, id: string): Promise<FileTree | undefined> {
  const listing = await runGit(directory, ['ls-tree', '-r', '-z', '--full-tree', id]);
  if (!listing.ok) return undefined;
  const entries = listing.stdout
    .toString('utf8')
    .split('\0')
    // A submodule is a commit of another repository: its files are not here.
    .filter((line) => line !== '' && !line.startsWith('160000 '))
    .map(entryOf);
  const request = Buffer.from(entries.map(({ blob }) => `${blob}\n`).join(''));
  const blobs = await runGit(directory, ['cat-file', '--batch'], request);
  if (!blobs.ok) return undefined;
  const files: TreeFile[] = [];
  let offset = 0;
  for (const { path, mode } of entries) {
    const end = blobs.stdout.indexOf('\n', offset);
    const size = Number(blobs.stdout.subarray(offset, end).toString('utf8').split(' ')[2]);
    if (!Number.isInteger(size)) return undefined;
    files.push({ path, mode, bytes: blobs.stdout.subarray(end + 1, end + 1 + size) });
    offset = end + 1 + size + 1;
  }
  return FileTree.of(files);
}

function entryOf(line: string): { readonly path: string; readonly mode: FileMode; readonly blob: string } {
  const [head = '', path = ''] = line.split('\t');
  const [mode = '', , blob = ''] = head.split(' ');
  return { path, blob, mode: mode === '100755' || mode === '120000' ? mode : '100644' };
}

/** As fast-import reads a path. */
function quoted(path: string): string {
  return /["\\\n]/.test(path) || path.startsWith('"') ? JSON.stringify(path) : path;
}

export interface Answer {
  /** Git ran and exited with 0. */
  readonly ok: boolean;
  /** Git, and the folder to run it in, exist. */
  readonly started: boolean;
  readonly stdout: Buffer;
}

/** Runs git in a folder. */
export function runGit(directory: string, words: readonly string[], input?: Uint8Array): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-C', directory, ...words], { stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > ANSWER_LIMIT) child.kill();
      else chunks.push(chunk);
    });
    child.stdin.on('error', () => undefined);
    child.on('error', () => {
      resolve({ ok: false, started: false, stdout: Buffer.alloc(0) });
    });
    child.on('close', (code) => {
      // 128: not a repository, or no such folder to enter.
      resolve({
        ok: code === 0,
        started: code !== 128 || words[0] !== 'rev-parse',
        stdout: Buffer.concat(chunks),
      });
    });
    child.stdin.end(input ?? '');
  });
}
