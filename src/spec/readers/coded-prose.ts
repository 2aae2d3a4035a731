import { codeSpans } from '../document/inline.ts';
import type { Source } from '../requirements.ts';
import type { FieldDraft } from './draft.ts';
import { fieldDraft } from './field.ts';

/** Names or values in backticks in brackets, with the word or the name in backticks before them. */
const VALUES =
  /(?:`([a-z]\w*)`|(\p{L}+))\s*[(（]\s*((?:`[^`]{1,60}`\s*[,/|]\s*)+(?:or\s+)?`[^`]{1,60}`)\s*[)）]/giu;
const OF_STATES = /^(?:lifecycle|states?|status(?:es)?|workflow|flow|stages?|phases?)$/i;
const OF_KIND = /^(?:role|type|kind|category|level|priority|visibility|method|gender|severity)s?$/i;

/**
 * The fields that a sentence about a thing marks as code, where it also marks values: "with `role` (`admin`, `clerk`)",
 * "a lifecycle (`open`, `closed`)".
 *
 * @returns `undefined` where it lists no values so: then what stands in brackets may be fields
 */
export function codedFields(markdown: string, src: Source): readonly FieldDraft[] | undefined {
  const valued = [...markdown.matchAll(VALUES)].flatMap(([whole, code, word = '', list = '']) => {
    const name = code ?? (OF_STATES.test(word) ? 'status' : OF_KIND.test(word) ? word.toLowerCase() : '');
    return name === '' ? [] : [{ whole, name, values: codeSpans(list) }];
  });
  if (valued.length === 0) return undefined;
  const rest = valued.reduce((text, { whole }) => text.replace(whole, ' '), markdown);
  const others = codeSpans(rest).filter((name) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name));
  const fields = [
    ...valued.map(({ name, values }) => ({ name, type: `enum(${values.join(', ')})` })),
    ...others.map((name) => ({ name })),
  ];
  return fields.flatMap((field) => fieldDraft({ ...field, src }) ?? []);
}
