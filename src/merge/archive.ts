import { inflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { z } from 'zod';
import { FileTree, isContained, type TreeFile } from '../tree/index.ts';

/** Bytes of a packed tree after inflation: a lock that claims more is damaged, or an attack. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;

const contained = z.string().refine(isContained);
const mode = z.enum(['100644', '100755', '120000']);
/** Text as it is; everything else, and everything in archives of earlier versions, as base64. */
const archiveSchema = z.array(
  z.union([
    z.tuple([contained, mode, z.base64()]),
    z.tuple([contained, mode, z.string(), z.literal('text')]),
  ]),
);

/** A tree as one line of text: deflated JSON, base64. The same tree gives the same text on every machine. */
export function packTree(tree: FileTree): string {
  const rows = tree.files().map(({ path, mode: kind, bytes }) => {
    const text = textOf(bytes);
    return text === undefined
      ? [path, kind, Buffer.from(bytes).toString('base64')]
      : [path, kind, text, 'text'];
  });
  // What a zlib writes depends on its build; this one is the same everywhere.
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(rows)), { level: 6 });
  return Buffer.from(packed).toString('base64');
}

/** Bytes as text, where it gives the same bytes again. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
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
      ([path, kind, content, form]): TreeFile => ({
        path,
        mode: kind,
        bytes: Buffer.from(content, form === 'text' ? 'utf8' : 'base64'),
      }),
    );
    return FileTree.of(files);
  } catch {
    return undefined;
  }
}
