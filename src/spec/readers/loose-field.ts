import { parts, plain } from '../document/inline.ts';
import { readConstraints } from '../lexicon/constraints.ts';
import { readType } from '../lexicon/field-type.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { valuesIn } from '../lexicon/value-list.ts';
import { keyOf, wordsOf } from '../names/identifier.ts';
import type { Source } from '../requirements.ts';
import { guessType } from '../resolve/guess.ts';
import type { FieldDraft } from './draft.ts';
import { fieldDraft, isFieldName, isRule } from './field.ts';
import { METHOD } from './field-item.ts';
import { DESCRIPTOR, GROUP, KEY_LABEL } from './field-list-labels.ts';

/** A field from a line of any wording, and whether more than its name says that it is one. */
export interface LooseField {
  readonly draft: FieldDraft;
  readonly isSure: boolean;
}

interface Place {
  readonly src: Source;
  /** The things that the document names beside this one: a field of such a name refers to one. */
  readonly things: ReadonlySet<string>;
}

const TYPE_WORD =
  'string|str|varchar|char|text|int|integer|bigint|smallint|decimal|numeric|float|double|real|bool|boolean|datetime|timestamp|timestamptz|uuid|jsonb?|money|bytea|enum';
const RULE_WORD = 'unique|required|optional|nullable|mandatory|indexed|not null';
/** `hourly_rate money`, `email unique`, `price decimal(10,2) not null`: no word but a type's or a rule's stands behind the name. */
const TRAILING = new RegExp(
  String.raw`^([\p{L}_][\p{L}\p{N}_]*(?:\s[\p{L}\p{N}_]+){0,2}?)\s+((?:${TYPE_WORD}|${RULE_WORD})\b.*)$`,
  'isu',
);
const PARTED =
  /^([\p{L}_](?:[\p{L}\p{N}_/ ]|(?<=\p{L})-(?=\p{L})){0,60}?\??\*?)\s*(?:[:：=]\s*|\s[-–—]+\s+|(→|->|=>)\s*|(?=[(（[])|,\s*)(.+)$/su;
const ALONE = /^[\p{L}_][\p{L}\p{N}_]*(?:[ -][\p{L}\p{N}_]+){0,3}[?*]?$/u;
const SENTENCE =
  /\b(?:is|are|was|must|should|shall|can|cannot|may|will|has|have|belongs?|when|if|each|every|only|via|uses?|stored?|by the|muss|soll|kann|ist|wird|debe|puede|deve|pode|doit|peut|est)\b/i;
/** `is default`, `has mirrors`: a name that asks, and no sentence. */
const ASKS = /^(?:is|has|can) \p{L}+(?: \p{L}+)?\??$/iu;
const RELATION =
  /^(?:has|have|can have|may have) (?:many|one|several|multiple|zero)|^belongs to\b|\b(?:many|one)[- ]to[- ](?:many|one)\b|\bhas (?:many|one)\b/i;
const ROUTE = /^(?:GET|POST|PUT|PATCH|DELETE)\s+\//;

/**
 * The fields that a line in a list of fields gives, whatever its wording: `name`, `pet, vet`, `email unique`,
 * `weight in kg (decimal, > 0)`, `status: open, done (starts as open)`. Empty where the line is a sentence, a route or a relation.
 */
export function looseFields(line: string, place: Place): readonly LooseField[] {
  const text = plain(line.replace(/^\[[ xX]\]\s*/, '')).replace(/[.。;；]$/, '');
  if (ROUTE.test(text) || METHOD.test(text) || RELATION.test(text) || text.length > 240) return [];
  return several(text, place) ?? [single(text, place)].flatMap((one) => one ?? []);
}

/**
 * `first name, last name`, `from, to (time)` and `joined on (date), left on (optional)` are two fields each; `name, required` is one.
 * A type or a rule behind the last name holds for all of them, a value only for the last.
 */
function several(text: string, place: Place): readonly LooseField[] | undefined {
  const written = parts(text, /[,、，/]/).flatMap((part) =>
    part.split(/\s(?:and|und|y|e|et|&)\s(?![^()]*\))/iu),
  );
  const read = written.map((part) => NOTED.exec(part));
  const names = read.map((one) => one?.[1] ?? '');
  if (names.length < 2 || names.length > 12 || !names.every(isOneOfSeveral)) return undefined;
  const last = read.at(-1)?.[2] ?? '';
  const shared =
    read.slice(0, -1).every((one) => one?.[2] === undefined) && holdsForAll(last, names.slice(0, -1))
      ? last
      : '';
  return read.flatMap((one) => single(`${one?.[1] ?? ''} ${one?.[2] ?? shared}`.trim(), place) ?? []);
}

const NOTED = /^([^():：（）=→]+?)\s*([(（][^()（）]*[)）])?$/su;

function isOneOfSeveral(name: string): boolean {
  return (
    ALONE.test(name) && !SENTENCE.test(name) && !isTelling(name) && !isTypeWord(name) && !TRAILING.test(name)
  );
}

/** `id, weight (decimal)` is said of the weight: what has a type by its name takes none from its neighbour. */
function holdsForAll(note: string, names: readonly string[]): boolean {
  const told = note.replace(/^[(（]|[)）]$/g, '');
  const kind = readType(told.replace(PLURAL_TYPE, '$1')).type?.kind;
  const isOpen = names.every((name) => {
    const guess = guessType(wordsOf(name).join('_')).kind;
    return guess === 'string' || guess === kind;
  });
  return isOpen && names.length < 3 && (kind !== undefined || /^[\p{L} -]+$/u.test(told));
}

/** A part that is a rule, in any of the languages: few words, with a meaning for a column. */
function isTelling(part: string): boolean {
  return isRule(part) || (part.split(/\s+/).length <= 4 && Object.keys(readConstraints(part)).length > 0);
}

function isTypeWord(text: string): boolean {
  return new RegExp(`^(?:${TYPE_WORD})$`, 'i').test(text);
}

function single(written: string, place: Place): LooseField | undefined {
  const text = written.replace(CURRENCY, '$1').replace(FLAG, '$1 (bool)');
  const [, head, trailing] = TRAILING.exec(text) ?? [];
  if (head !== undefined && !SENTENCE.test(head)) return declared(head, trailing ?? '', place);
  const [, name, arrow, rest = ''] = PARTED.exec(text) ?? [];
  if (name !== undefined && arrow !== undefined) return referring(name, rest, place);
  if (name !== undefined && isName(name)) return declared(name, rest, place);
  return ALONE.test(text) && isName(text) ? declared(text, '', place) : undefined;
}

function isName(text: string): boolean {
  const name = text.trim();
  if (ASKS.test(name)) return true;
  if (DESCRIPTOR.test(name) || KEY_LABEL.test(name) || GROUP.test(name)) return false;
  return isFieldName(name.replace(/[?*]+$/, '')) && name.split(/\s+/).length <= 4 && !SENTENCE.test(name);
}

function referring(name: string, rest: string, { src }: Place): LooseField | undefined {
  const [, target, rules = ''] = /^([\p{L}_][\p{L}\p{N}_]*)(?:\.\w+)?\s*(.*)$/su.exec(rest) ?? [];
  if (target === undefined || !isName(name)) return undefined;
  const draft = fieldDraft({ name, type: `ref(${target})`, constraints: `${rules}${deleting(rules)}`, src });
  return draft === undefined ? undefined : { draft, isSure: true };
}

/** `delete pets with the owner`, `deleted together with the owner` */
function deleting(rules: string): string {
  return /\b(?:deleted?|removed?)\b.{0,40}\b(?:with|together|too|along)\b/i.test(rules)
    ? ', on delete cascade'
    : '';
}

function declared(name: string, rest: string, place: Place): LooseField | undefined {
  const told = unwrapped(rest);
  const reads = typeOf(name, told, place);
  const rules = reads.rules;
  const draft = fieldDraft({ name, ...reads.type, constraints: rules, ...reads.description, src: place.src });
  if (draft === undefined) return undefined;
  const { original, src, description, ...says } = draft;
  return { draft, isSure: Object.keys(says).length > 0 };
}

function unwrapped(rest: string): string {
  const inside = /^[(（[]\s*([^()（）]*(?:\([^()]*\)[^()]*)*)[)）\]]\s*[-–—:]*\s*(.*)$/su.exec(rest.trim());
  return inside === null
    ? rest.trim()
    : `${inside[1] ?? ''}${inside[2] === '' ? '' : `, ${inside[2] ?? ''}`}`;
}

interface Told {
  readonly type: { readonly type?: string };
  readonly rules: string;
  readonly description: { readonly description?: string };
}

function typeOf(name: string, told: string, { things }: Place): Told {
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

/** `price in EUR` is a price, `active flag` says yes or no. */
const CURRENCY = /^([\p{L}_ ]{2,40}?)\s+in (?:EUR|USD|GBP|CHF|JPY|[€$£]|euros?|dollars?)(?=\s*(?:$|[(,:]))/iu;
const FLAG = /^([\p{L}_]+(?: [\p{L}_]+)?) flag$/iu;

const PLURAL_TYPE = /^(string|integer|number|decimal|timestamp|datetime|date|time|boolean|float)s$/i;

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
  /(?:^|[_ ])(?:status|state|type|kind|role|level|priority|severity|category|gender|unit|plan|tier|mode|phase|stage|visibility|currency|channel|method|size|difficulty)$/i;

/** The value that a new row has: `starts as requested`, `draft (default)`, `open by default`. */
function starting(told: string): string | undefined {
  const found =
    /\b(?:starts? (?:as|at|with)|initially|initial(?: value)?\s*[:=]?)\s+["'`]?([\p{L}\p{N}_-]+)/iu.exec(
      told,
    ) ?? /["'`]?([\p{L}\p{N}_-]+)["'`]?\s+(?:\(default\)|by default\b)/iu.exec(told);
  return found?.[1];
}
