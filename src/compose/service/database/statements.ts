import { fullTextSql } from '../full-text.ts';
import { pythonString } from '../python-literal.ts';
import type { ColumnState, ConstraintState, IndexState, TableState } from './table-state.ts';

/** One change of the schema, and what undoes it: Python statements of a migration. */
export interface Step {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** The step that takes back what `step` does. */
export function undone({ up, down }: Step): Step {
  return { up: down, down: up };
}

/** Makes a table with everything in it but the foreign keys that close a circle. */
export function createTable(table: TableState): Step {
  const { name, columns, constraints, key, indexes } = table;
  const own = constraints.filter((constraint) => !isDeferred(constraint));
  const keyName = `sa.PrimaryKeyConstraint(${key.map(pythonString).join(', ')}, name=op.f(${pythonString(`pk_${name}`)}))`;
  const parts = [
    pythonString(name),
    ...columns.map(columnCode),
    ...own.filter(({ kind }) => kind !== 'unique').map(constraintCode),
    keyName,
    ...own.filter(({ kind }) => kind === 'unique').map(constraintCode),
  ];
  return {
    up: [`op.create_table(${parts.join(', ')})`, ...indexes.map((index) => createIndex(name, index))],
    down: [`op.drop_table(${pythonString(name)})`],
  };
}

export function isDeferred(constraint: ConstraintState): boolean {
  return constraint.kind === 'foreign' && constraint.deferred === true;
}

/** Adds a rule to a table that is there. */
export function addConstraint(table: string, constraint: ConstraintState): Step {
  const [name, of] = [pythonString(constraint.name), pythonString(table)];
  const type = constraint.kind === 'foreign' ? 'foreignkey' : constraint.kind;
  return {
    up: [`op.${createCall(constraint, name, of)}`],
    down: [`op.drop_constraint(op.f(${name}), ${of}, type_="${type}")`],
  };
}

function createCall(constraint: ConstraintState, name: string, table: string): string {
  switch (constraint.kind) {
    case 'check':
      return `create_check_constraint(op.f(${name}), ${table}, ${pythonString(constraint.sql)})`;
    case 'unique':
      return `create_unique_constraint(op.f(${name}), ${table}, ${listed(constraint.columns)})`;
    case 'foreign':
      return `create_foreign_key(op.f(${name}), ${table}, ${pythonString(constraint.target)}, ${listed([constraint.column])}, ["id"], ondelete="${constraint.rule}")`;
  }
}

/** Adds an index to a table that is in use: without a lock, and therefore outside of the transaction. */
export function addIndex(table: string, index: IndexState): Step {
  const drop = `op.drop_index(op.f(${pythonString(index.name)}), table_name=${pythonString(table)}`;
  const block = 'with op.get_context().autocommit_block():\n        ';
  return {
    up: [`${block}${createIndex(table, index).replace(/\)$/, ', postgresql_concurrently=True)')}`],
    down: [`${block}${drop}, postgresql_concurrently=True)`],
  };
}

export function addColumn(table: string, column: ColumnState): Step {
  const of = pythonString(table);
  return {
    up: [`op.add_column(${of}, ${columnCode(column)})`],
    down: [`op.drop_column(${of}, ${pythonString(column.name)})`],
  };
}

export function renameColumn(table: string, from: string, to: string): Step {
  const rename = (before: string, after: string) =>
    `op.alter_column(${pythonString(table)}, ${pythonString(before)}, new_column_name=${pythonString(after)})`;
  return { up: [rename(from, to)], down: [rename(to, from)] };
}

/** Gives a rule or an index another name; what it holds stays, so that nothing is checked or built again. */
export function renameRule(
  kind: 'index' | 'constraint',
  table: string,
  names: readonly [string, string],
): Step {
  const sql = (from: string, to: string) =>
    kind === 'index'
      ? `ALTER INDEX ${from} RENAME TO ${to}`
      : `ALTER TABLE ${table} RENAME CONSTRAINT ${from} TO ${to}`;
  const run = (from: string, to: string) => `op.execute(${pythonString(sql(from, to))})`;
  const [before, after] = names;
  return { up: [run(before, after)], down: [run(after, before)] };
}

/** Changes type, default and nullability of a column. */
export function alterColumn(table: string, before: ColumnState, after: ColumnState): Step {
  return { up: altered(table, before, after), down: altered(table, after, before) };
}

function altered(table: string, from: ColumnState, to: ColumnState): readonly string[] {
  const [of, name] = [pythonString(table), pythonString(to.name)];
  const changes = [
    ...(from.type === to.type
      ? []
      : [`type_=${to.type}`, ...(needsCast(from.type, to.type) ? [`postgresql_using=${cast(to)}`] : [])]),
    ...(from.server === to.server ? [] : [`server_default=${to.server ?? 'None'}`]),
    ...(from.nullable === to.nullable ? [] : [`nullable=${to.nullable ? 'True' : 'False'}`]),
  ];
  const fills = from.nullable && !to.nullable && to.server !== undefined;
  const column = `sa.column(${name})`;
  const fill = `op.execute(sa.table(${of}, ${column}).update().where(${column}.is_(None)).values({${name}: ${sqlValue(to)}}))`;
  return [
    ...(fills ? [fill] : []),
    `op.alter_column(${of}, ${name}, existing_type=${from.type}, existing_nullable=${from.nullable ? 'True' : 'False'}, ${changes.join(', ')})`,
  ];
}

/** `VARCHAR` to a longer one, `INTEGER` to `BIGINT`, any text to `TEXT`: the server converts those by itself. */
function needsCast(from: string, to: string): boolean {
  const family = (type: string): string =>
    /^sa\.(?:String|Text)/.test(type)
      ? 'text'
      : /^sa\.(?:Integer|BigInteger|Numeric|Double)/.test(type)
        ? 'number'
        : type;
  return family(from) !== family(to);
}

function cast({ name, type }: ColumnState): string {
  return `sa.cast(sa.column(${pythonString(name)}), ${type})`;
}

function sqlValue({ server }: ColumnState): string {
  return server?.startsWith('"') === true ? `sa.literal(${server})` : (server ?? 'None');
}

function columnCode({ name, type, server, nullable, identity }: ColumnState): string {
  const parts = [
    pythonString(name),
    type,
    ...(identity === true ? ['sa.Identity(always=False)'] : []),
    ...(server === undefined ? [] : [`server_default=${server}`]),
    `nullable=${nullable ? 'True' : 'False'}`,
  ];
  return `sa.Column(${parts.join(', ')})`;
}

function constraintCode(constraint: ConstraintState): string {
  const name = `name=op.f(${pythonString(constraint.name)})`;
  switch (constraint.kind) {
    case 'check':
      return `sa.CheckConstraint(${pythonString(constraint.sql)}, ${name})`;
    case 'unique':
      return `sa.UniqueConstraint(${constraint.columns.map(pythonString).join(', ')}, ${name})`;
    case 'foreign':
      return `sa.ForeignKeyConstraint(${listed([constraint.column])}, ${listed([`${constraint.target}.id`])}, ${name}, ondelete="${constraint.rule}")`;
  }
}

function createIndex(table: string, index: IndexState): string {
  const { name, columns, unique, where, language } = index;
  if (language !== undefined) {
    const words = `[sa.text(${pythonString(fullTextSql(language, columns))})]`;
    return `op.create_index(op.f(${pythonString(name)}), ${pythonString(table)}, ${words}, unique=False, postgresql_using="gin")`;
  }
  const only = where === undefined ? '' : `, postgresql_where=sa.text(${pythonString(where)})`;
  return `op.create_index(op.f(${pythonString(name)}), ${pythonString(table)}, ${listed(columns)}, unique=${unique === true ? 'True' : 'False'}${only})`;
}

function listed(names: readonly string[]): string {
  return `[${names.map(pythonString).join(', ')}]`;
}
