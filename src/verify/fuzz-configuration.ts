import { z } from 'zod';

/** What an OpenAPI document says of preconditions. Everything else of it is of no interest here. */
const operation = z.object({
  operationId: z.string().optional(),
  parameters: z.array(z.looseObject({ name: z.string().optional(), in: z.string().optional() })).optional(),
});
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** What schemathesis expects of valid data where nothing is said. */
const EXPECTED = ['2xx', '401', '403', '404', '409', '5xx'];
/** The answers of an operation with `If-Match`: a version that is not the current one, or none. */
const PRECONDITIONS = ['412', '428'];

/**
 * The one configuration that every service is fuzzed with.
 *
 * No check is off. Schemathesis cannot know which version of a row is the current one: where an operation takes `If-Match`, and
 * nowhere else, 412 and 428 are answers to valid data.
 *
 * @param openapi - the service's own document
 * @returns TOML
 */
export function fuzzConfiguration(openapi: unknown): string {
  const read = document.safeParse(openapi);
  const paths = read.success ? Object.values(read.data.paths) : [];
  const ids = paths.flatMap((operations) => Object.values(operations).flatMap(conditionalId)).sort();
  const statuses = [...EXPECTED, ...PRECONDITIONS].map((status) => JSON.stringify(status)).join(', ');
  return ids
    .map(
      (id) =>
        `[[operations]]\ninclude-operation-id = ${JSON.stringify(id)}\nchecks.positive_data_acceptance.expected-statuses = [${statuses}]\n`,
    )
    .join('\n');
}

function conditionalId(value: unknown): readonly string[] {
  const read = operation.safeParse(value);
  if (!read.success || read.data.operationId === undefined) return [];
  const conditional = read.data.parameters?.some(
    ({ name, in: place }) => place === 'header' && name?.toLowerCase() === 'if-match',
  );
  return conditional === true ? [read.data.operationId] : [];
}
