import { z } from 'zod';
import type { PopulateResult } from '../../populate/populate-result.ts';
import { omissionJson } from './shared.ts';

const problemJson = z.strictObject({
  code: z.string(),
  message: z.string(),
  help: z.string(),
  file: z.string().nullable(),
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
});

/** The document that `populate --json` prints. Frozen: changed only by adding. */
export const populateJson = z.strictObject({
  schema: z.literal('populate/1'),
  bank: z.string(),
  written: z.boolean(),
  patterns: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      category: z.string(),
      change: z.enum(['added', 'changed', 'removed', 'unchanged']),
    }),
  ),
  rejected: z.array(z.strictObject({ directory: z.string(), problems: z.array(problemJson) })),
  verified: z
    .strictObject({ patterns: z.number().int(), searches: z.number().int(), problems: z.array(problemJson) })
    .nullable(),
  outcomes: z.number().int(),
  evolved: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      outcomes: z.number().int(),
      files_touched: z.number().int(),
      prior: z.number(),
      success_rate: z.number(),
      quality: z.number(),
      production_ready: z.boolean(),
    }),
  ),
  omissions: z.array(omissionJson),
});
export type PopulateJson = z.infer<typeof populateJson>;

/** The result in the shape that leaves the process. */
export function toPopulateJson({
  bank,
  written,
  changes,
  rejected,
  verified,
  outcomes,
  evolved,
  omissions,
}: PopulateResult): PopulateJson {
  return {
    schema: 'populate/1',
    bank,
    written,
    patterns: changes.map(({ id, version, category, change }) => ({ id, version, category, change })),
    rejected: rejected.map(({ directory, errors }) => ({ directory, problems: errors.map(toProblemJson) })),
    verified:
      verified === undefined
        ? null
        : {
            patterns: verified.patterns,
            searches: verified.searches,
            problems: verified.problems.map(toProblemJson),
          },
    outcomes,
    evolved: evolved.map((pattern) => ({
      ...{ id: pattern.id, version: pattern.version, outcomes: pattern.outcomes },
      files_touched: pattern.touched,
      prior: pattern.prior / 10_000,
      success_rate: pattern.successRate / 10_000,
      quality: pattern.quality.after / 10_000,
      production_ready: pattern.productionReady.after,
    })),
    omissions: omissions.map(({ what, because, remedy }) => ({ what, because, remedy })),
  };
}

function toProblemJson({
  code,
  message,
  help,
  span,
}: PopulateResult['diagnostics'][number]): z.infer<typeof problemJson> {
  return {
    code,
    message,
    help,
    file: span?.file ?? null,
    line: span?.line ?? null,
    column: span?.column ?? null,
  };
}
