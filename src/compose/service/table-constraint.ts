import type { Entity } from '../../spec/index.ts';
import { sha256 } from '../../tree/index.ts';
import { isCommon } from './attribute.ts';
import { type Fragment, fragment, from } from './imports.ts';
import { pythonString } from './python-literal.ts';

/** Bytes of a name in PostgreSQL. */
const NAME_LIMIT = 63;

/** A uniqueness or an index over several columns. */
export interface TableConstraint {
  readonly kind: 'unique' | 'index';
  readonly name: string;
  readonly columns: readonly string[];
}

/** What the spec wants to be unique or quick to find over more than one column; over one, the column says it. */
export function tableConstraints(entity: Entity): readonly TableConstraint[] {
  const columns = new Set([
    ...entity.fields.filter((field) => !isCommon(field)).map(({ name }) => name),
    'id',
    'created_at',
    'updated_at',
  ]);
  const usable = (names: readonly string[]): boolean =>
    names.length > 1 && names.every((name) => columns.has(name));
  const constraints = [
    ...entity.unique.filter(usable).map((names) => constraint('unique', entity.table, names)),
    ...entity.indexes.filter(usable).map((names) => constraint('index', entity.table, names)),
  ];
  return [...new Map(constraints.map((one) => [one.name, one])).values()];
}

/** Columns that one-column entries of the entity's lists make unique or indexed. */
export function singleColumns(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flatMap((names) => (names.length === 1 ? names : [])));
}

/** `UniqueConstraint("room_id", "starts_at", name="uq_…")`, as an argument of `__table_args__`. */
export function constraintArgument({ kind, name, columns }: TableConstraint): Fragment {
  const names = columns.map(pythonString);
  return kind === 'unique'
    ? fragment(
        `UniqueConstraint(${[...names, `name=${pythonString(name)}`].join(', ')})`,
        from('sqlalchemy', 'UniqueConstraint'),
      )
    : fragment(`Index(${[pythonString(name), ...names].join(', ')})`, from('sqlalchemy', 'Index'));
}

/** The rows among which something is unique where deleted ones stay. */
export const LIVE_ROWS = 'deleted_at IS NULL';

/** `Index("uq_…", "room_id", unique=True, postgresql_where=…)`: what was deleted is in nobody's way. */
export function liveUniqueArgument({ name, columns }: Pick<TableConstraint, 'name' | 'columns'>): Fragment {
  const names = [name, ...columns].map(pythonString);
  return fragment(
    `Index(${names.join(', ')}, unique=True, postgresql_where=text(${pythonString(LIVE_ROWS)}))`,
    from('sqlalchemy', 'Index', 'text'),
  );
}

/** The name of a CHECK in the database: `ck_tasks_priority_range`, shortened where PostgreSQL would cut it. */
export function checkName(given: {
  readonly table: string;
  readonly column: string;
  readonly about: string;
}): {
  readonly name: string;
  readonly isShortened: boolean;
} {
  const full = `ck_${given.table}_${given.column}_${given.about}`;
  return { name: shortName(full), isShortened: full.length > NAME_LIMIT };
}

/** A name of at most 63 bytes that tells long ones apart. */
export function shortName(name: string): string {
  return name.length <= NAME_LIMIT ? name : `${name.slice(0, NAME_LIMIT - 9)}_${sha256(name).slice(0, 8)}`;
}

function constraint(
  kind: TableConstraint['kind'],
  table: string,
  columns: readonly string[],
): TableConstraint {
  return {
    kind,
    columns,
    name: shortName(`${kind === 'unique' ? 'uq' : 'ix'}_${table}_${columns.join('_')}`),
  };
}
