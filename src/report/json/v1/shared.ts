import { z } from 'zod';

/** Something left out, as it leaves the process. */
export const omissionJson = z.strictObject({ what: z.string(), because: z.string(), remedy: z.string() });

/** A conflict, as it leaves the process. */
export const conflictJson = z.strictObject({
  path: z.string(),
  line: z.number().int(),
  end_line: z.number().int(),
  ours: z.string(),
  theirs: z.string(),
  because: z.string(),
});
