import type { MergedField } from '../merge/entities.ts';
import { present } from '../present.ts';
import type { Field, FieldType } from '../requirements.ts';

type Bounds = Pick<Field, 'min' | 'max' | 'minLength' | 'maxLength' | 'pattern'>;

const TEXTS: ReadonlySet<string> = new Set(['string', 'text', 'email', 'url', 'html', 'binary']);
const NUMBERS: ReadonlySet<string> = new Set(['int', 'bigint', 'float', 'decimal']);

/** The limits of a field's values: those of a text count characters. */
export function bounds(field: MergedField, type: FieldType): Bounds {
  if (NUMBERS.has(type.kind)) return range(field);
  return TEXTS.has(type.kind) ? lengths(field, 'length' in type ? type.length : undefined) : {};
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
