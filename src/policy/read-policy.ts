import { closest } from 'fastest-levenshtein';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Diagnostic, lineSpan } from '../diagnostics/index.ts';
import { PROBES } from '../readiness/index.ts';
import { isDay } from './day.ts';
import { NO_POLICY, type Policy } from './policy.ts';
import { invalidPolicyValue, unknownPolicyKey, unknownWaivedProbe, unreadablePolicy } from './problems.ts';

const threshold = z
  .number()
  .min(0)
  .max(1)
  .refine((value) => Number.isInteger(Math.round(value * 1e8) / 1e4), 'expected at most four decimals');

/** One waiver of `.patternbank.yml`. */
const waiverSchema = z.strictObject({
  probe: z.string().min(1).describe('The probe that is excused, as `SEC-04`'),
  path: z.string().min(1).optional().describe('Only what stands in this file is excused'),
  reason: z.string().min(10).describe('Why it is right to leave it'),
  owner: z.string().min(1).describe('Who answers for it'),
  expires: z
    .string()
    .refine(isDay, 'expected a day as 2026-12-31')
    .describe('The last day on which it holds; at most 180 days ahead'),
});

/** `.patternbank.yml`: strict, because a key that is misspelt would change nothing. */
const policySchema = z.strictObject({
  threshold: threshold
    .optional()
    .describe('The production_score that is needed, 0 to 1; the higher of this and the input holds'),
  profile: z
    .enum(['standard', 'public', 'internal', 'worker'])
    .optional()
    .describe('What kind of service this is'),
  waivers: z.array(waiverSchema).optional().describe('Findings that someone answers for, until a day'),
});

/** What `.patternbank.yml` may say, for editors and other tools. */
export function policyJsonSchema(): object {
  return {
    ...z.toJSONSchema(policySchema, { io: 'input' }),
    title: '.patternbank.yml: what a repository asks of its own readiness',
  };
}

export interface ReadPolicy {
  readonly policy: Policy;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `.patternbank.yml`.
 *
 * @returns the policy, and what is wrong with it. With an error the policy is the empty one, which excuses nothing.
 */
export function readPolicy(text: string, file = '.patternbank.yml'): ReadPolicy {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const line = lines.linePos(broken.pos[0]).line;
    return failed([
      unreadablePolicy.at({ reason: firstLine(broken.message) }, { span: lineSpan(file, line) }),
    ]);
  }
  if (document.contents === null) return { policy: NO_POLICY, diagnostics: [] };
  const place = (path: readonly PropertyKey[]): { span: ReturnType<typeof lineSpan> } => ({
    span: lineSpan(file, lineOf(document, path, lines)),
  });
  const value = safely(() => document.toJS({ maxAliasCount: 20 }) as unknown);
  const parsed = policySchema.safeParse(value);
  if (!parsed.success) return failed(parsed.error.issues.flatMap((issue) => problemsOf(issue, place)));
  const unknown = (parsed.data.waivers ?? []).flatMap(({ probe }, index) =>
    unknownProbe(probe, place(['waivers', index, 'probe'])),
  );
  return unknown.length > 0 ? failed(unknown) : { policy: toPolicy(parsed.data), diagnostics: [] };
}

function toPolicy({ threshold: given, profile, waivers = [] }: z.infer<typeof policySchema>): Policy {
  return {
    ...(given === undefined ? {} : { threshold: Math.round(given * 10_000) }),
    ...(profile === undefined ? {} : { profile }),
    waivers: waivers.map(({ path, ...waiver }) => (path === undefined ? waiver : { ...waiver, path })),
  };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  place: (path: readonly PropertyKey[]) => { span: ReturnType<typeof lineSpan> },
): readonly Diagnostic[] {
  if (issue.code !== 'unrecognized_keys') {
    const key = issue.path.map(String).join('.') || 'the policy';
    return [invalidPolicyValue.at({ key, reason: lowerFirst(issue.message) }, place(issue.path))];
  }
  const known = issue.path.length === 0 ? Object.keys(policySchema.shape) : Object.keys(waiverSchema.shape);
  return issue.keys.map((key) =>
    unknownPolicyKey.at(
      { key, known: known.join(', '), nearest: closest(key, known) },
      place([...issue.path, key]),
    ),
  );
}

function unknownProbe(probe: string, place: { span: ReturnType<typeof lineSpan> }): readonly Diagnostic[] {
  const ids = PROBES.map(({ id }) => id);
  return ids.includes(probe) ? [] : [unknownWaivedProbe.at({ probe, nearest: closest(probe, ids) }, place)];
}

/** The line of a value, or of the nearest thing around it that has one. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  lines: LineCounter,
): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const keys = path.slice(0, length);
    const parent: unknown = document.getIn(keys.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => String(key) === String(keys.at(-1)))
      : undefined;
    const node: unknown = pair?.key ?? document.getIn(keys, true);
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function failed(diagnostics: readonly Diagnostic[]): ReadPolicy {
  return { policy: NO_POLICY, diagnostics };
}

function safely(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function firstLine(message: string): string {
  return lowerFirst(message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '');
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}
