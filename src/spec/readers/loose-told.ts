import { parts } from '../document/inline.ts';
import { readConstraints } from '../lexicon/constraints.ts';
import { readType } from '../lexicon/field-type.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { valuesIn } from '../lexicon/value-list.ts';
import { keyOf } from '../names/identifier.ts';
import { isRule } from './field.ts';

/** Verbs and conjunctions that make a sentence of a line. */
export const SENTENCE =
  /\b(?:is|are|was|must|should|shall|can|cannot|may|will|has|have|belongs?|when|if|each|every|only|via|uses?|stored?|by the|muss|soll|kann|ist|wird|debe|puede|deve|pode|doit|peut|est)\b/i;

/** A type as it is said of several fields. */
export const PLURAL_TYPE = /^(string|integer|number|decimal|timestamp|datetime|date|time|boolean|float)s$/i;

/** A part that is a rule, in any of the languages: few words, with a meaning for a column. */
export function isTelling(part: string): boolean {
  return isRule(part) || (part.split(/\s+/).length <= 4 && Object.keys(readConstraints(part)).length > 0);
}

/** What the words behind a field's name say of it. */
export interface Told {
  readonly type: { readonly type?: string };
  readonly rules: string;
  readonly description: { readonly description?: string };
}

/**
 * What `told`, the words behind the name of a field, says: a type or values, rules, or what it is for.
 *
 * @param things - keys of the things that the document names beside the field's own
 */
export function toldOf(name: string, told: string, things: ReadonlySet<string>): Told {
  const listed = parts(told);
  const said = listed.filter((part) => isTelling(part) || !SENTENCE.test(part)).join(', ');
  const target = referred(told, things);
  if (target !== undefined) return { type: { type: `ref(${target})` }, rules: said, description: {} };
  const values = listedValues(name, told);
  const first = starting(told);
  const rules = first === undefined ? said : `${said}, default ${first}`;
  if (values !== undefined) return { type: { type: `enum(${values.join(', ')})` }, rules, description: {} };
  const typed = [told, ...listed]
    .map((part) => part.replace(PLURAL_TYPE, '$1'))
    .find((part) => readType(part).type !== undefined);
  if (typed !== undefined) return { type: { type: typed }, rules, description: {} };
  if (things.has(keyOf(name))) return { type: { type: `ref(${name})` }, rules, description: {} };
  const description = told === '' || listed.every((part) => isTelling(part)) ? {} : { description: told };
  return {
    type: {},
    rules: listed.some((part) => isTelling(part)) || first !== undefined ? rules : '',
    description,
  };
}

/** `reference to Class session`: the longest name of a thing that the words behind "reference to" begin with. */
function referred(told: string, things: ReadonlySet<string>): string | undefined {
  const words =
    /^(?:(?:a |the )?(?:reference|ref|fk|foreign key|link|points?)(?: to| of|:)?|→|->)\s+(?:the |an? )?(.{2,60})$/i
      .exec(told)?.[1]
      ?.split(/\s+/);
  for (let count = Math.min(words?.length ?? 0, 4); count > 1; count -= 1) {
    const key = keyOf(words?.slice(0, count).join(' ') ?? '');
    if (things.has(key)) return key;
  }
  return undefined;
}

/** `requested, confirmed, done (starts as requested)`: three words, or two where the name is one of a kind, and none is a rule. */
function listedValues(name: string, told: string): readonly string[] | undefined {
  const list = told
    .replace(/\s*[(（][^()（）]*[)）]/g, '')
    .replace(
      /\s*(?:[,;–—-]\s*)?(?:starts? (?:as|at|with)|initially|defaults?(?: to| is)?|by default)\b.*$/i,
      '',
    )
    .replace(/^(?:one of|either|can be|values?|enum)\s*[:：]?\s*/i, '');
  const values = valuesIn(list);
  const fewest = KIND.test(name) || /[|]/.test(list) ? 2 : 3;
  const isValue = (value: string): boolean =>
    /^[\p{L}\p{N}][\p{L}\p{N}_+-]{0,30}(?: [\p{L}\p{N}_-]{1,20})?$/u.test(value) && !isRule(value);
  const isKind = (value: string): boolean => kindNamed(value) !== undefined;
  return values.length >= fewest && values.every(isValue) && !values.some(isKind) && !/^\d/.test(list)
    ? values
    : undefined;
}

const KIND =
  /(?:^|[_ (（])(?:status|state|type|kind|role|level|priority|severity|category|gender|unit|plan|tier|mode|phase|stage|visibility|currency|channel|method|size|difficulty)[)）]?$/i;

/** The value that a new row has: `starts as requested`, `draft (default)`, `open by default`. */
function starting(told: string): string | undefined {
  const found =
    /\b(?:starts? (?:as|at|with)|initially|initial(?: value)?\s*[:=]?)\s+["'`]?([\p{L}\p{N}_-]+)/iu.exec(
      told,
    ) ?? /["'`]?([\p{L}\p{N}_-]+)["'`]?\s+(?:\(default\)|by default\b)/iu.exec(told);
  return found?.[1];
}
