import type { Field } from '../../spec/index.ts';
import type { FieldKind } from './field-kind.ts';
import { capitalise, wordsOf } from './names.ts';
import type { Reference } from './relation.ts';

/** A field of an entity, with the kind that decides how it is written. */
export interface Attribute {
  readonly field: Field;
  readonly kind: FieldKind;
  /** Where the field refers to another entity. */
  readonly reference: Reference | undefined;
  /** The column takes NULL. */
  readonly nullable: boolean;
  /** A client must send it. */
  readonly required: boolean;
  /** A client may send it. */
  readonly writable: boolean;
  /** The service shows it. */
  readonly readable: boolean;
}

/** Columns that every entity has already. */
const COMMON_COLUMNS: ReadonlySet<string> = new Set(['id', 'created_at', 'updated_at']);

/** `true` where a field of the spec is one that the generated base class brings: a key that says nothing else is the id. */
export function isCommon(field: Field): boolean {
  const isId =
    field.pk === true &&
    (field.type.kind === 'uuid' || field.type.kind === 'int' || field.type.kind === 'bigint');
  return isId || COMMON_COLUMNS.has(field.name);
}

export function attributeOf(field: Field, kind: FieldKind, reference: Reference | undefined): Attribute {
  const stated = field.default !== undefined && kind.defaultValue(field.default.value, field) !== undefined;
  const computed = field.computed === true;
  return {
    field,
    kind,
    reference,
    nullable: computed || (field.nullable ?? (field.required !== true && !stated)),
    required: !stated && !computed && (field.required === true || field.nullable === false),
    writable: !computed,
    readable: field.secret !== true,
  };
}

/** `true` where the column holds a hash of what was sent. */
export function isHashed({ field, writable }: Attribute): boolean {
  return writable && field.secret === true && field.type.kind === 'text';
}

/** `DueAtField`: the name of the type that Create and Update share. */
export function aliasOf({ field }: Attribute): string {
  // A final underscore tells `json_` from `json`.
  return `${wordsOf(field.name).map(capitalise).join('')}${field.name.endsWith('_') ? '_' : ''}Field`;
}
