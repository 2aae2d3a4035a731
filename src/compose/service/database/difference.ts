import {
  addColumn,
  addConstraint,
  addIndex,
  alterColumn,
  createTable,
  isDeferred,
  renameColumn,
  renameRule,
  type Step,
  undone,
} from './statements.ts';
import { type ColumnState, type ConstraintState, isSameState, type TableState } from './table-state.ts';

/** A column's new name by its old one, by table. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The steps that make the tables `after` out of the tables `before`: first what adds, last what takes away. */
export function difference(
  before: readonly TableState[],
  after: readonly TableState[],
  renames: Renames,
): readonly Step[] {
  const old = new Map(before.map((table) => [table.name, table]));
  const names = new Set(after.map(({ name }) => name));
  const added = after.filter(({ name }) => !old.has(name));
  const kept = after.flatMap((table): TableChange[] => {
    const was = old.get(table.name);
    return was === undefined ? [] : [changeOf(was, table, renames.get(table.name) ?? new Map())];
  });
  const dropped = before.filter(({ name }) => !names.has(name)).reverse();
  return [
    ...kept.flatMap(({ loosened }) => loosened),
    ...kept.flatMap(({ renamed }) => renamed),
    ...kept.flatMap(({ columns }) => columns),
    ...added.map(createTable),
    ...added.flatMap(deferredKeys),
    ...kept.flatMap(({ tightened }) => tightened),
    ...kept.flatMap(({ narrowed }) => narrowed),
    // A key that closes a circle keeps its table from being dropped.
    ...dropped.flatMap(deferredKeys).map(undone),
    ...dropped.map((table) => undone(createTable(table))),
    ...kept.flatMap(({ indexed }) => indexed),
  ];
}

/** The steps that make all tables. */
export function creation(tables: readonly TableState[]): readonly Step[] {
  return difference([], tables, new Map());
}

interface TableChange {
  readonly loosened: readonly Step[];
  readonly renamed: readonly Step[];
  readonly columns: readonly Step[];
  readonly tightened: readonly Step[];
  readonly narrowed: readonly Step[];
  /** Indexes are made outside of a transaction, so that they come last. */
  readonly indexed: readonly Step[];
}

function changeOf(was: TableState, now: TableState, renames: ReadonlyMap<string, string>): TableChange {
  const table = now.name;
  const old = renamedTable(was, renames);
  const rules = compare(old.constraints, now.constraints);
  const indexes = compare(old.indexes, now.indexes);
  const columns = columnSteps(old.columns, now.columns, table);
  return {
    loosened: [
      ...indexes.gone.map((index) => undone(addIndex(table, withoutRename(index, was.indexes)))),
      ...rules.gone.map((rule) => undone(addConstraint(table, withoutRename(rule, was.constraints)))),
    ],
    renamed: [
      ...[...renames].map(([from, to]) => renameColumn(table, from, to)),
      ...rules.renamed.map((names) => renameRule('constraint', table, names)),
      ...indexes.renamed.map((names) => renameRule('index', table, names)),
    ],
    columns: columns.added,
    tightened: rules.added.map((rule) => addConstraint(table, rule)),
    narrowed: columns.gone,
    indexed: indexes.added.map((index) => addIndex(table, index)),
  };
}

/** The table as it was, its columns called as they are now. */
function renamedTable(table: TableState, renames: ReadonlyMap<string, string>): TableState {
  if (renames.size === 0) return table;
  const of = (name: string): string => renames.get(name) ?? name;
  const constraints = table.constraints.map((rule): ConstraintState => {
    if (rule.kind === 'check') return { ...rule, sql: renamedSql(rule.sql, renames) };
    return rule.kind === 'foreign'
      ? { ...rule, column: of(rule.column) }
      : { ...rule, columns: rule.columns.map(of) };
  });
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, name: of(column.name) })),
    constraints,
    indexes: table.indexes.map((index) => ({ ...index, columns: index.columns.map(of) })),
  };
}

/** Our checks name their column outside of quotes, and nothing else that looks like it. */
function renamedSql(sql: string, renames: ReadonlyMap<string, string>): string {
  return sql.replace(/'(?:[^']|'')*'|[A-Za-z_]\w*/g, (token) => renames.get(token) ?? token);
}

function withoutRename<T extends { readonly name: string }>(rule: T, before: readonly T[]): T {
  return before.find(({ name }) => name === rule.name) ?? rule;
}

interface Compared<T> {
  readonly gone: readonly T[];
  readonly added: readonly T[];
  readonly renamed: readonly (readonly [string, string])[];
}

/** Rules by their names; one that says the same under another name is renamed. */
function compare<T extends { readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
): Compared<T> {
  const gone = before.filter((old) => !after.some((now) => isSameState(old, now)));
  const added = after.filter((now) => !before.some((old) => isSameState(old, now)));
  const pairs = gone.flatMap((old) => {
    const now = added.find((candidate) => isSameState({ ...old, name: candidate.name }, candidate));
    return now === undefined || now.name === old.name ? [] : [{ old, now }];
  });
  return {
    gone: gone.filter((old) => !pairs.some((pair) => pair.old === old)),
    added: added.filter((now) => !pairs.some((pair) => pair.now === now)),
    renamed: pairs.map(({ old, now }) => [old.name, now.name] as const),
  };
}

function columnSteps(
  before: readonly ColumnState[],
  after: readonly ColumnState[],
  table: string,
): { readonly added: readonly Step[]; readonly gone: readonly Step[] } {
  const old = new Map(before.map((column) => [column.name, column]));
  const names = new Set(after.map(({ name }) => name));
  return {
    added: after.flatMap((column) => {
      const was = old.get(column.name);
      if (was === undefined) return [addColumn(table, column)];
      return isSameState(was, column) ? [] : [alterColumn(table, was, column)];
    }),
    gone: before.filter(({ name }) => !names.has(name)).map((column) => undone(addColumn(table, column))),
  };
}

function deferredKeys({ name, constraints }: TableState): readonly Step[] {
  return constraints.filter(isDeferred).map((constraint) => addConstraint(name, constraint));
}
