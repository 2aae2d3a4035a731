import type { Category } from '../category.ts';
import type { TreeFile } from '../tree/index.ts';

/** The files of one pattern as they lie on disk, before anything was read. */
export interface PatternDirectory {
  /** Name of the parent directory. */
  readonly category: Category;
  /** Name of the directory. */
  readonly id: string;
  /** The directory, as messages show it: `patterns/security/rate_limiting`. */
  readonly shown: string;
  readonly manifest: TreeFile | undefined;
  /** By path below `files/`, sorted. */
  readonly files: ReadonlyMap<string, TreeFile>;
}

/** What tools leave behind when someone works in a pattern; git ignores it, and so do we. */
const LEFTOVERS: ReadonlySet<string> = new Set([
  '__pycache__',
  '.ruff_cache',
  '.mypy_cache',
  '.pytest_cache',
  '.DS_Store',
  '.venv',
]);

/** `true` where a tool left the file behind. */
export function isLeftover(path: string): boolean {
  return path.split('/').some((segment) => LEFTOVERS.has(segment));
}
