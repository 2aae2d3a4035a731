import { z } from 'zod';
import type { Change, Comparison } from '../../../policy/index.ts';
import { exactScore } from '../../score.ts';

const fraction = z.number().min(0).max(1);
const changeJson = z.strictObject({
  probe: z.string(),
  before: fraction,
  after: fraction,
  places: z.array(
    z.strictObject({
      path: z.string(),
      line: z.number().int(),
      end_line: z.number().int(),
      because: z.string(),
    }),
  ),
});

/** Two judgements beside each other: what a change broke, what was broken before, what it fixed. */
export const comparisonJson = z.strictObject({
  before: fraction,
  after: fraction,
  broke: z.array(changeJson),
  standing: z.array(changeJson),
  fixed: z.array(changeJson),
  regressions: z.array(z.string()),
});

/** A comparison in the shape that leaves the process. */
export function toComparisonJson(comparison: Comparison): z.infer<typeof comparisonJson> {
  const { before, after, broke, standing, fixed, regressions } = comparison;
  return {
    before: exactScore(before),
    after: exactScore(after),
    broke: broke.map(toChange),
    standing: standing.map(toChange),
    fixed: fixed.map(toChange),
    regressions: [...regressions],
  };
}

function toChange({ probe, before, after, places }: Change): z.infer<typeof changeJson> {
  return {
    probe,
    before: exactScore(before),
    after: exactScore(after),
    places: places.map(({ because, at: { path, line, endLine } }) => ({
      path,
      line,
      end_line: endLine,
      because,
    })),
  };
}
