import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Levels between a file of ours and the folder that holds `patterns/` and `assets/`: `src/`, `dist/` and `dist/cli/` all lie within. */
const LEVELS = 3;

/**
 * The folder that ships with us, holding `patterns/` and `assets/`, whether this runs from `src/` or from a bundle in `dist/`.
 *
 * @throws Error - the installation is incomplete
 */
export function bundledRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  let folder = start;
  for (let level = 0; level < LEVELS; level += 1) {
    folder = dirname(folder);
    if (existsSync(join(folder, 'assets')) && existsSync(join(folder, 'patterns'))) return folder;
  }
  throw new Error(`neither patterns/ nor assets/ lies beside ${start}: the installation is incomplete`);
}

/** The folder `assets/` that ships with us. */
export function assetsFolder(): string {
  return join(bundledRoot(), 'assets');
}

/** A program of `dist/` that runs beside this one; `undefined` where this runs from the sources. */
export function bundledProgram(name: 'cage' | 'judge'): string | undefined {
  return import.meta.url.endsWith('.ts') ? undefined : join(bundledRoot(), 'dist', name, 'index.js');
}

/** The program that renders patterns from outside, and the folder that it may read. */
export function cageWorker(): { readonly worker: string; readonly readable?: string } {
  const worker = bundledProgram('cage');
  if (worker !== undefined) return { worker };
  const root = bundledRoot();
  return { worker: join(root, 'src', 'compose', 'cage', 'worker.ts'), readable: root };
}
