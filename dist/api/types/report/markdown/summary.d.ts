import type { ReadinessView } from '../readiness/readiness-view.ts';
/**
 * The job summary.
 *
 * @param before - Markdown that stands first, for example what a scaffold read
 * @returns less than 1 MiB of UTF-8, with a final line break
 */
export declare function summaryMarkdown(view: ReadinessView, before?: string): string;
