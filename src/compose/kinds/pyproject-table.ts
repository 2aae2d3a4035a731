import { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { Code } from '../code.ts';
import { deepMerge, type JsonMap } from './deep-merge.ts';
import { defineKind, type Given } from './kind.ts';
import { clashOf } from './problems.ts';
import { tomlTables } from './toml-tables.ts';

const schema = z.strictObject({
  table: z.string().regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/, 'a dotted table, such as `tool.ruff.lint`'),
  value: z.record(z.string(), z.json()),
});

type PyprojectTable = z.infer<typeof schema>;

/** Lists that several patterns may add to. */
const SETS: ReadonlySet<string> = new Set([
  'select',
  'extend-select',
  'ignore',
  'extend-ignore',
  'plugins',
  'filterwarnings',
  'markers',
  'omit',
  'exclude_also',
  'source',
  'concurrency',
  'known-first-party',
]);

export const pyprojectTable = defineKind({
  kind: 'pyproject.table',
  explanation:
    'A table of `pyproject.toml`. Several patterns may write one: maps are united, lists of rules, markers and the like are sets, and any other difference is an error.',
  schema,
  references: ['value'],
  merge(given) {
    const { tables, diagnostics } = mergeTables(given);
    return { view: { pyproject_tables: new Code('toml', tomlTables(tables)) }, diagnostics };
  },
});

function mergeTables(given: readonly Given<PyprojectTable>[]) {
  let tables: JsonMap = {};
  const diagnostics: Diagnostic[] = [];
  const merged: Given<PyprojectTable>[] = [];
  for (const each of given) {
    const result = deepMerge(tables, nested(each.value), SETS);
    if ('merged' in result) {
      tables = result.merged;
      merged.push(each);
      continue;
    }
    const first =
      merged.find((other) => 'clash' in deepMerge(nested(other.value), nested(each.value), SETS)) ?? each;
    diagnostics.push(
      clashOf(first, each, {
        what: `\`${result.clash}\` of pyproject.toml`,
        why: 'expected the same from both',
      }),
    );
  }
  return { tables, diagnostics };
}

function nested({ table, value }: PyprojectTable): JsonMap {
  return table.split('.').reduceRight<JsonMap>((inner, key) => ({ [key]: inner }), value);
}
