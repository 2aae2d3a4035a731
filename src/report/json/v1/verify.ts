import { z } from 'zod';
import type { Verification } from '../../../verify/index.ts';

/** The document that `verify --json` prints. Frozen: changed only by adding. */
export const verifyJson = z.strictObject({
  schema: z.literal('verify/1'),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      outcome: z
        .enum(['passed', 'failed', 'skipped'])
        .describe('A step that could not run is skipped, never passed.'),
      figure: z.string().describe('What was measured; empty where there is nothing to count.'),
      because: z.string().describe('Why it failed or was skipped; empty where it passed.'),
      seconds: z.number().min(0),
      command: z.string(),
      fix: z.string().describe('What to do where it failed.'),
      log: z.string().describe('The end of what its programs printed, without secrets.'),
    }),
  ),
  passed: z
    .boolean()
    .describe('Nothing failed, something passed, and every required step that was wanted could run.'),
});
export type VerifyJson = z.infer<typeof verifyJson>;

/** The proof in the shape that leaves the process, steps in the order in which they ran. */
export function toVerifyJson({ steps, passed }: Verification): VerifyJson {
  return {
    schema: 'verify/1',
    steps: steps.map(({ id, outcome, figure, because, seconds, command, fix, log }) => ({
      id,
      outcome,
      figure,
      because,
      seconds: Math.round(seconds * 1000) / 1000,
      command,
      fix,
      log,
    })),
    passed,
  };
}
