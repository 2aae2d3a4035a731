import { type Paint, plain, printable } from '../../diagnostics/index.ts';
import type { Plan } from '../../plan/index.ts';
import { displayScore } from '../score.ts';

/**
 * Why each pattern is in the service or not, in composition order.
 *
 * @returns lines without a final line break
 */
export function explainText({ selected, rejected }: Plan, paint: Paint = plain): string {
  const width = Math.max(
    0,
    ...selected.map(({ pattern }) => pattern.id.length),
    ...rejected.map(({ id }) => id.length),
  );
  const chosen = selected.map(({ pattern, quality, relevance, why }) => {
    const numbers = paint.dim(`quality ${displayScore(quality)}, relevance ${displayScore(relevance)}`);
    return `  ${paint.bold(printable(pattern.id).padEnd(width))}  ${printable(why)} ${numbers}`;
  });
  const left = rejected.map(
    ({ id, why }) => `  ${paint.dim(printable(id).padEnd(width))}  ${printable(why)}`,
  );
  return ['selected', ...chosen, '', 'not selected', ...(left.length === 0 ? ['  none'] : left)].join('\n');
}
