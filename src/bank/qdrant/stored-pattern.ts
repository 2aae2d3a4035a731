import { z } from 'zod';
import { CATEGORIES } from '../../category.ts';
import type { Pattern, Trials } from '../../pattern/index.ts';

const basisPoints = z.int().min(0).max(10_000);
const texts = z.array(z.string());

/** A file stays below its pattern, and below the service. */
const inside = z
  .string()
  .refine((path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..'));

const file = z.strictObject({
  source: inside,
  path: inside,
  foreach: z.enum(['entity', 'relation', 'enum', 'revision']).exactOptional(),
  when: z.string().exactOptional(),
  ownership: z.enum(['managed', 'once', 'append-only', 'aggregate']),
  executable: z.boolean(),
  template: z.string(),
});

const parameter = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'int', 'bool']),
  default: z.union([z.string(), z.number(), z.boolean()]),
  pattern: z.string().exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  description: z.string(),
  from: z.string().exactOptional(),
});

/** What runs of a pattern's tests came to. */
export const trialsSchema: z.ZodType<Trials> = z.strictObject({
  runs: z.int().min(1),
  passes: z.int().min(0),
  testCoverage: basisPoints.exactOptional(),
  tested: z.string(),
});

/** What others may have written into a collection is an input like any other: its form is checked before it is used. */
const patternSchema: z.ZodType<Pattern> = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  version: z.string(),
  category: z.enum(CATEGORIES),
  summary: z.string(),
  domain: z.string(),
  tags: texts,
  asks: texts,
  when: z.string().exactOptional(),
  requires: texts,
  provides: z.array(z.strictObject({ capability: z.string(), exclusive: z.boolean() })),
  conflicts: z.array(z.strictObject({ capability: z.string(), reason: z.string() })),
  supersedes: texts,
  parameters: z.array(parameter),
  files: z.array(file),
  contributions: z.array(
    z.strictObject({
      kind: z.string(),
      value: z.record(z.string(), z.unknown()),
      when: z.string().exactOptional(),
      line: z.int(),
    }),
  ),
  quality: z.strictObject({
    successRate: basisPoints,
    testCoverage: basisPoints,
    securityLevel: z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'STANDARD', 'LOW']),
    observabilityComplete: z.boolean(),
    dockerReady: z.boolean(),
  }),
  trials: trialsSchema.exactOptional(),
  measured: z.strictObject({ successRate: basisPoints, outcomes: z.int().min(1) }).exactOptional(),
  mutation: z
    .strictObject({ file: z.string(), find: z.string(), replace: z.string(), killedBy: z.string() })
    .exactOptional(),
  digest: z.string(),
  origin: z.string(),
});

/** The pattern that a text holds, to the letter; `undefined` where it holds none. */
export function storedPattern(text: string): Pattern | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // As it was written, not as zod copies it: the order of keys is part of what is composed.
    return patternSchema.safeParse(value).success ? (value as Pattern) : undefined;
  } catch {
    return undefined;
  }
}
