import { z } from 'zod';
import { ignoreLine, ignoreLines } from './ignore-lines.ts';
import { defineKind } from './kind.ts';

export const dockerignoreLine = defineKind({
  kind: 'dockerignore.line',
  explanation:
    'A line of `.dockerignore`. Equal lines are one; the order of patterns and manifests is kept, because a later line may take an earlier one back.',
  schema: z.strictObject({ line: ignoreLine }),
  merge: (given) => ({
    view: { dockerignore: ignoreLines(given.map(({ value }) => value.line)) },
    diagnostics: [],
  }),
});
