import { z } from 'zod';
import { comparePaths } from '../../tree/index.ts';
import { defineKind } from './kind.ts';
import { moduleName, snakeName, symbolName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

export const healthCheck = defineKind({
  kind: 'health.check',
  explanation:
    'An async function `(app) -> None` that raises when something the service needs is down. `/readyz` runs it; a `critical` one makes the service not ready.',
  schema: z.strictObject({
    name: snakeName,
    module: moduleName,
    symbol: symbolName,
    critical: z.boolean().default(true),
  }),
  imports: ({ module, symbol }) => [{ module, symbol }],
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ name }) => name,
      what: ({ name }) => `the health check \`${name}\``,
    });
    const checks = kept.map(({ value }) => value).sort((a, b) => comparePaths(a.name, b.name));
    return { view: { health_checks: checks }, diagnostics };
  },
});
