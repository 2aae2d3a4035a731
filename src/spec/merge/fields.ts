import type { FieldDraft } from '../readers/draft.ts';
import type { FieldType } from '../requirements.ts';
import type { MergedField } from './entities.ts';

/** Kinds of which one is a narrower reading of the other. */
const FAMILIES: Readonly<Record<string, string>> = {
  string: 'text',
  text: 'text',
  email: 'text',
  url: 'text',
  html: 'text',
  enum: 'text',
  uuid: 'text',
  ref: 'text',
  duration: 'text',
  int: 'number',
  bigint: 'number',
  float: 'number',
  decimal: 'number',
  date: 'time',
  time: 'time',
  datetime: 'time',
  json: 'json',
  object: 'json',
  array: 'json',
  bool: 'bool',
  binary: 'binary',
};

/** Places of one field that are kept. */
const SOURCES = 20;

interface Merged {
  readonly field: MergedField;
  readonly conflict: { readonly kept: string; readonly other: string } | undefined;
}

/** A field with what a lower rank adds: what is said already stays. */
export function mergeField(
  field: MergedField,
  lower: Partial<FieldDraft> & Pick<FieldDraft, 'original' | 'src'>,
): Merged {
  const { src, ...says } = lower;
  const merged: MergedField = {
    ...says,
    ...field,
    original: field.original,
    src: field.src.length < SOURCES ? [...field.src, src] : field.src,
  };
  const contradicts = field.required === true && says.nullable === true && says.required !== true;
  const type = betterType(field.type, says.type);
  const cleaned =
    contradicts || (field.nullable === true && says.required === true) ? settled(merged, field) : merged;
  return {
    field: type === undefined ? cleaned : { ...cleaned, type },
    conflict: conflictOf(field.type, says.type),
  };
}

/** What the higher rank says of NULL stands. */
function settled(merged: MergedField, field: MergedField): MergedField {
  const others = Object.fromEntries(
    Object.entries(merged).filter(([key]) => key !== 'required' && key !== 'nullable'),
  ) as Omit<MergedField, 'required' | 'nullable'>;
  return {
    ...others,
    ...(field.required === undefined ? {} : { required: field.required }),
    ...(field.nullable === undefined ? {} : { nullable: field.nullable }),
  };
}

/** A lower rank may narrow a text to its values, and give a length that the higher leaves open. */
function betterType(kept: FieldType | undefined, other: FieldType | undefined): FieldType | undefined {
  if (kept === undefined) return other;
  if (other === undefined) return kept;
  if ((kept.kind === 'string' || kept.kind === 'text' || kept.kind === 'unknown') && other.kind === 'enum')
    return other;
  if (kept.kind === 'string' && other.kind === 'string' && kept.length === undefined) return other;
  if (kept.kind === 'unknown') return other;
  return kept;
}

function conflictOf(kept: FieldType | undefined, other: FieldType | undefined): Merged['conflict'] {
  if (kept === undefined || other === undefined) return undefined;
  const [one, two] = [FAMILIES[kept.kind], FAMILIES[other.kind]];
  const isKey = (type: FieldType) => type.kind === 'ref' || type.kind === 'uuid';
  if (one === undefined || two === undefined || one === two || isKey(kept) || isKey(other)) return undefined;
  return { kept: kept.kind, other: other.kind };
}
