import type { Attribute } from './attribute.ts';
import { type Fragment, fragment, from, type Import } from './imports.ts';
import { pythonString } from './python-literal.ts';
import type { Reference } from './relation.ts';

const MAPPED = from('sqlalchemy.orm', 'Mapped');
const MAPPED_COLUMN = from('sqlalchemy.orm', 'mapped_column');

/** Types of the standard library that are also the names of common fields: `date: Mapped[date]` hides the type. */
const HIDEABLE: ReadonlySet<string> = new Set(['date', 'time', 'datetime', 'timedelta']);

/** The line of a column in its model: `title: Mapped[str] = mapped_column(String(200))`. */
export function columnLine(attribute: Attribute, tableOf: (entity: string) => string): Fragment {
  const { field, kind, nullable } = attribute;
  const python = kind.python(field);
  const parts = columnArguments(attribute, tableOf);
  const annotation = `${field.name}: Mapped[${python.code}${nullable ? ' | None' : ''}]`;
  const imports = [...MAPPED, ...python.imports, ...parts.flatMap((part) => part.imports)];
  if (parts.length === 0) return fragment(annotation, imports);
  return fragment(`${annotation} = mapped_column(${parts.map(({ code }) => code).join(', ')})`, imports, MAPPED_COLUMN);
}

function columnArguments({ field, kind, reference }: Attribute, tableOf: (entity: string) => string): Fragment[] {
  const column = kind.column(field);
  const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
  const unique = field.unique === true || reference?.unique === true;
  return [
    ...(column === undefined ? [] : [column]),
    ...(reference === undefined ? [] : [foreignKey(reference, tableOf)]),
    ...(unique ? [fragment('unique=True')] : []),
    ...(!unique && (reference !== undefined || field.indexed === true) ? [fragment('index=True')] : []),
    ...(stated === undefined ? [] : [fragment(`server_default=${stated.server.code}`, stated.server.imports)]),
  ];
}

function foreignKey({ target, onDelete }: Reference, tableOf: (entity: string) => string): Fragment {
  const rule = onDelete.toUpperCase();
  return fragment(`ForeignKey(${pythonString(`${tableOf(target)}.id`)}, ondelete="${rule}")`, from('sqlalchemy', 'ForeignKey'));
}

/** The table's CHECK constraints, as arguments of `__table_args__`. */
export function tableArguments(attribute: Attribute): readonly Fragment[] {
  const { field, kind } = attribute;
  return kind.checks(field, field.name).map(
    ({ about, sql, argument }) =>
      argument ??
      fragment(
        `CheckConstraint(${pythonString(sql)}, name=${pythonString(`${field.name}_${about}`)})`,
        from('sqlalchemy', 'CheckConstraint'),
      ),
  );
}

/**
 * Gives the types that a field of the same name would hide another name: in a class with a column `date`, the type is
 * imported as `date_type`.
 */
export function unhidden(fragments: readonly Fragment[], fieldNames: ReadonlySet<string>): readonly Fragment[] {
  const hidden = [...HIDEABLE].filter((name) => fieldNames.has(name));
  return hidden.reduce<readonly Fragment[]>((all, name) => all.map((one) => renamed(one, name)), fragments);
}

function renamed({ code, imports }: Fragment, name: string): Fragment {
  const isHidden = (item: Import) => item.module === 'datetime' && item.name === name;
  if (!imports.some(isHidden)) return { code, imports };
  const alias = `${name}_type`;
  return {
    code: code.replace(new RegExp(`(?<=[[(|, ])${name}(?=[\\], |)])`, 'g'), alias),
    imports: imports.map((item) => (isHidden(item) ? { ...item, alias } : item)),
  };
}
