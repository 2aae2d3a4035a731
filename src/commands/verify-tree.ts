import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileTree, writeNewFolder } from '../tree/index.ts';
import { type Verification, type VerifyPorts, verify } from '../verify/index.ts';

/**
 * Proves a service that is nowhere on disk yet: the merged tree, the one that would be on the branch.
 *
 * @param shown - how messages name it
 * @throws UserError - `verify/not-a-service`
 */
export async function verifyTree(tree: FileTree, shown: string, ports: VerifyPorts): Promise<Verification> {
  const home = await mkdtemp(join(tmpdir(), 'patternbank-tree-'));
  const folder = join(home, 'service');
  try {
    await writeNewFolder(folder, tree);
    return await verify({ folder, shown, depth: 'normal', only: [], skip: [] }, ports);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
