import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic, Span } from '../../diagnostics/index.ts';
import { nearest } from '../lexicon/nearest.ts';
import {
  frontMatterNotYaml,
  frontMatterUnknownKey,
  frontMatterValue,
  frontMatterYaml,
} from '../problems/front-matter.ts';
import { withMethodNamed } from './front-matter-words.ts';

const name = z.string().min(1).max(100);
const names = z.array(name).max(200);

/** `100/min`, `5/s`, `1000/hour` */
const RATE = /^(\d{1,9})\s*(?:\/|per)\s*(s|sec|second|min|minute|h|hour)$/;

const nonFunctional = z.strictObject({
  security: z
    .enum(['basic', 'standard', 'strict'])
    .optional()
    .describe('how much the service defends itself'),
  rateLimit: z.string().regex(RATE).optional().describe('requests of one caller: `100/min`'),
  observability: z.array(name).max(20).optional().describe('logs, metrics, traces'),
  deployment: z
    .union([name, z.array(name).max(10)])
    .optional()
    .describe('docker'),
  compliance: z.array(name).max(20).optional(),
  retention: z.string().max(100).optional(),
  latency: z
    .array(
      z.strictObject({
        target: z.string().max(200),
        p: z.number().min(1).max(100).optional(),
        ms: z.number().positive(),
      }),
    )
    .max(20)
    .optional()
    .describe('how fast answers are: `{target: lists, p: 95, ms: 200}`'),
  availability: z.number().min(0).max(100).optional().describe('per cent'),
});

const auth = z.union([
  z.literal(false),
  z.enum(['none', 'jwt', 'api_key', 'session', 'oauth']),
  z.strictObject({
    method: z
      .enum(['none', 'jwt', 'api_key', 'session', 'oauth'])
      .optional()
      .describe('how callers prove who they are'),
    roles: names.optional().describe('what an account can be'),
  }),
]);

