import type { Pattern } from '../pattern/index.ts';

/**
 * What of a pattern is embedded: its name, what it is, the sentences in which people ask for it, its tags. Capabilities are
 * left to the metadata part: their words repeat the name.
 */
export function patternText({ id, summary, asks, tags }: Pattern): string {
  return [id.replaceAll('_', ' '), summary, ...asks, tags.join(' ')].join('. ');
}
