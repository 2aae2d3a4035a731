import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file of ours. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Paths of all TypeScript files below the folders, in order. */
export function sourcePaths(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .sort();
}

/** All TypeScript files below the folders. */
export function sources(folders: readonly string[]): readonly Source[] {
  return sourcePaths(folders).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
