import { type Paint, plain, printable } from '../../diagnostics/index.ts';
import { displayScore } from '../score.ts';
import type { SearchResult } from './search-result.ts';

/**
 * What the terminal says after a search: best first, with both numbers, what the pattern is, and why it was found.
 *
 * @returns lines without a final line break
 */
export function searchText({ query, code, hits, omissions }: SearchResult, paint: Paint = plain): string {
  const width = Math.max(0, ...hits.map(({ pattern }) => pattern.id.length));
  const lines = hits.flatMap(({ pattern, relevance, quality, productionReady, why }) => [
    `  ${displayScore(relevance)}  ${paint.bold(printable(pattern.id).padEnd(width))}  ${pattern.category}, quality ${displayScore(quality)}${productionReady ? '' : paint.warning(', not production ready')}`,
    `        ${printable(pattern.summary)}`,
    `        ${paint.dim(printable(why))}`,
  ]);
  const asked = query === '' && code !== undefined ? code : query;
  const none = `nothing in the bank answers ${JSON.stringify(printable(asked))}`;
  const left = omissions.map(
    ({ what, because }) => `  ${paint.warning('left out')}  ${printable(what)}: ${printable(because)}`,
  );
  return [...(hits.length === 0 ? [none] : lines), ...left].join('\n');
}
