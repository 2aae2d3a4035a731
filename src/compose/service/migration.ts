import type { Entity } from '../../spec/index.ts';
import type { Attribute } from './attribute.ts';
import type { ServiceContext } from './context.ts';
import { attributesOf } from './described.ts';
import { from, importLines } from './imports.ts';
import { code, type PythonCode } from './python-code.ts';
import { pythonString } from './python-literal.ts';
import { creationOrder, type Reference } from './relation.ts';
import { checkName, type TableConstraint, tableConstraints } from './table-constraint.ts';

/** The first migration, as templates write it. */
export interface MigrationModel {
  readonly imports: PythonCode;
  /** Statements of `upgrade`, in order. */
  readonly upgrade: readonly PythonCode[];
  /** Statements of `downgrade`, in order. */
  readonly downgrade: readonly PythonCode[];
}

/** The migration that makes the tables of the models, and nothing that they do not have. */
export function describeMigration(context: ServiceContext): MigrationModel {
  const { spec } = context;
  const { order, deferred } = creationOrder(spec.entities, context.references);
  const tables = order.map((entity) => tableStatements(entity, context, deferred));
  const links = context.links.map(linkStatements);
  const later = [...deferred].map((name) => deferredKey(name, context));
  const upgrade = [
    ...tables.flatMap(({ create }) => create),
    ...later.map(({ create }) => create),
    ...links.flatMap(({ create }) => create),
  ];
  const downgrade = [
    ...links.map(({ drop }) => drop),
    ...later.map(({ drop }) => drop),
    ...tables.map(({ drop }) => drop).reverse(),
  ];
  const usesPostgres = upgrade.some((statement) => statement.includes('postgresql.'));
  return {
    imports: code(importLines(usesPostgres ? from('sqlalchemy.dialects', 'postgresql') : [])),
    upgrade: upgrade.map(code),
    downgrade: downgrade.map(code),
  };
}

interface Statements {
  readonly create: readonly string[];
  readonly drop: string;
}

function tableStatements(entity: Entity, context: ServiceContext, deferred: ReadonlySet<string>): Statements {
  const { table } = entity;
  const attributes = attributesOf(entity, context);
  const constraints = tableConstraints(entity);
  const key = context.keyOf(entity.name);
  const identity = key.base === 'CountedEntity' ? ', sa.Identity(always=False)' : '';
  const parts = [
    ...attributes.map(columnOf),
    `sa.Column("id", ${key.kind.migration}${identity}, nullable=False)`,
    ...['created_at', 'updated_at'].map(
      (name) =>
        `sa.Column("${name}", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False)`,
    ),
    ...attributes.flatMap((attribute) => checksOf(attribute, table)),
    ...attributes.flatMap((attribute) =>
      attribute.reference === undefined || deferred.has(`${entity.name}.${attribute.field.name}`)
        ? []
        : [foreignKey(attribute.reference, table, context)],
    ),
    `sa.PrimaryKeyConstraint("id", name=op.f(${pythonString(`pk_${table}`)}))`,
    ...attributes.flatMap((attribute) => uniqueOf(attribute, table)),
    ...constraints.flatMap(uniqueTogether),
  ];
  return {
    create: [
      `op.create_table(${[pythonString(table), ...parts].join(', ')})`,
      ...[...attributes.flatMap(indexed), 'created_at'].map((column) => indexStatement(table, column)),
      ...constraints.flatMap((constraint) => indexTogether(table, constraint)),
    ],
    drop: `op.drop_table(${pythonString(table)})`,
  };
}

function columnOf({ field, kind, nullable }: Attribute): string {
  const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
  const server =
    stated === undefined ? '' : `, server_default=${stated.migration ?? serverDefault(stated.json)}`;
  return `sa.Column(${pythonString(field.name)}, ${kind.migration(field)}${server}, nullable=${nullable ? 'True' : 'False'})`;
}

function serverDefault(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'sa.true()' : 'sa.false()';
  if (typeof value === 'number') return `sa.text(${pythonString(String(value))})`;
  return pythonString(String(value));
}

