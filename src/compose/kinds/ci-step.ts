import { stringify } from 'yaml';
import { z } from 'zod';
import { comparePaths } from '../../tree/index.ts';
import { Code } from '../code.ts';
import { defineKind } from './kind.ts';
import { snakeName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

const schema = z.strictObject({
  id: snakeName,
  name: z.string().regex(/^\S[^\n]*$/, 'one line'),
  run: z.string().min(1),
  order: z.number().int(),
  env: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a variable'), z.string()).optional(),
});

export const ciStep = defineKind({
  kind: 'ci.step',
  explanation: 'A step of the CI job of the service: a command, in the order of `order`, then of the ids.',
  schema,
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ id }) => id,
      what: ({ id }) => `the CI step \`${id}\``,
    });
    const steps = kept
      .map(({ value }) => value)
      .sort((a, b) => a.order - b.order || comparePaths(a.id, b.id))
      .map(({ id, name, run, env }) => ({
        id,
        step: new Code('yaml', stepText({ name, ...(env === undefined ? {} : { env }), run })),
      }));
    return { view: { ci_steps: steps }, diagnostics };
  },
});

function stepText(step: Readonly<Record<string, unknown>>): string {
  return stringify([step], { lineWidth: 0, compat: 'yaml-1.1', blockQuote: 'literal' }).trimEnd();
}
