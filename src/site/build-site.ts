import type { BankIndex } from '../bank/index.ts';
import { readModelFile } from '../embedding/index.ts';
import { FileTree, textFile } from '../tree/index.ts';
import { catalogueOf } from './catalogue.ts';
import { capabilityPage } from './pages/capability-page.ts';
import { homePage } from './pages/home-page.ts';
import { patternPath } from './pages/links.ts';
import { patternPage } from './pages/pattern-page.ts';
import { searchFiles } from './search-data.ts';
import { withManifest } from './site-manifest.ts';
import { SITE_STYLE } from './site-style.ts';

/** What a site is made of. */
export interface SiteParts {
  readonly index: BankIndex;
  /** Ids of patterns that are not ours. */
  readonly own: ReadonlySet<string>;
  /** Contents of the sentence model's file. */
  readonly model: Uint8Array;
  /** The script of the search. */
  readonly script: string;
}

/**
 * A static catalogue of the patterns, with the search of `patternbank search` in it. It needs no server and asks nobody for
 * anything; the same patterns give the same bytes.
 *
 * @throws ServiceError - `embedding/corrupt-model`
 */
export function buildSite({ index, own, model, script }: SiteParts): FileTree {
  const catalogue = catalogueOf(
    index.entries.map(({ pattern }) => pattern),
    own,
  );
  const tree = FileTree.of([
    textFile('index.html', homePage(catalogue)),
    textFile('capabilities.html', capabilityPage(catalogue)),
    ...catalogue.patterns.map((pattern) => textFile(patternPath(pattern), patternPage(pattern, catalogue))),
    textFile('style.css', SITE_STYLE),
    textFile('search/search.js', script),
    ...searchFiles(index, readModelFile(model)),
    // Pages of a branch are else built by Jekyll, which has opinions.
    textFile('.nojekyll', ''),
  ]);
  return withManifest(tree);
}
