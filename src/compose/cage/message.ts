import { z } from 'zod';
import { Code } from '../code.ts';
import type { Names, RenderRequest } from '../render.ts';

const SINKS = [
  'python',
  'toml',
  'yaml',
  'env',
  'markdown',
  'shell',
  'make',
  'docker',
  'json',
  'ini',
  'text',
  'path',
] as const;

const names = z.record(z.string(), z.json());

const job = z.strictObject({
  template: z.strictObject({
    source: z.string(),
    origin: z.string(),
    line: z.number().int().positive().optional(),
    target: z.strictObject({ sink: z.enum(SINKS), dialect: z.enum(['plain', 'compose', 'workflow']) }),
  }),
  names,
});

/** What the parent sends, once. */
export const requestMessage = z.strictObject({ shared: names, jobs: z.array(job) });

export type RequestMessage = z.infer<typeof requestMessage>;

const place = z.number().int().positive();
const span = z.strictObject({
  file: z.string(),
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
});

const diagnostic = z.strictObject({
  code: z.string().regex(/^compose\/[a-z-]+$/),
  severity: z.literal('error'),
  message: z.string().max(1000),
  help: z.string().max(1000),
  span: span.optional(),
});

/** What the child answers: which job it has begun, then its texts or what is wrong. */
export const answerMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('started'), index: z.number().int().nonnegative() }),
  z.strictObject({ kind: z.literal('done'), texts: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('failed'), diagnostics: z.array(diagnostic).min(1) }),
]);

export type AnswerMessage = z.infer<typeof answerMessage>;

/** Key of a `Code` on its way: no name of a template starts so. */
const CODE_KEY = '$code';

/** A request as plain data: `Code` does not survive a pipe by itself. */
export function packed({ shared, jobs }: RenderRequest): RequestMessage {
  return requestMessage.parse({
    shared: packedValue(shared),
    jobs: jobs.map((each) => ({ ...each, names: packedValue(each.names) })),
  });
}

/** The request that {@link packed} was given. */
export function unpacked({ shared, jobs }: RequestMessage): RenderRequest {
  return {
    shared: unpackedValue(shared) as Names,
    jobs: jobs.map(({ template: { line, ...template }, names: own }) => ({
      template: { ...template, ...(line === undefined ? {} : { line }) },
      names: unpackedValue(own) as Names,
    })),
  };
}

function packedValue(value: unknown): unknown {
  if (value instanceof Code) return { [CODE_KEY]: [value.sink, value.text] };
  if (Array.isArray(value)) return value.map(packedValue);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, packedValue(item)]));
}

const packedCode = z.strictObject({ [CODE_KEY]: z.tuple([z.string(), z.string()]) });

function unpackedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpackedValue);
  if (typeof value !== 'object' || value === null) return value;
  const found = packedCode.safeParse(value);
  if (found.success) return new Code(...found.data[CODE_KEY]);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpackedValue(item)]));
}
