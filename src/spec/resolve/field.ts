import type { Diagnostic } from '../../diagnostics/index.ts';
import { kindNamed, kindNames } from '../lexicon/kinds.ts';
import { nearest } from '../lexicon/nearest.ts';
import type { MergedField } from '../merge/entities.ts';
import type { Places } from '../merge/places.ts';
import { fieldName, keyOf, wordsOf } from '../names/identifier.ts';
import { present } from '../present.ts';
import { identifierReserved, relationUnknownTarget, typeUnknown } from '../problems/entity.ts';
import type { EnumDraft } from '../readers/draft.ts';
import type { Field, FieldType } from '../requirements.ts';
import { bounds } from './bounds.ts';
import type { Directory, NamedEntity } from './directory.ts';
import { guessType, isSecretName } from './guess.ts';
import { type Target, targetOf } from './target.ts';

/** What resolving one field needs to know of the others. */
export interface Resolving {
  readonly directory: Directory;
  readonly enums: ReadonlyMap<string, EnumDraft>;
  readonly places: Places;
  readonly diagnostics: Diagnostic[];
}

/** A field with its names and type settled, or `undefined` where it stands for rows of another entity. */
export function resolveField(
  merged: MergedField,
  entity: NamedEntity,
  at: Resolving & { readonly position: number },
): Field | undefined {
  const target = targetOf(merged, entity, at.directory);
  if (isRelationOnly(merged, target, at)) return undefined;
  const { type, stated, suffix } = typeOf(merged, target, { entity, ...at });
  const [source] = merged.src;
  const plain = fieldName(`${merged.original}${suffix}`, at.position);
  // The `order` of an item is the key of one: nobody has to choose another name.
  const isReference = plain.reserved !== undefined && type.kind === 'ref';
  const naming = isReference ? fieldName(`${merged.original}_id`, at.position) : plain;
  if (naming.reserved !== undefined && source !== undefined)
    at.diagnostics.push(
      identifierReserved.at(
        { name: naming.reserved, becomes: naming.name },
        { span: at.places.at(source, merged.original) },
      ),
    );
  const label = merged.label ?? (/[^\u0000-\u007f]/.test(merged.original) ? merged.original : undefined);
  return {
    name: naming.name,
    ...(label === undefined ? {} : { label }),
    original: merged.original,
    ...(merged.was === undefined ? {} : { was: merged.was }),
    type,
    typeStated: merged.type !== undefined || merged.named !== undefined,
    ...(stated === undefined ? {} : { stated }),
    ...flags(merged, {
      name: naming.name,
      compositeKey: entity.merged.compositeKey,
      isReference: type.kind === 'ref',
    }),
    ...bounds(merged, type),
    ...(merged.description === undefined ? {} : { description: merged.description }),
    src: merged.src,
  };
}

/** A list of rows of another entity is the other side of a relation, no column. */
function isRelationOnly(field: MergedField, target: Target, at: Resolving): boolean {
  if (field.relationOnly === true) return true;
  if (field.type?.kind !== 'array') return false;
  const inner = field.type.of.kind === 'ref' ? field.type.of.entity : field.named;
  return (
    inner !== undefined &&
    (target.entity ?? at.directory.find(inner)) !== undefined &&
    at.enums.get(keyOf(inner)) === undefined
  );
}

interface Typed {
  readonly type: FieldType;
  readonly stated: FieldType | undefined;
  readonly suffix: string;
}

function typeOf(field: MergedField, target: Target, at: Resolving & { readonly entity: NamedEntity }): Typed {
  const [source] = field.src;
  if (target.entity !== undefined && canRefer(field)) {
    const stated = field.type?.kind === 'ref' ? undefined : field.type;
    return { type: { kind: 'ref', entity: target.entity.name }, stated, suffix: '' };
  }
  if (target.wanted !== undefined && source !== undefined)
    at.diagnostics.push(
      relationUnknownTarget.at(
        {
          from: `${at.entity.name}.${field.original}`,
          to: target.wanted,
          near: at.directory.near(target.wanted),
        },
        { span: at.places.at(source, target.wanted) },
      ),
    );
  if (field.type?.kind === 'ref')
    return {
      type: { kind: 'uuid' },
      stated: undefined,
      suffix: /(?:id|uuid)$/i.test(field.original) ? '' : '_id',
    };
  return { type: plainType(field, at), stated: undefined, suffix: '' };
}

