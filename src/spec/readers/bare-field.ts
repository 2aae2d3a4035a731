import { parts, plain } from '../document/inline.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { ownRelation } from '../lexicon/relation-words.ts';
import type { Source } from '../requirements.ts';
import type { FieldDraft } from './draft.ts';
import { fieldDraft, isRule } from './field.ts';

const NAME = String.raw`([a-z][a-z0-9]*(?:_[a-z0-9]+)*)`;
const ARROW = new RegExp(String.raw`^${NAME}\s*(?:→|->|=>)\s*([A-Z]\w*)\s*(?:[(（](.*)[)）])?$`);
const NAMED = new RegExp(String.raw`^${NAME}\s*[:：]\s*(\S.{0,200})$`, 's');
const ALONE = new RegExp(`^${NAME}$`);
const RANGE = /^(-?\d+)\s*(?:\.\.\.?|-|–|to)\s*(-?\d+)$/;
const VALUE = /^[A-Za-z][\w-]{0,20}$/;

/**
 * A field by the form of its line, where no type is named: `author → User`, `slug: unique`, `rating: 1..5`, `unit: g, ml, piece`.
 *
 * @returns `undefined` where the line has none of these forms
 */
export function bareField(line: string, src: Source): FieldDraft | undefined {
  const text = plain(line);
  const [, own, target, rules = ''] = ARROW.exec(text) ?? [];
  if (own !== undefined)
    return fieldDraft({ name: own, type: `ref(${target ?? ''})`, constraints: rules, src });
  const relation = ownRelation(text);
  if (relation?.via !== undefined && relation.kind === 'many-to-one')
    return fieldDraft({ name: relation.via, type: `ref(${relation.to})`, constraints: text, src });
  const [, name, rest = ''] = NAMED.exec(text) ?? [];
  if (name === undefined) return undefined;
  const [, low, high] = RANGE.exec(rest.trim()) ?? [];
  if (low !== undefined)
    return fieldDraft({ name, type: 'int', constraints: `between ${low} and ${high ?? low}`, src });
  const listed = parts(rest);
  if (isRule(listed[0] ?? '')) return fieldDraft({ name, constraints: rest, description: rest, src });
  return listed.length > 2 && listed.every(isValue)
    ? fieldDraft({ name, type: `enum(${listed.join(', ')})`, src })
    : undefined;
}

function isValue(text: string): boolean {
  return VALUE.test(text) && kindNamed(text) === undefined && !isRule(text);
}

/** Rows of another entity are no column of this one. */
const RELATION = /\b(?:many|one)[- ]to[- ](?:many|one)\b|\b(?:has|have) (?:many|one)\b|\bbelongs to\b/i;

/** In a list that is one of fields, also a name alone, or a name with what it is for. */
export function fieldInList(line: string, src: Source): FieldDraft | undefined {
  const text = plain(line);
  const name = ALONE.exec(text)?.[1] ?? NAMED.exec(text)?.[1];
  if (name === undefined || RELATION.test(text)) return undefined;
  const rest = NAMED.exec(text)?.[2] ?? '';
  return rest.length > 80 ? undefined : fieldDraft({ name, constraints: rest, description: rest, src });
}
