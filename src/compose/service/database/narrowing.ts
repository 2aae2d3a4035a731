import type { Field, FieldType } from '../../../spec/index.ts';
import { maximumLength } from '../fields/index.ts';

/** Types whose values all fit into another; every one of them can be written down as text. */
const WIDER: Readonly<Partial<Record<FieldType['kind'], readonly FieldType['kind'][]>>> = {
  int: ['bigint', 'float', 'text'],
  bigint: ['text'],
  float: ['text'],
  decimal: ['text'],
  bool: ['text'],
  date: ['datetime', 'text'],
  time: ['text'],
  uuid: ['text'],
  string: ['text', 'html'],
  unknown: ['string', 'text', 'html'],
  email: ['string', 'text', 'html'],
  url: ['text', 'html'],
  text: ['html'],
  html: ['text'],
  enum: ['string', 'text'],
};

export const BECOMES_REQUIRED = 'it becomes required';

/** The part of a field that a narrowing is about. */
type Stored = Pick<Field, 'type'> & Partial<Field>;

/**
 * Why a row that kept the rules of `before` may break those of `after`.
 *
 * @returns what was narrowed; `undefined` where every stored value stays valid
 */
export function narrowing(before: Stored, after: Stored): string | undefined {
  const reasons: readonly (readonly [boolean, string])[] = [
    [!holdsType(before.type, after.type), 'its type changes'],
    [!holdsLength(before, after), 'it gets shorter'],
    [!holdsRange(before, after), 'its bounds get tighter'],
    [isNullable(before) && !isNullable(after) && after.default === undefined, BECOMES_REQUIRED],
    [before.unique !== true && after.unique === true, 'it becomes unique'],
    [after.pattern !== undefined && after.pattern !== before.pattern, 'it must match a pattern'],
  ];
  return reasons.find(([holds]) => holds)?.[1];
}

/** `true` where the column takes NULL. */
export function isNullable({ nullable, required, computed, default: stated }: Partial<Field>): boolean {
  return computed === true || (nullable ?? (required !== true && stated === undefined));
}

function holdsType(before: FieldType, after: FieldType): boolean {
  if (before.kind === 'enum' && after.kind === 'enum') {
    const left = new Set(after.values);
    return before.values.every((value) => left.has(value));
  }
  if (before.kind === 'ref' || after.kind === 'ref')
    return before.kind === 'ref' && after.kind === 'ref' && before.entity === after.entity;
  if (before.kind === 'array' && after.kind === 'array') return holdsType(before.of, after.of);
  if (before.kind !== after.kind) return WIDER[before.kind]?.includes(after.kind) === true;
  return holdsPrecision(before, after);
}

function holdsPrecision(before: FieldType, after: FieldType): boolean {
  const [digits, places] = precisionOf(before);
  const [moreDigits, morePlaces] = precisionOf(after);
  return morePlaces >= places && moreDigits - morePlaces >= digits - places;
}

function precisionOf(type: FieldType): readonly [number, number] {
  const stated = 'precision' in type ? type.precision : undefined;
  return stated ?? [12, 2];
}

const TEXTS: ReadonlySet<FieldType['kind']> = new Set(['string', 'text', 'unknown', 'html']);

function holdsLength(before: Stored, after: Stored): boolean {
  if (!TEXTS.has(before.type.kind) || !TEXTS.has(after.type.kind)) return true;
  return lengthOf(after) >= lengthOf(before);
}

function lengthOf(field: Stored): number {
  const isLine = field.type.kind === 'string' || field.type.kind === 'unknown';
  return (
    maximumLength({ name: '', original: '', typeStated: true, src: [], ...field }) ??
    (isLine ? 255 : Infinity)
  );
}

function holdsRange(before: Stored, after: Stored): boolean {
  if (TEXTS.has(after.type.kind)) return true;
  return (
    (after.min ?? -Infinity) <= (before.min ?? -Infinity) &&
    (after.max ?? Infinity) >= (before.max ?? Infinity)
  );
}
