import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Omission } from '../../omission.ts';
import { isContained } from '../file-tree.ts';

/** Folders that hold what tools made, not what people wrote. */
const MADE_BY_TOOLS: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.tox',
  '.venv',
  '__pycache__',
  'node_modules',
  'venv',
]);

/** Names beyond which a folder is not walked on. */
const NAMES_LIMIT = 1_000_000;
/** Bytes that git may answer with. */
const GIT_ANSWER_LIMIT = 256 * 1024 * 1024;

/** The paths of a folder, and what stands where no path leads. */
export interface ListedFiles {
  readonly paths: readonly string[];
  readonly omissions: readonly Omission[];
}

/**
 * What git tracks below a folder, or would track.
 *
 * @returns `undefined` where there is no git, and where git ignores the folder as a whole
 */
export async function trackedFiles(folder: string): Promise<ListedFiles | undefined> {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...words], {
      maxBuffer: GIT_ANSWER_LIMIT,
      encoding: 'utf8',
    });
    const paths = stdout.split('\0').filter((path) => path !== '');
    return paths.length === 0 ? undefined : listed(paths, []);
  } catch {
    return undefined;
  }
}

/** All that stands below a folder but the folders of tools. No link is followed. */
export async function walkFolder(folder: string): Promise<ListedFiles> {
  const paths: string[] = [];
  const omissions: Omission[] = [];
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined && paths.length < NAMES_LIMIT; at = waiting.pop()) {
    const entries = await entriesOf(folder, at);
    if (entries === undefined) omissions.push(closed(at));
    for (const entry of entries ?? []) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (!entry.isDirectory()) paths.push(path);
      else if (!MADE_BY_TOOLS.has(entry.name)) waiting.push(path);
    }
  }
  return listed(paths, omissions);
}

async function entriesOf(
  folder: string,
  at: string,
): Promise<Awaited<ReturnType<typeof entriesIn>> | undefined> {
  if (at === '') return entriesIn(folder);
  return entriesIn(join(folder, at)).catch(() => undefined);
}

function entriesIn(folder: string) {
  return readdir(folder, { withFileTypes: true });
}

// A name that is not UTF-8 is read with U+FFFD in it, and leads nowhere.
const UNREADABLE_NAME = '\uFFFD';

function listed(paths: readonly string[], omissions: readonly Omission[]): ListedFiles {
  const own = paths.filter((path) => !path.split('/').some((segment) => MADE_BY_TOOLS.has(segment)));
  const isReadable = (path: string): boolean => isContained(path) && !path.includes(UNREADABLE_NAME);
  const others = own.filter((path) => !isReadable(path));
  return { paths: own.filter(isReadable), omissions: [...omissions, ...others.map(unnamed)] };
}

function unnamed(path: string): Omission {
  return path.endsWith('/')
    ? {
        what: path,
        because: 'it is a repository of its own inside this one',
        remedy: 'score that repository on its own',
      }
    : {
        what: path,
        because: 'its name cannot be read on every machine',
        remedy: 'name it without backslashes, in UTF-8',
      };
}

function closed(folder: string): Omission {
  return { what: `${folder}/`, because: 'the folder cannot be read', remedy: 'let this user read it' };
}
