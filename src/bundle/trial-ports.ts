import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCage, type PythonFormatter, type Render, renderInProcess } from '../compose/index.ts';
import { type Directory, openFormatter, patternsFolder } from './bundle.ts';
import { type ReadLibrary, readLibraries } from './libraries.ts';
import { cageWorker } from './root.ts';

/** Milliseconds for one template: it is tests that take the time here, and other tests may run beside them. */
const PATIENCE = 120_000;

/** What testing patterns needs from the machine. */
export interface TrialPorts {
  readonly libraries: readonly ReadLibrary[];
  /** The library whose patterns are tested: the user's own, else the one that ships with us. */
  readonly tested: ReadLibrary;
  /** Where that library lies. */
  readonly folder: string;
  readonly render: Render;
  readonly format: PythonFormatter;
  readonly masterLock: string;
}

/** Reads the libraries as they lie on disk, not as the bank holds them: what is tested is what was just edited. */
export async function openTrialPorts(own: Directory | undefined): Promise<TrialPorts> {
  const [libraries, format, masterLock] = await Promise.all([
    readLibraries(own),
    openFormatter(),
    readFile(join(patternsFolder(), 'uv.lock'), 'utf8'),
  ]);
  const tested = libraries.at(-1) ?? libraries[0];
  const isOurs = libraries.length === 1;
  return {
    ...{ libraries, tested, format, masterLock },
    folder: isOurs ? patternsFolder() : (own?.path ?? patternsFolder()),
    render: isOurs ? renderInProcess : openCage({ ...cageWorker(), patience: PATIENCE }),
  };
}
