import type { Plan } from '../plan/index.ts';
import type { TakenNames } from './service/index.ts';

/** The names of the tables that the selected patterns bring, as their manifests write them. */
export function tablesOfPatterns({ selected }: Plan): TakenNames {
  const tables = selected.flatMap(({ pattern }) =>
    pattern.contributions.filter(({ kind }) => kind === 'database.table').map(({ value }) => value),
  );
  return { classes: textsOf(tables, 'symbol'), tables: textsOf(tables, 'name') };
}

function textsOf(values: readonly Readonly<Record<string, unknown>>[], key: string): ReadonlySet<string> {
  return new Set(values.flatMap(({ [key]: value }) => (typeof value === 'string' ? [value] : [])));
}
