import { z } from 'zod';
import { CATEGORIES } from '../../category.ts';
import { SECURITY_LEVELS } from '../pattern.ts';

// The texts given to `regex` and `refine` are what was expected: the problem reads "expected <text>, got <value>".
const capability = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/, 'lower-case words joined by dots, such as `http.rate_limit`');
const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a lower-case name, such as `rate_limiting`');
const sentence = z.string().regex(/^\S[^\n]{2,198}\S$/, 'one line of 4 to 200 characters');
const tag = z.string().regex(/^[a-z0-9][a-z0-9.+-]*$/, 'a lower-case word, such as `rate-limit`');
const path = z.string().min(1);
const when = z
  .string()
  .min(1)
  .describe('A condition on the spec, such as `entities > 0 and auth == jwt`; without it, always.');

/** A share from 0 to 1; four decimals at most, so that it is a whole number of basis points. */
const share = z
  .number()
  .min(0)
  .max(1)
  .refine((value) => Number.isInteger(Number((value * 10_000).toFixed(6))), 'at most four decimals');

/** Entries of one list: more is no pattern that a person reviews, and checks compare entries with each other. */
const ENTRIES_MAX = 500;

const manifestFile = z.strictObject({
  source: path.describe(
    'The file below `files/`. With the suffix `.liquid` it is a template, otherwise it is copied.',
  ),
  path: path
    .describe(
      'Where it goes in the service, as a template; the source without `.liquid` where nothing is said.',
    )
    .optional(),
  foreach: z
    .enum(['entity', 'relation', 'enum', 'revision'])
    .describe('What the file is written once for.')
    .optional(),
  when: when.optional(),
  ownership: z
    .enum(['managed', 'once', 'append-only', 'aggregate'])
    .describe(
      'What an update may do: rewrite it, leave it alone, only add to it, or render it from the merged contributions.',
    ),
  executable: z.boolean().describe('Whether the file gets the executable bit.').optional(),
});

const exclusiveCapability = z.strictObject({
  capability,
  exclusive: z.boolean().describe('Whether a service has at most one pattern that provides it.').optional(),
});

const manifestParameter = z.strictObject({
  type: z.enum(['string', 'int', 'bool']),
  default: z.union([z.string(), z.number(), z.boolean()]),
  pattern: z.string().describe('Regular expression that the whole text must match.').optional(),
  min: z.number().int().optional(),
  max: z.number().int().optional(),
  description: sentence,
  from: z.string().describe('The fact of the spec that sets it, such as `rate_limit.count`.').optional(),
});

const quality = z.strictObject({
  success_rate: share.describe('Prior share of services in which it worked, until it is measured.'),
  test_coverage: share.describe('Prior share that its tests cover; 0.90 where nothing is said.').optional(),
  security_level: z
    .enum(SECURITY_LEVELS)
    .describe('What a mistake would cost; what its code shows where nothing is said.')
    .optional(),
  observability_complete: z
    .boolean()
    .describe(
      'Whether what it does can be seen in logs and metrics; what its code shows where nothing is said.',
    )
    .optional(),
  docker_ready: z
    .boolean()
    .describe('Whether it brings what it needs in a container; what its code shows where nothing is said.')
    .optional(),
});

const mutation = z
  .strictObject({ file: path, find: z.string().min(1), replace: z.string(), killed_by: path })
  .describe(
    "A mistake that the pattern's own test must notice: `find` becomes `replace` in `file`, and `killed_by` fails.",
  );

const conflict = z.strictObject({ capability, reason: sentence });

/** `pattern.yml`, as it is written. */
export const manifestSchema = z.strictObject({
  schema: z.literal(1),
  id: identifier.describe('The name of the directory.'),
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'a version such as `1.0.0`'),
  category: z.enum(CATEGORIES).describe('The name of the parent directory.'),
  summary: sentence.describe('What a service gains from it, in one sentence.'),
  domain: tag
    .describe('What it is about, in one word; that of its category where nothing is said.')
    .optional(),
  tags: z.array(tag).min(1).max(ENTRIES_MAX),
  asks: z
    .array(sentence)
    .min(1)
    .max(ENTRIES_MAX)
    .describe('Sentences in which people ask for it: search goes by them.'),
  when: when.optional(),
  requires: z
    .array(capability)
    .max(ENTRIES_MAX)
    .describe('Capabilities that some other pattern must provide.')
    .optional(),
  provides: z
    .array(z.union([capability, exclusiveCapability]))
    .max(ENTRIES_MAX)
    .optional(),
  conflicts: z
    .array(conflict)
    .max(ENTRIES_MAX)
    .describe('Capabilities of others with which it does not go together.')
    .optional(),
  supersedes: z
    .array(identifier)
    .max(ENTRIES_MAX)
    .describe('Ids of patterns whose place it takes.')
    .optional(),
  parameters: z
    .record(identifier, manifestParameter)
    .describe('Values that `--set id.name=value` changes.')
    .optional(),
  files: z.array(manifestFile).max(ENTRIES_MAX).optional(),
  contributes: z
    .record(z.string(), z.array(z.record(z.string(), z.unknown())).max(ENTRIES_MAX))
    .describe('By kind: what it adds to files that several patterns share. Each entry may have a `when`.')
    .optional(),
  quality,
  mutation: mutation.optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The keys of the mapping at a path of the manifest, for suggestions; empty where any key may stand. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(manifestSchema.shape);
  const nested: Readonly<Record<string, object>> = {
    files: manifestFile.shape,
    provides: exclusiveCapability.shape,
    conflicts: conflict.shape,
    parameters: manifestParameter.shape,
    quality: quality.shape,
    mutation: mutation.shape,
  };
  const [first] = path;
  return typeof first === 'string' && Object.hasOwn(nested, first) ? Object.keys(nested[first] ?? {}) : [];
}

/** The JSON Schema of `pattern.yml`, for editors. */
export function manifestJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(manifestSchema), title: 'PatternBank pattern.yml' };
}
