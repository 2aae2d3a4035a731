import { z } from 'zod';

/** What happened: the pull request was merged or closed without a merge, or the service stands on a branch. */
export type OutcomeEvent = 'merged' | 'closed' | 'standing';

/** What became of the files of one pattern. */
export interface PatternOutcome {
  readonly id: string;
  readonly version: string;
  readonly files: number;
  /** Files that people changed. */
  readonly edited: number;
  /** Files that people removed. */
  readonly removed: number;
  /** Share of what was generated that stands as it was, in basis points; files count by their size. */
  readonly kept: number;
  /** Digests of the generated lines that people changed or took out: the same for the same line of another service. */
  readonly touched?: readonly string[];
  /** What people made of them, in their own words; only where a team shares that. */
  readonly edits?: readonly LineEdit[];
}

/** Lines of a generated file, and what stands in their place. */
export interface LineEdit {
  /** Of the generated file. */
  readonly path: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Checks of the commit that was judged. */
export interface CheckCounts {
  readonly passed: number;
  readonly failed: number;
}

/** What became of a generated service. */
export interface Outcome {
  readonly schema: 'outcome/1';
  /** Digest of the repository's name: a bank that teams share tells their services apart, and names none. */
  readonly repository?: string;
  /** The same for the same happening: what is recorded twice is recorded once. */
  readonly id: string;
  readonly app: string;
  readonly event: OutcomeEvent;
  /** ISO date. */
  readonly at: string;
  /** Absent where they could not be read. */
  readonly checks?: CheckCounts;
  /** Readiness of the service at that moment, in basis points. */
  readonly productionScore?: number;
  readonly patterns: readonly PatternOutcome[];
}

const count = z.int().min(0);
const basisPoints = z.int().min(0).max(10_000);
const name = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,99}$/);
const shortDigest = z.string().regex(/^[0-9a-f]{16}$/);
const lines = z.array(z.string().max(2000)).max(200);

const outcomeSchema = z.strictObject({
  schema: z.literal('outcome/1'),
  repository: shortDigest.exactOptional(),
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
  app: name,
  event: z.enum(['merged', 'closed', 'standing']),
  at: z.iso.date(),
  checks: z.strictObject({ passed: count, failed: count }).exactOptional(),
  productionScore: basisPoints.exactOptional(),
  patterns: z.array(
    z.strictObject({
      id: name,
      version: z.string().max(100),
      files: count,
      edited: count,
      removed: count,
      kept: basisPoints,
      touched: z.array(shortDigest).max(1000).exactOptional(),
      edits: z
        .array(z.strictObject({ path: z.string().max(500), before: lines, after: lines }))
        .max(100)
        .exactOptional(),
    }),
  ),
});

/** @returns `undefined` where the text is no outcome: anybody may have put a file there */
export function readOutcome(text: string): Outcome | undefined {
  try {
    return outcomeSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The outcome without any text of the repository: counts, and digests of what was generated. */
export function countsOf(outcome: Outcome): Outcome {
  return { ...outcome, patterns: outcome.patterns.map(({ edits: _, ...counts }) => counts) };
}

/** What tells one service from another. */
export function serviceOf({ repository = '', app }: Pick<Outcome, 'repository' | 'app'>): string {
  return `${repository}/${app}`;
}

/** An outcome as it is kept: keys in one order, a final line break. */
export function writeOutcome({
  schema,
  repository,
  id,
  app,
  event,
  at,
  checks,
  productionScore,
  patterns,
}: Outcome): string {
  const ordered = { schema, repository, id, app, event, at, checks, productionScore, patterns };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** Where an outcome is kept below the folder of the outcomes. */
export function outcomePath({ app, id }: Pick<Outcome, 'app' | 'id'>): string {
  return `${app}/${id}.json`;
}
