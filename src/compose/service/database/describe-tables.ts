import type { Entity } from '../../../spec/index.ts';
import type { Attribute } from '../attribute.ts';
import type { ServiceContext } from '../context.ts';
import { attributesOf } from '../described.ts';
import { fullTextIndex } from '../full-text.ts';
import { pythonString } from '../python-literal.ts';
import { creationOrder } from '../relation.ts';
import type { RowTraits } from '../row-traits.ts';
import { checkName, LIVE_ROWS, shortName, tableConstraints } from '../table-constraint.ts';
import type { ColumnState, ConstraintState, IndexState, TableState } from './table-state.ts';

const DELETED_AT: ColumnState = { name: 'deleted_at', type: 'sa.DateTime(timezone=True)', nullable: true };

const VERSION: ColumnState = {
  name: 'version',
  type: 'sa.Integer()',
  server: 'sa.text("1")',
  nullable: false,
};

/** The tables of the models, in an order in which they can be made. */
export function describeTables(context: ServiceContext): readonly TableState[] {
  const { order, deferred } = creationOrder(context.spec.entities, context.references);
  return [
    ...order.map((entity) => entityTable(entity, context, deferred)),
    ...context.links.map((link) => linkTable(link)),
  ];
}

function entityTable(entity: Entity, context: ServiceContext, deferred: ReadonlySet<string>): TableState {
  const { table } = entity;
  const attributes = attributesOf(entity, context);
  const together = tableConstraints(entity);
  const key = context.keyOf(entity.name);
  const keepsDeleted = context.traits.softDeleted.has(entity.name);
  const uniques = uniquesOf(entity, attributes);
  return {
    name: table,
    columns: [
      ...attributes.map(columnOf),
      {
        name: 'id',
        type: key.kind.migration,
        nullable: false,
        ...(key.base === 'CountedEntity' ? { identity: true } : {}),
      },
      ...['created_at', 'updated_at'].map((name) => ({
        name,
        type: 'sa.DateTime(timezone=True)',
        server: 'sa.func.now()',
        nullable: false,
      })),
      ...(context.traits.versioned.has(entity.name) ? [VERSION] : []),
      ...(keepsDeleted ? [DELETED_AT] : []),
    ],
    key: ['id'],
    constraints: [
      ...attributes.flatMap((attribute) => checksOf(attribute, table)),
      ...attributes.flatMap((attribute) => foreignKeyOf(attribute, { entity, context, deferred })),
      ...(keepsDeleted ? [] : uniques.map((unique) => ({ kind: 'unique' as const, ...unique }))),
    ],
    indexes: [
      ...[...attributes.flatMap(indexed), 'created_at'].map((column) => indexOf(table, column)),
      ...together.flatMap(({ kind, name, columns }) => (kind === 'index' ? [{ name, columns }] : [])),
      ...(keepsDeleted ? uniques.map((unique) => liveUnique(unique)) : []),
      ...fullTextIndexes(table, attributes, context.traits),
    ],
  };
}

function columnOf({ field, kind, nullable }: Attribute): ColumnState {
  const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
  return {
    name: field.name,
    type: kind.migration(field),
    ...(stated === undefined ? {} : { server: stated.migration ?? serverDefault(stated.json) }),
    nullable,
  };
}

function serverDefault(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'sa.true()' : 'sa.false()';
  if (typeof value === 'number') return `sa.text(${pythonString(String(value))})`;
  return pythonString(String(value));
}

function checksOf({ field, kind }: Attribute, table: string): readonly ConstraintState[] {
  return kind.checks(field, field.name).map(({ about, sql }) => ({
    kind: 'check',
    name: checkName({ table, column: field.name, about }).name,
    sql,
  }));
}

function foreignKeyOf(
  { field, reference }: Attribute,
  given: {
    readonly entity: Entity;
    readonly context: ServiceContext;
    readonly deferred: ReadonlySet<string>;
  },
): readonly ConstraintState[] {
  if (reference === undefined) return [];
  const { entity, context, deferred } = given;
  const target = context.tableOf(reference.target);
  return [
    {
      kind: 'foreign',
      name: `fk_${entity.table}_${field.name}_${target}`,
      column: field.name,
      target,
      rule: reference.onDelete.toUpperCase(),
      ...(deferred.has(`${entity.name}.${field.name}`) ? { deferred: true } : {}),
    },
  ];
}

type Unique = Pick<IndexState, 'name' | 'columns'>;

function uniquesOf(entity: Entity, attributes: readonly Attribute[]): readonly Unique[] {
  return [
    ...attributes
      .filter(isUnique)
      .map(({ field: { name } }) => ({ name: `uq_${entity.table}_${name}`, columns: [name] })),
    ...tableConstraints(entity).flatMap(({ kind, name, columns }) =>
      kind === 'unique' ? [{ name, columns }] : [],
    ),
  ];
}

function fullTextIndexes(
  table: string,
  attributes: readonly Attribute[],
  { searchLanguage: language }: RowTraits,
): readonly IndexState[] {
  const index = fullTextIndex(table, attributes);
  return language === undefined || index === undefined ? [] : [{ ...index, language }];
}

function liveUnique({ name, columns }: Unique): IndexState {
  return { name: shortName(name), columns, unique: true, where: LIVE_ROWS };
}

function indexed(attribute: Attribute): readonly string[] {
  const { field, reference } = attribute;
  return !isUnique(attribute) && (reference !== undefined || field.indexed === true) ? [field.name] : [];
}

function isUnique({ field, reference }: Attribute): boolean {
  return field.unique === true || reference?.unique === true;
}

function indexOf(table: string, column: string): TableState['indexes'][number] {
  return { name: `ix_${table}_${column}`, columns: [column] };
}

function linkTable(link: ServiceContext['links'][number]): TableState {
  const { table, from_column, to_column, from_table, to_table, from_key, to_key } = link;
  const column = (name: string, isInteger: boolean): ColumnState => ({
    name,
    type: isInteger ? 'sa.Integer()' : 'sa.Uuid()',
    nullable: false,
  });
  const foreign = (name: string, target: string): ConstraintState => ({
    kind: 'foreign',
    name: `fk_${table}_${name}_${target}`,
    column: name,
    target,
    rule: 'CASCADE',
  });
  return {
    name: table,
    columns: [column(from_column, from_key.is_integer), column(to_column, to_key.is_integer)],
    key: [from_column, to_column],
    constraints: [foreign(from_column, from_table), foreign(to_column, to_table)],
    indexes: [indexOf(table, to_column)],
  };
}