/** The front matter of a spec, all of it optional. Published as `schemas/front-matter.schema.json`. */
export const frontMatterSchema = z.strictObject({
  specVersion: z.literal(1).optional().describe('version of this format'),
  name: name.optional().describe('name of the service, as its package and branch are called'),
  title: z.string().max(200).optional(),
  description: z.string().max(2000).optional().describe('one sentence on what it is for'),
  auth: auth.optional(),
  features: names.optional().describe('ids of features that the service must have'),
  exclude: names.optional().describe('ids of features that it must not have'),
  planned: names.optional().describe('ids of features for later'),
  nonFunctional: nonFunctional.optional(),
  basePath: z
    .string()
    .regex(/^\/[\w./-]*$/)
    .optional()
    .describe('what every path starts with: `/api/v1`'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .describe('language of the prose: `en`'),
  acknowledge: names.optional().describe('columns that may be dropped or narrowed: `Book.summary`'),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Keys that other tools put there; they say nothing of the service, and are no mistake. */
const FOREIGN: ReadonlySet<string> = new Set(
  'title status date created updated author authors version tags layout slug permalink sidebar_position sidebar_label sidebar draft id owner owners reviewers lang type category categories weight aliases summary keywords last_updated lastUpdated date_created priority epic feature inclusion globs alwaysApply related toc hide_title pagination_next pagination_prev order nav_order parent template outline'.split(
    ' ',
  ),
);

/** The front matter of a document, and the lines with it taken out. */
export interface FrontMatterReading {
  readonly value: FrontMatter;
  /** The line of each key, `auth.method` among them. */
  readonly lines: ReadonlyMap<string, number>;
  /** Index of the first line after it. */
  readonly end: number;
  readonly diagnostics: readonly Diagnostic[];
}

const LIMIT = 500;

/** Reads the block between `---` at the start of a document. Nothing in it is run; aliases are not followed. */
export function readFrontMatter(path: string, lines: readonly string[]): FrontMatterReading {
  const none = { value: {}, lines: new Map<string, number>(), end: 0, diagnostics: [] };
  const opening = /^---(\w*)\s*$/.exec(lines[0] ?? '');
  if (opening === null) return none;
  const closing = lines.slice(1, LIMIT).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const body = lines.slice(1, closing + 1);
  const looksLikeYaml = body.some((line) => /^[\w"'-]+\s*:/.test(line));
  const [, language = ''] = opening;
  const end = closing + 2;
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    const span = { file: path, line: 1, column: 4, endLine: 1, endColumn: 4 + language.length };
    return {
      ...none,
      end: closing < 0 ? 1 : end,
      diagnostics: [frontMatterNotYaml.at({ language }, { span })],
    };
  }
  if (closing < 0 || !looksLikeYaml) return none;
  return { ...readYaml(path, body), end };
}

function readYaml(path: string, body: readonly string[]): Omit<FrontMatterReading, 'end'> {
  const counter = new LineCounter();
  const spanAt = (offset: number): Span => {
    const { line, col } = counter.linePos(offset);
    return {
      file: path,
      line: line + 1,
      column: Math.max(col, 1),
      endLine: line + 1,
      endColumn: Math.max(col, 1) + 1,
    };
  };
  const document = parseDocument(body.join('\n'), {
    lineCounter: counter,
    schema: 'core',
    merge: false,
    logLevel: 'silent',
    stringKeys: true,
  });
  const lines = keyLines(document, counter);
  const problems = document.errors.map((error) =>
    frontMatterYaml.at({ problem: brief(error.message) }, { span: spanAt(error.pos[0]) }),
  );
  if (problems.length > 0) return { value: {}, lines, diagnostics: problems.slice(0, 5) };
  return { ...checked(valueOf(document), { path, lines, body }), lines };
}

/** The value, or `undefined` where aliases would make it grow. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch {
    return undefined;
  }
}

function brief(message: string): string {
  return (message.split('\n')[0] ?? message)
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function checked(
  raw: unknown,
  at: {
    readonly path: string;
    readonly lines: ReadonlyMap<string, number>;
    readonly body: readonly string[];
  },
): { value: FrontMatter; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const span = (key: string): Span => {
    const line = at.lines.get(key) ?? at.lines.get(key.split('.')[0] ?? '') ?? 2;
    const text = at.body[line - 2] ?? '';
    return { file: at.path, line, column: 1, endLine: line, endColumn: text.length + 1 };
  };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    if (raw !== null && raw !== undefined)
      diagnostics.push(frontMatterYaml.at({ problem: 'expected keys and values' }, { span: span('') }));
    return { value: {}, diagnostics };
  }
  const known = Object.keys(frontMatterSchema.shape);
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(withMethodNamed(raw))) {
    if (!known.includes(key)) {
      if (!FOREIGN.has(key))
        diagnostics.push(
          frontMatterUnknownKey.at({ key: key.slice(0, 60), near: nearest(key, known) }, { span: span(key) }),
        );
      continue;
    }
    const result = frontMatterSchema.safeParse({ [key]: value as unknown });
    const [outer] = result.error?.issues ?? [];
    const issue = outer === undefined ? undefined : innermost(outer);
    if (result.success) kept[key] = value as unknown;
    else if (!FOREIGN.has(key) && issue !== undefined)
      diagnostics.push(
        frontMatterValue.at(
          { key: issue.path.join('.'), problem: lowered(issue.message) },
          { span: span(issue.path.slice(0, 2).join('.')) },
        ),
      );
  }
  return { value: frontMatterSchema.parse(kept), diagnostics };
}

/** Of a union that nothing matched, the alternative that came furthest: the one that says most about the mistake. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [furthest] = issue.errors
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => b.path.length - a.path.length || rank(a) - rank(b));
  return furthest === undefined ? issue : innermost({ ...furthest, path: [...issue.path, ...furthest.path] });
}

/** A list of what is allowed says more than the one value that another alternative wants, or another type. */
function rank(issue: z.core.$ZodIssue): number {
  if (issue.code === 'invalid_type') return 2;
  return issue.code === 'invalid_value' && issue.values.length === 1 ? 1 : 0;
}

function lowered(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}

function keyLines(document: Document, counter: LineCounter): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const visit = (node: unknown, prefix: string): void => {
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key) || key.range === undefined || key.range === null) continue;
      const path = `${prefix}${String(key.value)}`;
      lines.set(path, counter.linePos(key.range[0]).line + 1);
      if (prefix === '') visit(value, `${path}.`);
    }
  };
  visit(document.contents, '');
  return lines;
}
