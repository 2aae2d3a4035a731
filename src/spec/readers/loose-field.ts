import { parts, plain } from '../document/inline.ts';
import { readType } from '../lexicon/field-type.ts';
import { singular, wordsOf } from '../names/identifier.ts';
import type { Source } from '../requirements.ts';
import { guessType } from '../resolve/guess.ts';
import type { FieldDraft } from './draft.ts';
import { fieldDraft, isFieldName } from './field.ts';
import { codedName, METHOD } from './field-item.ts';
import { DESCRIPTOR, GROUP, KEY_LABEL } from './field-list-labels.ts';
import { isTelling, PLURAL_TYPE, SENTENCE, toldOf } from './loose-told.ts';

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
const IS_TYPE = new RegExp(`^(?:${TYPE_WORD})$`, 'i');
const RULE_WORD = 'unique|required|optional|nullable|mandatory|indexed|not null';
/** `hourly_rate money`, `email unique`, `price decimal(10,2) not null`: no word but a type's or a rule's stands behind the name. */
const TRAILING = new RegExp(
  String.raw`^([\p{L}_][\p{L}\p{N}_]*(?:\s[\p{L}\p{N}_]+){0,2}?)\s+((?:${TYPE_WORD}|${RULE_WORD})\b(?!-).*)$`,
  'isu',
);
const PARTED =
  /^([\p{L}_](?:[\p{L}\p{N}_/ ]|(?<=\p{L})-(?=\p{L})){0,60}?\??\*?)\s*(?:[:：=]\s*|\s[-–—]+\s+|(→|->|=>)\s*|(?=[(（[])|,\s*)(.+)$/su;
const ALONE = /^[\p{L}_][\p{L}\p{N}_]*(?:[ -][\p{L}\p{N}_]+){0,3}[?*]?$/u;
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
  const written = plain(line.replace(/^\[[ xX]\]\s*/, ''));
  if (/^[^:：(（]*\s[^:：(（]*\s[^:：(（]*[.。]$/.test(written)) return [];
  const text = written.replace(/[.。;；]$/, '');
  if (ROUTE.test(text) || METHOD.test(text) || RELATION.test(text) || text.length > 240) return [];
  if (REMARK.test(text) || OWN_KEY.test(text)) return [];
  if (codedName(text) !== undefined) return [single(text, place)].flatMap((one) => one ?? []);
  return (
    groupedFields(text, place) ?? several(text, place) ?? [single(text, place)].flatMap((one) => one ?? [])
  );
}

/** `Note: rows have no owner` speaks of the whole thing. */
const REMARK = /^(?:note|hint|remark|nb|todo|important|example|e\.g\.|see)\s*[:：]\s*\S+\s+\S+\s+\S/i;
/** The key that every thing has. */
const OWN_KEY = /^(?:a |an |the )?unique (?:identifier|id)\b/i;

const CODE = /^[a-z]+_\w+|^id$|^[a-z]\w*\s*[(（](?:uuid|int|string|enum|bool|date)/i;

/** `Identity: id (UUID), name, vintage_year`: a label over several fields, which are written as code or have notes. */
export function groupedFields(text: string, place: Place): readonly LooseField[] | undefined {
  const [, label = '', list = ''] = /^(\p{L}[\p{L} ]{1,30})[:：]\s*(.{5,})$/su.exec(text) ?? [];
  const members = parts(list, /[,、，]/);
  const isMember = (part: string): boolean =>
    /^[a-z]\w*(?:\s*[(（].*[)）])?$/s.test(part) && !isTelling(part);
  const isForeign = label !== '' && !/[a-z]/i.test(label);
  const isCode = isForeign || (members.length > 1 && members.some((part) => CODE.test(part)));
  if (!isCode || !members.every(isMember)) return undefined;
  return members.flatMap((part) => single(part, place) ?? []);
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
    ALONE.test(name) &&
    !SENTENCE.test(name) &&
    !isTelling(name) &&
    !IS_TYPE.test(name) &&
    !TRAILING.test(name)
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

function single(written: string, place: Place): LooseField | undefined {
  const coded = codedName(written);
  if (coded !== undefined) return declared(coded.name, coded.rest, place);
  const text = written
    .replace(CURRENCY, '$1')
    .replace(FLAG, '$1 (bool)')
    .replace(/^([\p{L}_]\w*)\[\]/u, '$1 (list of strings)')
    .replace(/^([\p{L}_]\w*)\*(?=\s*[(（])\s*[(（]/u, '$1 (required, ')
    .replace(/^([\p{L}_]\w*)\*$/u, '$1 (required)')
    .replace(BARS, '$1: $2')
    .replace(/^([\p{L}_]\w*: [\w|-]+)\s+(?=(?:default|not null|nullable|required)\b)/u, '$1, ');
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
  const reads = toldOf(name, told, place.things);
  const rules = reads.rules;
  const draft = fieldDraft({ name, ...reads.type, constraints: rules, ...reads.description, src: place.src });
  if (draft === undefined) return undefined;
  const { original, src, description, ...says } = draft;
  return { draft, isSure: Object.keys(says).length > 0 || isColumnName(original) };
}

function unwrapped(rest: string): string {
  const inside = /^[(（[]\s*([^()（）]*(?:\([^()]*\)[^()]*)*)[)）\]]\s*[-–—:]*\s*(.*)$/su.exec(rest.trim());
  return inside === null
    ? rest.trim()
    : `${inside[1] ?? ''}${inside[2] === '' ? '' : `, ${inside[2] ?? ''}`}`;
}

/** `status draft|published`, whatever rule stands behind it. */
const BARS = /^([\p{L}_]\w*)\s+([\w-]+(?:\|[\w-]+)+)(?=$|\s+(?:default|not null|nullable|required)\b)/u;

/** A name that only code has: `id`, `article_number`. */
const AS_CODE = /^id$|^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;

/** `order_items` is the name of a table as well. */
function isColumnName(name: string): boolean {
  const last = wordsOf(name).at(-1) ?? '';
  return AS_CODE.test(name) && singular(last) === last;
}

/** `price in EUR` is a price, `active flag` says yes or no. */
const CURRENCY = /^([\p{L}_ ]{2,40}?)\s+in (?:EUR|USD|GBP|CHF|JPY|[€$£]|euros?|dollars?)(?=\s*(?:$|[(,:]))/iu;
const FLAG = /^([\p{L}_]+(?: [\p{L}_]+)?) flag$/iu;
