import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex, readIndex } from '../bank/index.ts';
import { openStaticEmbedder } from '../embedding/index.ts';
import type { SiteParts } from '../site/index.ts';
import { comparePaths } from '../tree/index.ts';
import { type Directory, readOwnPatterns } from './bundle.ts';
import { bankIndexFile } from './index-file.ts';
import { assetsFolder } from './root.ts';

/**
 * What a site is made of: the patterns that ship with us, the user's own in the place of ours with the same id, the sentence
 * model, and the script of the search.
 *
 * @throws UserError - `pattern/*`: one of the user's patterns cannot be used
 * @throws ServiceError - `bank/corrupt-index`, `embedding/corrupt-model`
 */
export async function readSiteParts(own: Directory | undefined): Promise<SiteParts> {
  const [bytes, model, script] = await Promise.all([
    bankIndexFile().read(),
    readFile(join(assetsFolder(), 'minilm-static-384.bin')),
    readFile(join(assetsFolder(), 'site', 'search.js'), 'utf8'),
  ]);
  const patterns = own === undefined ? [] : await readOwnPatterns(own, bytes, undefined);
  const above = await buildIndex(patterns, openStaticEmbedder(model));
  const ids = new Set(patterns.map(({ id }) => id));
  const below =
    bytes === undefined ? [] : readIndex(bytes).entries.filter(({ pattern }) => !ids.has(pattern.id));
  const entries = [...below, ...above.entries].sort((a, b) => comparePaths(a.pattern.id, b.pattern.id));
  return { index: { ...above, entries }, own: ids, model, script };
}
