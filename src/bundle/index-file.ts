import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexStore } from '../bank/index.ts';
import { bundledRoot } from './root.ts';

/**
 * The index of the embedded bank at `path`; the one that ships with us where nothing is said. It is replaced in one step: a
 * reader sees the old one or the new one, never half of either.
 */
export function bankIndexFile(path: string = join(bundledRoot(), 'assets', 'bank.json')): IndexStore {
  return {
    read: async () => {
      try {
        return await readFile(path);
      } catch {
        return undefined;
      }
    },
    replace: async (index) => {
      const aside = `${path}.${process.pid}.tmp`;
      try {
        await writeFile(aside, index);
        await rename(aside, path);
      } finally {
        await rm(aside, { force: true });
      }
    },
  };
}
