import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { FileTree, isContained, type TreeFile } from '../tree/index.ts';

/** Bytes of a packed tree after inflation: a lock that claims more is damaged, or an attack. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;

const archiveSchema = z.array(
  z.tuple([z.string().refine(isContained), z.enum(['100644', '100755', '120000']), z.base64()]),
);

/** A tree as one line of text: deflated JSON, base64. */
export function packTree(tree: FileTree): string {
  const rows = tree
    .files()
    .map(({ path, mode, bytes }) => [path, mode, Buffer.from(bytes).toString('base64')]);
  return deflateRawSync(JSON.stringify(rows), { level: 9 }).toString('base64');
}

/**
 * The tree in `archive`.
 *
 * @param expected - the git tree id that it must have
 * @returns the tree, or why it cannot be used
 */
export function unpackTree(archive: string, expected: string): FileTree | { readonly damaged: string } {
  const tree = inflate(archive);
  if (tree === undefined) return { damaged: 'it does not unpack' };
  const found = tree.gitTreeId();
  return found === expected ? tree : { damaged: `expected tree ${expected}, got ${found}` };
}

function inflate(archive: string): FileTree | undefined {
  try {
    const json = inflateRawSync(Buffer.from(archive, 'base64'), { maxOutputLength: MAX_ARCHIVE_BYTES });
    const rows = archiveSchema.parse(JSON.parse(json.toString('utf8')));
    const files = rows.map(
      ([path, mode, bytes]): TreeFile => ({ path, mode, bytes: Buffer.from(bytes, 'base64') }),
    );
    return FileTree.of(files);
  } catch {
    return undefined;
  }
}
