import { z } from 'zod';

/** What an OpenAPI document says of preconditions and of what is left open. Everything else of it is of no interest here. */
const operation = z.object({
  operationId: z.string().optional(),
  responses: z.record(z.string(), z.unknown()).optional(),
  parameters: z.array(z.looseObject({ name: z.string().optional(), in: z.string().optional() })).optional(),
});
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** What schemathesis expects of valid data where nothing is said. */
const EXPECTED = ['2xx', '401', '403', '404', '409', '5xx'];
/** The answers of an operation with `If-Match`: a version that is not the current one, or none. */
const PRECONDITIONS = ['412', '428'];
/** An action whose meaning the spec leaves open says so, until its team gives it one. */
const OPEN = '501';

/**
 * The one configuration that every service is fuzzed with.
 *
 * No check is off. Schemathesis cannot know which version of a row is the current one: where an operation takes `If-Match`, and
 * nowhere else, 412 and 428 are answers to valid data. Where an operation documents 501 and no success, it is no fault of the server.
 *
 * @param openapi - the service's own document
 * @returns TOML
 */
export function fuzzConfiguration(openapi: unknown): string {
  const read = document.safeParse(openapi);
  const paths = read.success ? Object.values(read.data.paths) : [];
  const operations = paths.flatMap((methods) => Object.values(methods).flatMap(readOperation));
  return operations
    .flatMap(({ id, lines }) => (lines.length === 0 ? [] : [{ id, lines }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, lines }) => `[[operations]]\ninclude-operation-id = ${JSON.stringify(id)}\n${lines.join('')}`)
    .join('\n');
}

interface FuzzedOperation {
  readonly id: string;
  /** What is expected of it and of no other, as TOML. */
  readonly lines: readonly string[];
}

function readOperation(value: unknown): readonly FuzzedOperation[] {
  const read = operation.safeParse(value);
  if (!read.success || read.data.operationId === undefined) return [];
  const { operationId: id, parameters, responses } = read.data;
  const isConditional = parameters?.some(
    ({ name, in: place }) => place === 'header' && name?.toLowerCase() === 'if-match',
  );
  const answers = Object.keys(responses ?? {});
  const isOpen = answers.includes(OPEN) && !answers.some((status) => status.startsWith('2'));
  return [
    {
      id,
      lines: [
        ...(isConditional === true
          ? [expected('positive_data_acceptance', [...EXPECTED, ...PRECONDITIONS])]
          : []),
        ...(isOpen ? [expected('not_a_server_error', ['2xx', '3xx', '4xx', OPEN])] : []),
      ],
    },
  ];
}

function expected(check: string, statuses: readonly string[]): string {
  return `checks.${check}.expected-statuses = [${statuses.map((status) => JSON.stringify(status)).join(', ')}]\n`;
}
