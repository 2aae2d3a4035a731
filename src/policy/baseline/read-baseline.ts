import { z } from 'zod';
import { UserError } from '../../diagnostics/index.ts';
import { RUBRIC_VERSION } from '../../readiness/index.ts';
import { unusableBaseline } from './problems.ts';
import type { Snapshot } from './snapshot.ts';

/** A fraction of four decimals in basis points. */
const points = z
  .number()
  .min(0)
  .max(1)
  .transform((value) => Math.round(value * 10_000));

/** Of a `validate --json` document, what is compared. Other versions of it may have more. */
const documentSchema = z.object({
  schema: z.literal('validate/1'),
  rubric_version: z.string(),
  production_score: points,
  caps: z.array(z.object({ id: z.string() })),
  probes: z.array(
    z.object({
      id: z.string(),
      outcome: z.enum(['pass', 'partial', 'not_detected', 'not_applicable', 'unknown', 'waived']),
      credit: points,
    }),
  ),
  gaps: z
    .array(
      z.object({
        probe: z.string(),
        path: z.string(),
        line: z.number(),
        end_line: z.number(),
        because: z.string(),
        anchored: z.boolean(),
        fingerprint: z.string(),
      }),
    )
    .default([]),
});

/**
 * Reads an earlier `validate --json` document.
 *
 * @throws UserError - `policy/unusable-baseline`: it is none, or scores of its rubric do not compare with ours
 */
export function readBaseline(text: string, path: string): Snapshot {
  const parsed = documentSchema.safeParse(parseJson(text, path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const because = `it is no \`validate --json\` document at \`${issue?.path.join('.') ?? ''}\``;
    throw new UserError([unusableBaseline.at({ path, because })]);
  }
  const {
    rubric_version: rubricVersion,
    production_score: productionScore,
    probes,
    gaps,
    caps,
  } = parsed.data;
  if (rubricVersion !== RUBRIC_VERSION) {
    const because = `its rubric is ${rubricVersion}, and this one is ${RUBRIC_VERSION}`;
    throw new UserError([unusableBaseline.at({ path, because })]);
  }
  return {
    rubricVersion,
    productionScore,
    probes,
    gaps: gaps.map(({ path: file, line, end_line: endLine, ...gap }) => ({
      ...gap,
      at: { path: file, line, endLine },
    })),
    caps: caps.map(({ id }) => id),
  };
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError([unusableBaseline.at({ path, because: 'it is not JSON' })]);
  }
}
