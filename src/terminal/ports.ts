import { relative, resolve } from 'node:path';
import { documentsOf, type SpecDocument, siblingsOf } from '../spec/index.ts';
import { readDocuments } from '../tree/index.ts';
import type { Console } from './console.ts';

/** The documents of the spec that the user named. Any file is read; its siblings stay inside its repository. */
export async function readSpecFrom(path: string, console: Console): Promise<readonly SpecDocument[]> {
  return readDocuments({ path, from: console.directory, siblingsOf, documentsOf });
}

/** The directory of own patterns, as `openServicePorts` wants it. */
export function ownPatterns(
  patterns: string | undefined,
  console: Console,
): { readonly path: string; readonly shown: string } | undefined {
  if (patterns === undefined) return undefined;
  const path = resolve(console.directory, patterns);
  return { path, shown: relative(console.directory, path) || '.' };
}
