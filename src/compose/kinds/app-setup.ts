import { z } from 'zod';
import { comparePaths } from '../../tree/index.ts';
import { defineKind } from './kind.ts';
import { moduleName, snakeName, symbolName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

export const appSetup = defineKind({
  kind: 'app.setup',
  explanation:
    'A function `(app, settings)` that is called at the end of `create_app`, in the order of the ids.',
  schema: z.strictObject({ id: snakeName, module: moduleName, symbol: symbolName }),
  imports: ({ module, symbol }) => [{ module, symbol }],
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ id }) => id,
      what: ({ id }) => `the setup \`${id}\``,
    });
    const setup = kept.map(({ value }) => value).sort((a, b) => comparePaths(a.id, b.id));
    return { view: { setup }, diagnostics };
  },
});