function checksOf({ field, kind }: Attribute, table: string): readonly string[] {
  return kind
    .checks(field, field.name)
    .map(
      ({ about, sql }) =>
        `sa.CheckConstraint(${pythonString(sql)}, name=op.f(${pythonString(checkName({ table, column: field.name, about }).name)}))`,
    );
}

function foreignKey(reference: Reference, table: string, context: ServiceContext): string {
  const { field, target, onDelete } = reference;
  const targetTable = context.tableOf(target);
  const name = `fk_${table}_${field}_${targetTable}`;
  return `sa.ForeignKeyConstraint([${pythonString(field)}], [${pythonString(`${targetTable}.id`)}], name=op.f(${pythonString(name)}), ondelete="${onDelete.toUpperCase()}")`;
}

function uniqueOf({ field, reference }: Attribute, table: string): readonly string[] {
  if (field.unique !== true && reference?.unique !== true) return [];
  return [
    `sa.UniqueConstraint(${pythonString(field.name)}, name=op.f(${pythonString(`uq_${table}_${field.name}`)}))`,
  ];
}

function indexed({ field, reference }: Attribute): readonly string[] {
  const unique = field.unique === true || reference?.unique === true;
  return !unique && (reference !== undefined || field.indexed === true) ? [field.name] : [];
}

function uniqueTogether({ kind, name, columns }: TableConstraint): readonly string[] {
  return kind === 'unique'
    ? [`sa.UniqueConstraint(${columns.map(pythonString).join(', ')}, name=op.f(${pythonString(name)}))`]
    : [];
}

function indexTogether(table: string, { kind, name, columns }: TableConstraint): readonly string[] {
  const listed = columns.map(pythonString).join(', ');
  return kind === 'index'
    ? [`op.create_index(op.f(${pythonString(name)}), ${pythonString(table)}, [${listed}], unique=False)`]
    : [];
}

function indexStatement(table: string, column: string): string {
  return `op.create_index(op.f(${pythonString(`ix_${table}_${column}`)}), ${pythonString(table)}, [${pythonString(column)}], unique=False)`;
}

function deferredKey(
  name: string,
  context: ServiceContext,
): { readonly create: string; readonly drop: string } {
  const [entity = '', field = ''] = name.split('.');
  const reference = (context.references.get(entity) ?? []).find((candidate) => candidate.field === field);
  const table = context.tableOf(entity);
  const target = context.tableOf(reference?.target ?? '');
  const constraint = pythonString(`fk_${table}_${field}_${target}`);
  const rule = (reference?.onDelete ?? 'restrict').toUpperCase();
  return {
    create: `op.create_foreign_key(op.f(${constraint}), ${pythonString(table)}, ${pythonString(target)}, [${pythonString(field)}], ["id"], ondelete="${rule}")`,
    drop: `op.drop_constraint(op.f(${constraint}), ${pythonString(table)}, type_="foreignkey")`,
  };
}

function linkStatements(link: ServiceContext['links'][number]): Statements {
  const { table, from_column, to_column, from_table, to_table, from_key, to_key } = link;
  const type = (isInteger: boolean) => (isInteger ? 'sa.Integer()' : 'sa.Uuid()');
  const key = (column: string, target: string) =>
    `sa.ForeignKeyConstraint([${pythonString(column)}], [${pythonString(`${target}.id`)}], name=op.f(${pythonString(`fk_${table}_${column}_${target}`)}), ondelete="CASCADE")`;
  const parts = [
    `sa.Column(${pythonString(from_column)}, ${type(from_key.is_integer)}, nullable=False)`,
    `sa.Column(${pythonString(to_column)}, ${type(to_key.is_integer)}, nullable=False)`,
    key(from_column, from_table),
    key(to_column, to_table),
    `sa.PrimaryKeyConstraint(${pythonString(from_column)}, ${pythonString(to_column)}, name=op.f(${pythonString(`pk_${table}`)}))`,
  ];
  return {
    create: [
      `op.create_table(${[pythonString(table), ...parts].join(', ')})`,
      indexStatement(table, to_column),
    ],
    drop: `op.drop_table(${pythonString(table)})`,
  };
}
