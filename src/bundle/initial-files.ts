import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SPEC_TEMPLATE } from '../spec/index.ts';
import { FileTree, textFile } from '../tree/index.ts';
import { assetsFolder } from './root.ts';

/** The workflows that `init` writes, below `assets/workflows/`. */
const WORKFLOWS = ['scaffold.yml', 'gate.yml', 'repopulate.yml'];

/** What `init` writes: a spec to fill in, and the workflows that scaffold, gate and repopulate. */
export async function initialFiles(): Promise<FileTree> {
  const workflows = WORKFLOWS.map(async (name) => {
    const text = await readFile(join(assetsFolder(), 'workflows', name), 'utf8');
    return textFile(`.github/workflows/patternbank-${name}`, text);
  });
  return FileTree.of([textFile('spec.md', SPEC_TEMPLATE), ...(await Promise.all(workflows))]);
}
