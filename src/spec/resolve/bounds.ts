import type { MergedField } from '../merge/entities.ts';
import { present } from '../present.ts';
import type { Field, FieldType } from '../requirements.ts';

type Bounds = Pick<Field, 'min' | 'max' | 'minLength' | 'maxLength' | 'pattern'>;

const TEXTS: ReadonlySet<string> = new Set(['string', 'text', 'email', 'url', 'html', 'binary']);
const NUMBERS: ReadonlySet<string> = new Set(['int', 'bigint', 'float', 'decimal']);

/** The limits of a field's values: those of a text count characters. */
export function bounds(field: MergedField, type: FieldType): Bounds {
  if (NUMBERS.has(type.kind)) return range(closed(field, step(type)));
  return TEXTS.has(type.kind) ? lengths(closed(field, 1), 'length' in type ? type.length : undefined) : {};
}

/** Digits behind the point that are told apart where the type does not say how many it has. */
const PLACES = { float: 6, decimal: 2 } as const;

/** The least by which two values of the type differ. */
function step(type: FieldType): number {
  if (type.kind === 'decimal') return 1 / 10 ** (type.precision?.[1] ?? PLACES.decimal);
  return type.kind === 'float' ? 1 / 10 ** PLACES.float : 1;
}

/** Bounds that take part: the first value above 0 is 1 among whole numbers, and 0.01 among amounts of money. */
function closed(field: MergedField, unit: number): MergedField {
  const { above, below } = field;
  const min = field.min ?? (above === undefined ? undefined : next(above, unit));
  const max = field.max ?? (below === undefined ? undefined : next(below, -unit));
  return { ...field, ...present({ min, max }) };
}

/** Without what binary fractions add: `100 - 0.01` is 99.99. */
function next(value: number, unit: number): number {
  const isBetween = Math.abs(unit) === 1 && !Number.isInteger(value);
  if (isBetween) return unit > 0 ? Math.ceil(value) : Math.floor(value);
  return Number((value + unit).toPrecision(15));
}

function range({ min, max }: MergedField): Bounds {
  const isOrdered = min === undefined || max === undefined || min <= max;
  return present({ min, max: isOrdered ? max : undefined });
}

function lengths(
  { min, max, minLength = min, maxLength = max, pattern }: MergedField,
  stated: number | undefined,
): Bounds {
  const low = counted(minLength);
  const high = counted(maxLength);
  const isOrdered = high === undefined || high >= (low ?? 0);
  return present({ minLength: low, maxLength: isOrdered && high !== stated ? high : undefined, pattern });
}

/** A number of characters: whole, and more than none. */
function counted(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 && Number.isInteger(value) ? value : undefined;
}
