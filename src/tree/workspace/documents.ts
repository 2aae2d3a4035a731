import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import { comparePaths } from '../compare-paths.ts';
import { isMissing, onDisk } from './disk.ts';
import { fileBinary, fileEmpty, fileTooLarge, pathMissing, pathOutside } from './problems.ts';

/** Bytes that one document may have. */
const DOCUMENT_LIMIT = 1_000_000;
/** Bytes that a set of documents may have. */
const SET_LIMIT = 5_000_000;

/** One document from disk. */
export interface DocumentFile {
  /** As the user typed it, or below the folder that the user typed; `/`-separated. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface DocumentRequest {
  /** File or folder, as the user typed it. */
  readonly path: string;
  /** Where relative paths start. */
  readonly from: string;
  /** What nothing may be read outside of; absent: the repository of `path`, else its folder. */
  readonly within?: string;
  /** Further documents that belong to the one named, and folders of such (`contracts/`), relative to its folder. Those that exist are read. */
  siblingsOf(path: string): readonly string[];
  /** Which files of a folder belong to the spec, of their paths below it. */
  documentsOf(paths: readonly string[]): readonly string[];
}

/**
 * Reads the documents of a Spec.
 *
 * @returns the document named first, then its siblings in the order of their paths
 * @throws UserError - `workspace/*`: nothing there, outside, binary, empty, too large
 */
export async function readDocuments(request: DocumentRequest): Promise<readonly DocumentFile[]> {
  const target = resolve(request.from, request.path);
  const found = await statOf(target);
  if (found === undefined) throw new UserError(pathMissing.at({ path: request.path, wanted: 'spec' }));
  const root = await realpath(
    request.within ?? (await repositoryOf(found.isDirectory() ? target : dirname(target))),
  );
  const wanted = found.isDirectory()
    ? await folderDocuments(target, request)
    : [target, ...(await existing(target, request))];
  if (wanted.length === 0)
    throw new UserError(pathMissing.at({ path: request.path, wanted: 'spec document' }));
  const documents: DocumentFile[] = [];
  for (const path of wanted) {
    documents.push({
      path: shownPath(path, request),
      bytes: await readInside(path, { root, shown: shownPath(path, request) }),
    });
  }
  const total = documents.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > SET_LIMIT)
    throw new UserError(fileTooLarge.at({ path: request.path, bytes: total, limit: SET_LIMIT }));
  return documents;
}

/** The folder that holds `.git` at or above `folder`, else `folder` itself. */
export async function repositoryOf(folder: string): Promise<string> {
  for (let current = folder; ; current = dirname(current)) {
    if ((await statOf(join(current, '.git'))) !== undefined) return current;
    if (dirname(current) === current) return folder;
  }
}

/** Where a document lies in its repository; its name alone outside of one. The same on every machine that has the repository. */
export async function pathInRepository(path: string): Promise<string> {
  const folder = dirname(path);
  const root = await repositoryOf(folder);
  return slashed(relative(root, path)) || '.';
}

async function readInside(
  path: string,
  { root, shown }: { readonly root: string; readonly shown: string },
): Promise<Uint8Array> {
  return onDisk('read', shown, async () => {
    const real = await realpath(path);
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) {
      throw new UserError(pathOutside.at({ path: shown, root }));
    }
    const { size } = await stat(real);
    if (size > DOCUMENT_LIMIT)
      throw new UserError(fileTooLarge.at({ path: shown, bytes: size, limit: DOCUMENT_LIMIT }));
    const bytes = await readFile(real);
    if (isBinary(bytes)) throw new UserError(fileBinary.at({ path: shown }));
    if (new TextDecoder().decode(bytes).trim() === '') throw new UserError(fileEmpty.at({ path: shown }));
    return bytes;
  });
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}

async function existing(target: string, request: DocumentRequest): Promise<readonly string[]> {
  const folder = dirname(target);
  const siblings = request.siblingsOf(slashed(relative(request.from, target)));
  const present = await Promise.all(
    siblings.map(async (sibling) =>
      sibling.endsWith('/')
        ? folderOf(folder, sibling, request)
        : (await statOf(resolve(folder, sibling)))?.isFile() === true
          ? [resolve(folder, sibling)]
          : [],
    ),
  );
  return [...new Set(present.flat())].filter((path) => path !== target).sort(comparePaths);
}

/** The documents of a folder beside the one named. */
async function folderOf(
  folder: string,
  sibling: string,
  request: DocumentRequest,
): Promise<readonly string[]> {
  const path = resolve(folder, sibling);
  if ((await statOf(path))?.isDirectory() !== true) return [];
  const below = await pathsBelow(path, request);
  return request.documentsOf(below.map((name) => `${sibling}${name}`)).map((name) => resolve(folder, name));
}

async function folderDocuments(folder: string, request: DocumentRequest): Promise<readonly string[]> {
  return request.documentsOf(await pathsBelow(folder, request)).map((path) => join(folder, path));
}

async function pathsBelow(folder: string, request: DocumentRequest): Promise<readonly string[]> {
  const entries = await onDisk('read', request.path, () =>
    readdir(folder, { recursive: true, withFileTypes: true }),
  );
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => slashed(relative(folder, join(entry.parentPath, entry.name))))
    .filter((path) => !path.split('/').some((segment) => segment === '.git' || segment === 'node_modules'))
    .sort(comparePaths);
}

function shownPath(path: string, { from, path: typed }: DocumentRequest): string {
  const target = resolve(from, typed);
  return path === target ? slashed(typed) : slashed(relative(from, path));
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
