import { parts } from '../document/inline.ts';
import { readConstraints } from '../lexicon/constraints.ts';
import { readType } from '../lexicon/field-type.ts';

/** Characters of a list of names: a longer one is prose. */
const LIMIT = 600;

/** Several names with commas between them, none of which is a type or a rule: no declaration of one field. */
export function listsNames(text: string): boolean {
  if (text.length > LIMIT) return false;
  const written = parts(text.replace(/[.。]\s*$/, ''), /[,;、，；]/);
  const isName = (part: string): boolean => {
    const { values, ...rules } = readConstraints(part);
    return (
      Object.keys(rules).length === 0 &&
      !(part.split(/\s+/).length === 1 && readType(part).type !== undefined) &&
      part.split(/\s+/).length <= 6
    );
  };
  return written.length > 1 && written.every(isName);
}

/** Three Latin words of which some are small are a phrase: a name of that length has capitals. */
export function isPhrase(label: string): boolean {
  const words = label
    .replace(/[(（].*$/, '')
    .trim()
    .split(/\s+/);
  return (
    words.length > 2 &&
    words.slice(1).some((word) => /^[a-z]{3,}$/.test(word) && !/^(?:and|the|for)$/.test(word))
  );
}
