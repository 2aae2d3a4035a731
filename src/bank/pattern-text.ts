import type { Pattern } from '../pattern/index.ts';

/**
 * What of a pattern is embedded: its name, what it is, the sentences in which people ask for it, its tags, and what it
 * provides.
 */
export function patternText({ id, summary, asks, tags, provides }: Pattern): string {
  const capabilities = provides.map(({ capability }) => words(capability));
  return [words(id), summary, ...asks, ...tags, ...capabilities].join(' ');
}

function words(name: string): string {
  return name.replaceAll(/[._]/g, ' ');
}
