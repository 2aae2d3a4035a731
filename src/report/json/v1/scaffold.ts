import { z } from 'zod';
import type { ScaffoldResult } from '../../scaffold/scaffold-result.ts';
import { conflictJson, omissionJson } from './shared.ts';
import { toValidateJson, validateJson } from './validate.ts';

const fraction = z.number().min(0).max(1);

/** The document that `scaffold --json` and `update --json` print. Frozen: changed only by adding. */
export const scaffoldJson = z.strictObject({
  schema: z.literal('scaffold/1'),
  app: z.string(),
  spec: z.strictObject({ path: z.string(), sha256: z.string() }),
  patterns: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      category: z.string(),
      relevance: fraction,
      quality: fraction,
      why: z.string(),
    }),
  ),
  rejected: z.array(z.strictObject({ id: z.string(), why: z.string() })),
  files: z.array(
    z.strictObject({ path: z.string(), pattern: z.string(), ownership: z.string(), sha256: z.string() }),
  ),
  readiness: validateJson,
  changed: z.boolean(),
  conflicts: z.array(conflictJson),
  omissions: z.array(omissionJson),
});
export type ScaffoldJson = z.infer<typeof scaffoldJson>;

/** The result in the shape that leaves the process. */
export function toScaffoldJson(result: ScaffoldResult): ScaffoldJson {
  const { spec, source, plan, files, report, verdict, changed, conflicts, omissions } = result;
  return {
    schema: 'scaffold/1',
    app: spec.app.slug,
    spec: { path: source.path, sha256: source.sha256 },
    patterns: plan.selected.map(({ pattern, relevance, quality, why }) => ({
      id: pattern.id,
      version: pattern.version,
      category: pattern.category,
      relevance: relevance / 10_000,
      quality: quality / 10_000,
      why,
    })),
    rejected: plan.rejected.map(({ id, why }) => ({ id, why })),
    files: files.map(({ path, pattern, ownership, sha256 }) => ({ path, pattern, ownership, sha256 })),
    readiness: toValidateJson(report, verdict),
    changed,
    conflicts: conflicts.map(({ path, line, endLine, ours, theirs, because }) => ({
      path,
      line,
      end_line: endLine,
      ours,
      theirs,
      because,
    })),
    omissions: omissions.map(({ what, because, remedy }) => ({ what, because, remedy })),
  };
}
