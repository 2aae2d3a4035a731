import { z } from 'zod';
import { type FileTree, isContained, sha256, type TreeFile, textFile } from '../tree/index.ts';

/** The file by which a site is known: its other files with their SHA-256. */
export const MANIFEST_PATH = 'patternbank-site.json';

const manifestSchema = z.strictObject({
  schema: z.literal('site/1'),
  files: z.record(z.string().refine(isContained), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** What an earlier site wrote: digest of each file by its path. */
export type SiteManifest = Readonly<Record<string, string>>;

/** The tree and the file by which the next run knows what it may replace. */
export function withManifest(tree: FileTree): FileTree {
  const files = Object.fromEntries(tree.files().map(({ path, bytes }) => [path, sha256(bytes)]));
  return tree.with([textFile(MANIFEST_PATH, `${JSON.stringify({ schema: 'site/1', files }, null, 1)}\n`)]);
}

/** @returns `undefined` where the file is none of ours */
export function readManifest({ bytes }: Pick<TreeFile, 'bytes'>): SiteManifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data?.files;
  } catch {
    return undefined;
  }
}

/**
 * The paths of a folder that a site would replace or remove, and that are not as an earlier site wrote them. What is already as
 * the new site wants it is nobody's loss.
 *
 * @param standing - files of the folder at the paths of both sites
 */
export function filesInTheWay(
  standing: readonly TreeFile[],
  earlier: SiteManifest,
  next: FileTree,
): readonly string[] {
  return standing
    .filter(({ path, bytes, mode }) => {
      if (path === MANIFEST_PATH) return false;
      const wanted = next.get(path);
      if (wanted !== undefined && Buffer.compare(wanted.bytes, bytes) === 0) return false;
      return mode === '120000' || !Object.hasOwn(earlier, path) || earlier[path] !== sha256(bytes);
    })
    .map(({ path }) => path);
}
