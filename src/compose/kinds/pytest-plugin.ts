import { z } from 'zod';
import { comparePaths } from '../../tree/index.ts';
import { defineKind } from './kind.ts';
import { moduleName } from './python-names.ts';

export const pytestPlugin = defineKind({
  kind: 'pytest.plugin',
  explanation: 'A module with fixtures that every test may use, listed once in `pytest_plugins`.',
  schema: z.strictObject({ module: moduleName }),
  merge(given) {
    const modules = [...new Set(given.map(({ value }) => value.module))].sort(comparePaths);
    return { view: { pytest_plugins: modules }, diagnostics: [] };
  },
});
