import { z } from 'zod';
import { qualityFile } from '../../../pattern/index.ts';
import type { PatternTrials } from '../../trials/pattern-trials.ts';

/** The document that `patterns test --json` prints. Frozen: changed only by adding. */
export const trialsJson = z.strictObject({
  schema: z.literal('pattern-trials/1'),
  passed: z.boolean().describe('No pattern failed, and every planted mistake was noticed.'),
  targets: z.array(z.string()).describe('Ids of the patterns that were asked for.'),
  fresh: z.int().min(0).describe('Samples that were run.'),
  kept: z.int().min(0).describe('Samples whose bytes did not change: they were not run again.'),
  complete: z.boolean().describe('Whether the run came to its end.'),
  quality: qualityFile.describe('What stands in `quality.json`.'),
  problems: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string(),
      help: z.string(),
      file: z.string().nullable(),
      line: z.int().nullable(),
    }),
  ),
});
export type TrialsJson = z.infer<typeof trialsJson>;

/** The result in the shape that leaves the process. */
export function toTrialsJson({
  file,
  targets,
  kept,
  fresh,
  isWhole,
  diagnostics,
}: PatternTrials): TrialsJson {
  return {
    schema: 'pattern-trials/1',
    passed: isWhole && diagnostics.every(({ severity }) => severity !== 'error'),
    targets: [...targets],
    ...{ fresh, kept, complete: isWhole },
    quality: file,
    problems: diagnostics.map(({ code, severity, message, help, span }) => ({
      ...{ code, severity, message, help },
      file: span?.file ?? null,
      line: span?.line ?? null,
    })),
  };
}
