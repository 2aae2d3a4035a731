import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledRoot } from './root.ts';

/** The index of the embedded bank, on disk. */
export interface BankIndexFile {
  read(): Promise<Uint8Array | undefined>;
  /** Replaces it in one step: a reader sees the old one or the new one, never half of either. */
  replace(index: string): Promise<void>;
}

/** The index at `path`; the one that ships with us where nothing is said. */
export function bankIndexFile(path: string = join(bundledRoot(), 'assets', 'bank.json')): BankIndexFile {
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
