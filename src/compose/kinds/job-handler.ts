import { z } from 'zod';
import { comparePaths } from '../../tree/index.ts';
import { defineKind } from './kind.ts';
import { moduleName, snakeName, symbolName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

export const jobHandler = defineKind({
  kind: 'job.handler',
  explanation:
    'An async function `(app, payload) -> None` that the worker calls for jobs of this `name`. It may be called more than once for one job.',
  schema: z.strictObject({ name: snakeName, module: moduleName, symbol: symbolName }),
  imports: ({ module, symbol }) => [{ module, symbol }],
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ name }) => name,
      what: ({ name }) => `the handler of the job \`${name}\``,
    });
    const handlers = kept.map(({ value }) => value).sort((a, b) => comparePaths(a.name, b.name));
    return { view: { job_handlers: handlers }, diagnostics };
  },
});
