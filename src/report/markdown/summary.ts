import type { ReadinessView } from '../readiness/readiness-view.ts';
import { bodyParts } from './comment.ts';
import { header } from './header.ts';
import { fitting, stacked } from './ladder.ts';

/** The runner refuses a summary above 1 MiB; other steps write to the same. */
const MAX_BYTES = 900_000;

/**
 * The job summary.
 *
 * @param before - Markdown that stands first, for example what a scaffold read
 * @returns less than 1 MiB of UTF-8, with a final line break
 */
export function summaryMarkdown(view: ReadinessView, before?: string): string {
  const render = (detail: Parameters<Parameters<typeof fitting>[0]>[0]): string =>
    `${stacked([header(view), ...bodyParts(view, detail), before])}\n`;
  return fitting(render, MAX_BYTES, (text) => new TextEncoder().encode(text).length);
}
