import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCK_PATH } from '../../src/merge/index.ts';
import { unmergedPath } from '../../src/merge/unmerged.ts';
import { comparePaths, type FileTree, gitBlobId } from '../../src/tree/index.ts';
import type { Round } from './history.ts';

/** What git makes of the trees of one update. */
export interface GitMerge {
  readonly clean: boolean;
  /** Where it is clean: files that both sides changed and that no longer parse, though people's side did. */
  readonly broken: readonly string[];
}

/**
 * Merges the trees of each round by git's own merge (`git merge-tree --write-tree`, its default strategy with its
 * detection of renames). One repository, one import.
 */
export function mergeByGit(
  rounds: readonly Round[],
  parses: (path: string, text: string) => boolean,
): readonly GitMerge[] {
  const repository = mkdtempSync(join(tmpdir(), 'patternbank-git-merges-'));
  try {
    git(repository, ['init', '--quiet', '--bare', '.']);
    git(repository, ['fast-import', '--quiet'], Buffer.concat(rounds.flatMap(importOf)));
    return rounds.map((round, at) => mergeOne(repository, { round, at }, parses));
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function mergeOne(
  repository: string,
  { round, at }: { readonly round: Round; readonly at: number },
  parses: (path: string, text: string) => boolean,
): GitMerge {
  let tree: string;
  try {
    tree = git(repository, [
      'merge-tree',
      '--write-tree',
      `refs/rounds/${at}/ours`,
      `refs/rounds/${at}/theirs`,
    ]).trim();
  } catch {
    return { clean: false, broken: [] };
  }
  const listed = git(repository, ['ls-tree', '-r', '-z', '--format=%(objectname) %(path)', tree]);
  const broken = listed.split('\0').flatMap((entry) => {
    const [id = '', path = ''] = entry.split(/ (.*)/s);
    const ours = round.ours.get(path);
    if (path === '' || (ours !== undefined && gitBlobId(ours.bytes) === id)) return [];
    const theirs = round.theirs.get(path);
    if (theirs !== undefined && gitBlobId(theirs.bytes) === id) return [];
    if (ours !== undefined && !parses(path, new TextDecoder().decode(ours.bytes))) return [];
    return parses(path, git(repository, ['cat-file', 'blob', id])) ? [] : [path];
  });
  return { clean: true, broken };
}

/** Where the merge base keeps open conflicts for us. Nobody's tree has it: git would take it for files that were moved. */
const ASIDE = unmergedPath('');

/** The three commits of a round, as `git fast-import` reads them. Files that are the same in all three are left out. */
function importOf({ base, ours, theirs }: Round, at: number): readonly Buffer[] {
  const paths = [...new Set([base, ours, theirs].flatMap((tree) => tree.paths()))]
    .filter(
      (path) =>
        path !== LOCK_PATH &&
        !path.startsWith(ASIDE) &&
        new Set([base, ours, theirs].map((tree) => idOf(tree, path))).size > 1,
    )
    .sort(comparePaths);
  return [
    ...commit({ name: `refs/rounds/${at}/base`, tree: base, paths }),
    ...commit({ name: `refs/rounds/${at}/ours`, tree: ours, paths, parent: `refs/rounds/${at}/base` }),
    ...commit({ name: `refs/rounds/${at}/theirs`, tree: theirs, paths, parent: `refs/rounds/${at}/base` }),
  ];
}

interface Commit {
  readonly name: string;
  readonly tree: FileTree;
  readonly paths: readonly string[];
  readonly parent?: string;
}

function commit({ name, tree, paths, parent }: Commit): readonly Buffer[] {
  const head = `commit ${name}\ncommitter a <a@example.org> 0 +0000\ndata 0\n`;
  const from = parent === undefined ? '' : `from ${parent}\n`;
  const files = paths.flatMap((path) => {
    const file = tree.get(path);
    if (file === undefined) return [];
    const bytes = Buffer.from(file.bytes);
    return [Buffer.from(`M ${file.mode} inline ${path}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')];
  });
  return [Buffer.from(`${head}${from}deleteall\n`), ...files, Buffer.from('\n')];
}

function idOf(tree: FileTree, path: string): string {
  const file = tree.get(path);
  return file === undefined ? '' : `${file.mode} ${gitBlobId(file.bytes)}`;
}

function git(repository: string, args: readonly string[], input?: Buffer): string {
  return execFileSync('git', ['-C', repository, ...args], {
    ...(input === undefined ? {} : { input }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
}
