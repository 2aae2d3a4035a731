/** What a `scaffold --json` document says, on a few lines, and a failure where a pattern is neither selected nor explained. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';

const scaffolded = z.object({
  app: z.string(),
  patterns: z.array(z.object({ id: z.string(), why: z.string().min(1) })),
  rejected: z.array(z.object({ id: z.string(), why: z.string().min(1) })),
  files: z.array(z.object({ path: z.string() })),
  readiness: z.object({
    production_ready: z.boolean(),
    production_score: z.number(),
    missing_components: z.array(z.string()),
  }),
  omissions: z.array(z.object({ what: z.string(), because: z.string() })),
});

const document = scaffolded.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const { app, patterns, rejected, files, readiness, omissions } = document;
console.log(
  `${app}: ${files.length} files from ${patterns.length} patterns, ${rejected.length} not selected`,
);
console.log(
  `ready ${readiness.production_ready}, score ${readiness.production_score}, missing ${JSON.stringify(readiness.missing_components)}`,
);
for (const { id, why } of rejected) console.log(`  not selected: ${id}: ${why}`);
for (const { what, because } of omissions) console.log(`  left out: ${what}: ${because}`);
