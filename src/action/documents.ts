import type { SpecDocument } from '../spec/index.ts';
import { readDocuments } from '../tree/index.ts';
import type { Host } from './host.ts';

/** The documents of the spec. Nothing outside the workspace is read. */
export async function readActionSpec(path: string, host: Host): Promise<readonly SpecDocument[]> {
  return readDocuments({
    path,
    from: host.workspace,
    within: host.workspace,
    siblingsOf: () => [],
    documentsOf: (paths) => paths.filter((one) => one.endsWith('.md')),
  });
}
