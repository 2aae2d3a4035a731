import type { Plan } from '../plan/index.ts';
import type { BroughtTables } from './service/index.ts';

/** The tables that the selected patterns bring, as their manifests write them. */
export function tablesOfPatterns({ selected }: Plan): BroughtTables {
  const tables = selected.flatMap(({ pattern }) =>
    pattern.contributions.filter(({ kind }) => kind === 'database.table').map(({ value }) => value),
  );
  const all = tables.flatMap(({ name, upgrade }) =>
    typeof name === 'string' && Array.isArray(upgrade) ? [{ name, upgrade: upgrade.map(String) }] : [],
  );
  return { classes: textsOf(tables, 'symbol'), tables: textsOf(tables, 'name'), all };
}

function textsOf(values: readonly Readonly<Record<string, unknown>>[], key: string): ReadonlySet<string> {
  return new Set(values.flatMap(({ [key]: value }) => (typeof value === 'string' ? [value] : [])));
}
