import type { Attribute } from './attribute.ts';
import { type Fragment, fragment, from } from './imports.ts';
import { pythonString } from './python-literal.ts';
import type { Reference } from './relation.ts';
import { within } from './scope.ts';
import { checkName } from './table-constraint.ts';

const CONV = from('sqlalchemy.schema', 'conv');

const MAPPED = from('sqlalchemy.orm', 'Mapped');
const MAPPED_COLUMN = from('sqlalchemy.orm', 'mapped_column');

interface ColumnContext {
  /** Every attribute of the class. */
  readonly names: ReadonlySet<string>;
  tableOf(entity: string): string;
  /** Deleted rows stay: what is unique is unique among the others. */
  readonly isSoftDeleted: boolean;
  /** `true` where the foreign key is added after all tables exist. */
  isDeferred(field: string): boolean;
}

/** The line of a column in its model: `title: Mapped[str] = mapped_column(String(200))`. */
export function columnLine(attribute: Attribute, context: ColumnContext): Fragment {
  const { field, kind, nullable } = attribute;
  const python = within(context.names, kind.python(field));
  const parts = columnArguments(attribute, context);
  const annotation = `${field.name}: Mapped[${python.code}${nullable ? ' | None' : ''}]`;
  if (parts.length === 0) return fragment(annotation, MAPPED, python.imports);
  const call = within(
    context.names,
    fragment(
      `mapped_column(${parts.map(({ code }) => code).join(', ')})`,
      ...parts.map(({ imports }) => imports),
      MAPPED_COLUMN,
    ),
  );
  return fragment(`${annotation} = ${call.code}`, MAPPED, python.imports, call.imports);
}

function columnArguments({ field, kind, reference }: Attribute, context: ColumnContext): Fragment[] {
  const column = kind.column(field);
  const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
  const unique = field.unique === true || reference?.unique === true;
  return [
    ...(column === undefined ? [] : [column]),
    ...(reference === undefined ? [] : [foreignKey(reference, context)]),
    ...(unique && !context.isSoftDeleted ? [fragment('unique=True')] : []),
    ...(!unique && (reference !== undefined || field.indexed === true) ? [fragment('index=True')] : []),
    ...(stated === undefined
      ? []
      : [fragment(`server_default=${stated.server.code}`, stated.server.imports)]),
  ];
}

function foreignKey(
  { target, onDelete, field }: Reference,
  { tableOf, isDeferred }: ColumnContext,
): Fragment {
  const rule = onDelete.toUpperCase();
  const later = isDeferred(field) ? ', use_alter=True' : '';
  return fragment(
    `ForeignKey(${pythonString(`${tableOf(target)}.id`)}, ondelete="${rule}"${later})`,
    from('sqlalchemy', 'ForeignKey'),
  );
}

/** The table's CHECK constraints, as arguments of `__table_args__`. */
export function tableArguments({ field, kind }: Attribute, table: string): readonly Fragment[] {
  const check = from('sqlalchemy', 'CheckConstraint');
  return kind.checks(field, field.name).map(({ about, sql, argument }) => {
    const { name, isShortened } = checkName({ table, column: field.name, about });
    if (isShortened) {
      // PostgreSQL would cut the name, and alembic would then miss it.
      return fragment(`CheckConstraint(${pythonString(sql)}, name=conv(${pythonString(name)}))`, check, CONV);
    }
    return (
      argument ??
      fragment(`CheckConstraint(${pythonString(sql)}, name=${pythonString(`${field.name}_${about}`)})`, check)
    );
  });
}
