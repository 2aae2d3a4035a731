import { z } from 'zod';
import { Code } from '../code.ts';
import { importLines } from './import-lines.ts';
import { defineKind } from './kind.ts';
import { moduleName, snakeName, symbolName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

const statement = z.string().regex(/^op\.[a-z_]+\(.*\)$/s, 'a call of Alembic, such as `op.create_table(…)`');

export const databaseTable = defineKind({
  kind: 'database.table',
  explanation:
    'A table that is no entity of the spec: the model (`module`, `symbol`) and, in `upgrade`, the calls of Alembic that make it. A pattern lists its tables in the order in which they are made; they are dropped in the opposite one.',
  schema: z.strictObject({
    name: snakeName,
    module: moduleName,
    symbol: symbolName,
    upgrade: z.array(statement).min(1),
  }),
  imports: ({ module, symbol }) => [{ module, symbol }],
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ name }) => name,
      what: ({ name }) => `the table \`${name}\``,
    });
    const tables = kept.map(({ value: { name, module, symbol, upgrade } }) => ({
      name,
      module,
      symbol,
      upgrade: upgrade.map((each) => new Code('python', each)),
    }));
    const usesPostgres = kept.some(({ value }) => value.upgrade.some((each) => each.includes('postgresql.')));
    const imports = importLines(usesPostgres ? [{ module: 'sqlalchemy.dialects', name: 'postgresql' }] : []);
    return { view: { tables: { all: tables, imports } }, diagnostics };
  },
});
