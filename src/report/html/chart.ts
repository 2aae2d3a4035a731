import type { CategoryScore } from '../../readiness/index.ts';
import type { ReadinessView } from '../readiness/readiness-view.ts';
import { displayScore } from '../score.ts';
import { element, text } from './markup.ts';

/** The score of every category as a bar with its floor, each a link to the probes that made it. */
export function categoryChart({ report, verdict }: ReadinessView): string {
  const rows = report.categories.map((category) =>
    row(category, verdict.missingComponents.includes(category.id)),
  );
  return element('section aria-labelledby="categories"', [
    '<h2 id="categories">Score by category</h2>',
    '<p class="soft">The dashed line is the floor that a category must reach.</p>',
    element('ol class="chart"', rows),
  ]);
}

function row({ id, score, floor, weight, applicable }: CategoryScore, below: boolean): string {
  const name = `<a href="#category-${text(id)}">${text(id)}</a>`;
  if (!applicable)
    return `<li>${name}${bar(0, floor)}<span class="number">–</span><span class="soft">does not apply</span></li>`;
  const note = below
    ? `below its floor of ${displayScore(floor)}`
    : `${Math.floor(weight / 100)} % of the weight`;
  return `<li${below ? ' class="below"' : ''}>${name}${bar(score, floor)}<span class="number">${displayScore(score)}</span><span class="soft">${note}</span></li>`;
}

function bar(score: number, floor: number): string {
  const at = floor / 100;
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="value" width="${score / 100}" height="10"/><line class="floor" x1="${at}" x2="${at}" y1="0" y2="10"/></svg>`;
}
