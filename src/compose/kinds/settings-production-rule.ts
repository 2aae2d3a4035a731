import { z } from 'zod';
import { comparePaths } from '../../tree/index.ts';
import { Code } from '../code.ts';
import { defineKind } from './kind.ts';
import { expression, snakeName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

export const settingsProductionRule = defineKind({
  kind: 'settings.production_rule',
  explanation:
    'A setting that the service refuses to start with in production: `condition` is a Python expression over `self`, true where the start is refused with `message`.',
  schema: z.strictObject({
    id: snakeName,
    message: z.string().regex(/^\S[^\n]*$/, 'one line'),
    condition: expression,
  }),
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ id }) => id,
      what: ({ id }) => `the production rule \`${id}\``,
    });
    const rules = kept
      .map(({ value }) => ({ ...value, condition: new Code('python', value.condition) }))
      .sort((a, b) => comparePaths(a.id, b.id));
    return { view: { settings: { rules } }, diagnostics };
  },
});
