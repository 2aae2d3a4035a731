import type { MergedField } from '../merge/entities.ts';
import type { Field, FieldType } from '../requirements.ts';

const TEXTS: ReadonlySet<string> = new Set(['string', 'text', 'email', 'url', 'html', 'binary']);
const NUMBERS: ReadonlySet<string> = new Set(['int', 'bigint', 'float', 'decimal']);

/** The limits of a field's values: those of a text count characters. */
export function bounds(
  field: MergedField,
  type: FieldType,
): Pick<Field, 'min' | 'max' | 'minLength' | 'maxLength' | 'pattern'> {
  const { min, max, pattern } = field;
  if (NUMBERS.has(type.kind)) {
    const ordered = min === undefined || max === undefined || min <= max;
    return { ...(min === undefined ? {} : { min }), ...(max === undefined || !ordered ? {} : { max }) };
  }
  if (!TEXTS.has(type.kind)) return {};
  const length = type.kind === 'string' && 'length' in type ? type.length : undefined;
  const low = field.minLength ?? min;
  const high = field.maxLength ?? max ?? undefined;
  const minLength = low !== undefined && low >= 0 && Number.isInteger(low) ? low : undefined;
  const maxLength =
    high !== undefined && high > 0 && Number.isInteger(high) && high >= (minLength ?? 0) && high !== length
      ? high
      : undefined;
  return {
    ...(minLength === undefined || minLength === 0 ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}
