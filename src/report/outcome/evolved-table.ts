import type { EvolvedPattern } from '../../outcome/index.ts';
import { displayScore } from '../score.ts';

/** What outcomes made of patterns, as a Markdown table. */
export function evolvedTable(evolved: readonly EvolvedPattern[]): string {
  const rows = evolved.map((pattern) => {
    const { id, prior, successRate, quality, outcomes, touched } = pattern;
    const fate = isLost(pattern) ? '**not production ready any more**' : '';
    return `| \`${id}\` | ${displayScore(prior)} | ${displayScore(successRate)} | ${displayScore(quality.after)} | ${outcomes} | ${touched} | ${fate} |`;
  });
  return [
    '| pattern | prior | success rate | quality | outcomes | files touched | |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** `true` for a pattern that outcomes brought below what a production-ready one must reach. */
export function isLost({ productionReady }: Pick<EvolvedPattern, 'productionReady'>): boolean {
  return productionReady.before && !productionReady.after;
}
