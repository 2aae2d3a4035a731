import { z } from 'zod';
import { defineKind } from './kind.ts';
import { inOrder } from './order.ts';
import { moduleName, others, snakeName, symbolName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

export const appLifespan = defineKind({
  kind: 'app.lifespan',
  explanation:
    'An async context manager `(app, settings)` that is entered when the service starts and left, in reverse order, when it stops. `after` names what must have started.',
  schema: z.strictObject({ id: snakeName, module: moduleName, symbol: symbolName, after: others }),
  imports: ({ module, symbol }) => [{ module, symbol }],
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ id }) => id,
      what: ({ id }) => `the lifespan \`${id}\``,
    });
    const placed = kept.map((each) => ({ ...each, value: { ...each.value, before: [] } }));
    const ordered = inOrder('app.lifespan', placed);
    const lifespan = ordered.sorted.map(({ value: { id, module, symbol } }) => ({ id, module, symbol }));
    return { view: { lifespan }, diagnostics: [...diagnostics, ...ordered.diagnostics] };
  },
});
