import type { Omission } from '../../../omission.ts';
import type { Entity, Field, FieldType, SpecRequirements } from '../../../spec/index.ts';
import { isCommon } from '../attribute.ts';
import { fieldPattern } from '../fields/index.ts';
import { singleColumns } from '../table-constraint.ts';
import type { Settled } from './index.ts';

const INT32_LIMIT = 2 ** 31 - 1;

interface SettledField {
  readonly field: Field;
  /** Why the field is not as the spec has it. */
  readonly because?: string;
}

/** Gives every field a type that its column and its schema can keep. */
export function settleFields(spec: SpecRequirements): Settled {
  const known = new Set(spec.entities.map(({ name }) => name));
  const omissions: Omission[] = [];
  const entities = spec.entities.map((entity) => ({
    ...entity,
    unique: [...entity.unique, ...compositeKey(entity)],
    fields: entity.fields.map((given) => {
      const { field, because } = settledField(flagged(keyAsField(given, entity), entity), known);
      if (because !== undefined) omissions.push(omission(entity, field, because));
      return field;
    }),
  }));
  return { spec: { ...spec, entities }, omissions };
}

/** A key of more than one field: every row has an id of its own, and the fields stay unique together. */
function compositeKey(entity: Entity): readonly (readonly string[])[] {
  const keys = entity.fields.filter(({ pk }) => pk === true);
  return keys.length > 1 ? [keys.map(({ name }) => name)] : [];
}

/** A key that says something, such as an ISBN, stays a required field beside the id; unique, where it alone is the key. */
function keyAsField(field: Field, entity: Entity): Field {
  if (field.pk !== true || isCommon(field)) return field;
  const { pk: _, ...rest } = field;
  const isAlone = entity.fields.filter(({ pk }) => pk === true).length === 1;
  return { ...rest, required: true, ...(isAlone ? { unique: true } : {}) };
}

/** A list of one column says what the field can say itself. */
function flagged(field: Field, { unique, indexes }: Entity): Field {
  return {
    ...field,
    ...(singleColumns(unique).has(field.name) ? { unique: true } : {}),
    ...(singleColumns(indexes).has(field.name) ? { indexed: true } : {}),
  };
}

function settledField(field: Field, known: ReadonlySet<string>): SettledField {
  const { min, max, minLength, maxLength, ...unbounded } = field;
  if ((min ?? 0) > (max ?? Infinity) || (minLength ?? 0) > (maxLength ?? Infinity)) {
    return { field: unbounded, because: 'its lower bound is above its upper bound' };
  }
  if (field.type.kind === 'ref' && !known.has(field.type.entity)) {
    return {
      field: { ...field, type: { kind: 'uuid' } },
      because: `there is no entity ${field.type.entity} to refer to`,
    };
  }
  const settled = secretAsText(exact({ ...field, type: settledType(field.type, field) }));
  const isHeld = settled.pattern === undefined || (isText(settled) && fieldPattern(settled) !== undefined);
  return {
    field: settled,
    ...(isHeld ? {} : { because: `its pattern is not checked: ${PATTERN_FORM}` }),
  };
}

const PATTERN_FORM =
  'of literals, classes, groups, alternatives and repetitions only, on a text, with its lengths, it would be';

function isText({ type: { kind } }: Field): boolean {
  return kind === 'string' || kind === 'text' || kind === 'unknown';
}

/** A bound that JSON cannot carry says nothing: the type's own is narrower. */
function exact(field: Field): Field {
  if (field.type.kind !== 'bigint') return field;
  const { min, max, ...unbounded } = field;
  return {
    ...unbounded,
    ...(min !== undefined && Number.isSafeInteger(Math.ceil(min)) ? { min } : {}),
    ...(max !== undefined && Number.isSafeInteger(Math.floor(max)) ? { max } : {}),
  };
}

/** A secret is stored as a hash: as long as the hash is, and never twice the same. */
function secretAsText(field: Field): Field {
  if (field.secret !== true || (field.type.kind !== 'string' && field.type.kind !== 'unknown')) return field;
  const { unique: _, ...rest } = field;
  const maxLength = field.maxLength ?? field.type.length ?? field.max;
  return { ...rest, type: { kind: 'text' }, ...(maxLength === undefined ? {} : { maxLength }) };
}

function settledType(type: FieldType, { min, max }: Field): FieldType {
  if (type.kind === 'object') return { kind: 'json' };
  if (type.kind === 'int' && Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0)) > INT32_LIMIT)
    return { kind: 'bigint' };
  if (type.kind === 'array') return { kind: 'array', of: itemType(type.of) };
  return type;
}

/** A column of PostgreSQL holds lists of one level; what is deeper is a document. */
function itemType(type: FieldType): FieldType {
  if (type.kind === 'ref') return { kind: 'uuid' };
  if (type.kind === 'array' || type.kind === 'object' || type.kind === 'binary') return { kind: 'json' };
  return type;
}

function omission({ name }: Entity, field: Field, because: string): Omission {
  const [source] = field.src;
  const place = source === undefined ? '' : ` (${source.file}:${source.line})`;
  return {
    what: `part of ${name}.${field.name}${place}`,
    because,
    remedy: 'state it otherwise in the spec, or add the rule to the service class of the entity',
  };
}
