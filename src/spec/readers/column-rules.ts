import { parts } from '../document/inline.ts';
import { readType } from '../lexicon/field-type.ts';
import type { FieldDraft } from './draft.ts';

/** A key or rule may stand before the type: `PK, text`. */
export const RULE_FIRST = /^(?:pk|fk|primary key|unique|not null|nullable|required|optional)\b/i;

/** Rules of a column in brackets: `(unique, not null)`. */
export const COLUMN_RULES =
  /^[(（[]\s*([^()]*\b(?:pk|primary key|fk|foreign key|unique|not null|nullable|required|optional|default|indexed)\b[^()]*(?:\([^()]*\)[^()]*)*)[)）\]]/i;

/** The first of several rules that is a type: `PK, text`. */
export function typeAmong(rules: string): { type?: string } {
  const type = parts(rules).find(
    (part) => readType(part).type !== undefined && !/^(?:fk|default)\b/i.test(part),
  );
  return type === undefined ? {} : { type };
}

/** Says something that only columns have. */
export function isRuled({ pk, required, nullable, unique }: Partial<FieldDraft>): boolean {
  return pk === true || required === true || nullable === true || unique === true;
}
