import type { Probe } from './probe.ts';
import { CAP_LIMITS, categoryWeight, plannedWeight, totalWeight } from './rubric.ts';

/**
 * What a probe asks, what counts, what does not, and how to repair: its page, and what `patternbank probes ID` prints.
 *
 * @returns Markdown that ends in a line break
 */
export function probePage(probe: Probe): string {
  const { id, name, asks, why, refuses, fix, remedy, references } = probe;
  return [
    `# ${id} ${name}\n`,
    `**${asks}** ${why}\n`,
    `| category | level | weight in its category | share of the whole | effort | since |`,
    `|---|---|---|---|---|---|`,
    `| ${probe.category} | ${probe.level} | ${probe.weight} of ${plannedWeight(probe.category)} | ${shareOf(probe)} % | ${probe.effort} | ${probe.since} |\n`,
    `## What does not count\n\n${sentence(refuses)}\n`,
    `## What to do\n\n${sentence(fix)} In ${placeOf(remedy.file)}:\n\n\`\`\`\n${remedy.snippet}\n\`\`\`\n`,
    ...(references.length === 0
      ? []
      : [`## References\n\n${references.map((reference) => `- ${reference}`).join('\n')}\n`]),
  ].join('\n');
}

/** The bounds that grave findings put on the score, as text: `A 0.49, B 0.64, C 0.79`. */
export function capTable(): string {
  return Object.entries(CAP_LIMITS)
    .map(([level, limit]) => `${level} 0.${limit / 100}`)
    .join(', ');
}

/** Share of the whole score that a probe's success carries, in percent with one decimal. */
function shareOf({ category, weight }: Probe): string {
  const tenths = Math.round(
    (categoryWeight(category) * weight * 1000) / (totalWeight() * plannedWeight(category)),
  );
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/** `{module}` and its like are filled in for a repository; a page has none. */
function placeOf(file: string): string {
  if (file === '{module}') return 'the module that makes the application';
  return file === '{routes}' ? 'a module with routes' : `\`${file}\``;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