function canRefer({ type }: MergedField): boolean {
  return (
    type === undefined || ['ref', 'uuid', 'int', 'bigint', 'string', 'text', 'unknown'].includes(type.kind)
  );
}

function plainType(field: MergedField, at: Resolving & { readonly entity: NamedEntity }): FieldType {
  const { type, named } = field;
  const known = named === undefined ? undefined : at.enums.get(keyOf(named));
  if (known !== undefined) {
    const values: FieldType = { kind: 'enum', name: known.name, values: known.values };
    return type?.kind === 'array' ? { kind: 'array', of: values } : values;
  }
  if (type !== undefined)
    return type.kind === 'array' && type.of.kind === 'unknown'
      ? { kind: 'array', of: { kind: 'json' } }
      : type;
  if (named === undefined) {
    const guess = guessType(wordsOf(field.original).join('_'), field.default);
    // What has a least and a greatest value is a number.
    return guess.kind === 'string' && field.min !== undefined && field.max !== undefined
      ? { kind: 'int' }
      : guess;
  }
  return unknownType(field, named, at);
}

function unknownType(
  field: MergedField,
  named: string,
  at: Resolving & { readonly entity: NamedEntity },
): FieldType {
  const [source] = field.src;
  if (source === undefined) return { kind: 'string' };
  const embedded =
    /^[A-Z]\w+$/.test(named) &&
    kindNamed(named) === undefined &&
    source.rank <= 80 &&
    nearest(named, kindNames()) === undefined;
  const near = nearest(named, kindNames());
  at.diagnostics.push(
    typeUnknown.at(
      { type: named.slice(0, 60), field: `${at.entity.name}.${field.original}`, near },
      { span: at.places.at(source, named) },
    ),
  );
  return embedded && source.notation !== 'field-table' ? { kind: 'json' } : { kind: 'string' };
}

function flags(
  field: MergedField,
  given: { readonly name: string; readonly compositeKey: readonly string[]; readonly isReference: boolean },
): Partial<Field> {
  const { isKey, isNatural } = keyKind(field, given);
  const required = field.required === true || (field.pk === true && !isKey);
  const flag = (holds: boolean): true | undefined => (holds ? true : undefined);
  return present({
    pk: flag(isKey),
    required: flag(required),
    nullable: flag(field.nullable === true && !required),
    unique: flag(field.unique === true || isNatural),
    indexed: flag(field.indexed === true),
    computed: flag(field.computed === true),
    secret: flag(field.secret === true || isSecretName(given.name)),
    default: field.default,
  });
}

/** Whether a field alone is the key of its rows, and whether that key says something. */
function keyKind(
  field: MergedField,
  { compositeKey, isReference }: { readonly compositeKey: readonly string[]; readonly isReference: boolean },
): { readonly isKey: boolean; readonly isNatural: boolean } {
  const isPart = compositeKey.length > 1 && compositeKey.some((name) => fieldNameKey(name) === field.key);
  if (field.pk !== true || isPart) return { isKey: false, isNatural: false };
  const isKey = !isReference && isSurrogate(field);
  return { isKey, isNatural: !isKey };
}

function fieldNameKey(name: string): string {
  return wordsOf(name).join('_');
}

/** A key that only tells rows apart. A slug or an e-mail address as a key says something, and stays as a unique field. */
function isSurrogate({ key, type }: MergedField): boolean {
  return (
    /(?:^|_)(?:id|uuid|guid|pk|key)$/.test(key) ||
    type === undefined ||
    type.kind === 'uuid' ||
    type.kind === 'int' ||
    type.kind === 'bigint'
  );
}
