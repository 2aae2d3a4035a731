import { parts, plain } from '../document/inline.ts';
import type { Page } from '../document/page.ts';
import { readType } from '../lexicon/field-type.ts';
import { withoutAccents } from '../lexicon/fold.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { ARTICLE, MANY, ownRelation, type RelationKind } from '../lexicon/relation-words.ts';
import { keyOf } from '../names/identifier.ts';
import type { Source } from '../requirements.ts';
import type { FieldDraft } from './draft.ts';
import { fieldDraft, isRule } from './field.ts';

/** What one part of a list of fields in prose says: a field, or how the thing relates to another. */
export interface Phrase {
  readonly field?: FieldDraft;
  readonly relation?: { readonly to: string; readonly kind: RelationKind; readonly via?: string };
}

interface Reading {
  readonly src: Source;
  /** `true` for the name of a thing of the same document. */
  readonly isThing?: (name: string) => boolean;
}

const MANY_OF = new RegExp(
  String.raw`^(?:has |have |can have |a list of )?${MANY}\s+([\p{L}][\p{L}\p{N}_ -]{1,40})$`,
  'iu',
);
const LEADING = new RegExp(
  String.raw`^(?:(?:and|or|with|has|have|having|includes?|plus|which|whose|its|their|his|her|own|current|associated|auto-?generated|y|e|und|et|mit|con|com|avec|sowie)\s+|${ARTICLE})`,
  'iu',
);
/** Rules that stand before a name. */
const RULED =
  /^(unique|optional|required|mandatory|opcional|[úu]nic[oa]|obligatori[oa]|obrigat[óo]ri[oa]|eindeutige[rns]?|optionale[rns]?|facultati(?:f|ve)|free-?text|positive|non-negative)\s+/i;
const UNIT =
  /\s+(?:in|en|em|en|auf|per)\s+(?:\p{L}{2,20})$|\s+in (?:square|cubic|full|whole|local|total) \p{L}{2,20}$|\s+(?:as|als|como) (?:text|string|number|integer)$/iu;
/** "date of birth", "number of guests": in other names such words start a clause. */
const OF =
  /^(?:(?:max(?:imum)?|min(?:imum)?|total|current) )?(?:dates?|times?|numbers?|places?|amount|types?|year|day|name|cost|price|unit|point|proof|level|state|country|method|source|reason|kind|length|duration|status|count|total|list|terms|scope|rate|quantity|title|hours?|period|code|currency) (?:of|for|per) (?:[\p{L}-]+)(?: [\p{L}-]+)?$|^(?:days?|hours?|minutes?|weeks?|months?|time) (?:to|until|till|since|before|after) [\p{L}-]+$|^[\p{L}-]+ (?:in|on) (?:stock|hand)$/iu;
const BY = /^[a-z]{3,}[ _](?:by|at|on|to)$/i;
const NO_FIELD =
  /\b(?:is|are|was|were|be|been|can|may|must|will|shall|should|that|which|who|whose|when|where|while|if|for|of|by|from|to|into|in|on|at|as|per|each|every|all|any|no|not|only|least|most|than|been|being|users?'|etc|following|relationships?|belongs?|between|about|other|many|multiple|zero|has|have|es|son|ist|sind|wird|est|sont|que|qui|die|para|pour|f[üu]r|von|cuando)\b|^(?:none|null|nothing|more|others?|enum)$/i;

/** A sentence in a language that sets no blanks between words. */
const STATES =
  /[をがはに].*(?:ない|できる|する|される|した|です|ます|こと)$|不(?:能|可|得)\p{Script=Han}|必须|해야|수 (?:있|없)다/u;

const NAME = /^[\p{L}_][\p{L}\p{N}_'’.-]*(?: [\p{L}\p{N}_'’&-]+){0,3}$/u;

/** Reads one part of a list: `title`, `a unique email`, `status (open, done)`, `belongs to user`, `many comments`. */
export function phraseOf(text: string, reading: Reading): Phrase | undefined {
  const shown = plain(text)
    .replace(/[.。;]\s*$/, '')
    .trim();
  const many = MANY_OF.exec(shown)?.[1];
  if (many !== undefined) return { relation: { to: many, kind: 'one-to-many' } };
  const own = ownRelation(shown);
  if (own !== undefined && own.via === undefined) return { relation: { to: own.to, kind: own.kind } };
  const field = fieldOf(shown, reading);
  return field === undefined ? undefined : { field };
}

/** "the member who proposes it" is a member. */
const WHO =
  /^(\p{L}+) (?:que|who|that|which|qui|che|der|die|das)(?= )[^()（）]{2,40}(?:[(（]([^()（）]*)[)）])?$/iu;
/** "the year it was harvested" */
const WHICH_IT = /^(\p{L}+) (?:it|they|he|she) (?:was|were|is|are|has been) (\p{L}+)$/iu;

function clauseField(text: string, { src, isThing }: Reading): FieldDraft | undefined {
  const [, who = '', rule = ''] = WHO.exec(text) ?? [];
  if (who !== '' && isThing?.(who) === true)
    return fieldDraft({ name: who.toLowerCase(), type: `ref(${keyOf(who)})`, constraints: rule, src });
  const [, what, done = ''] = WHICH_IT.exec(text) ?? [];
  return what === undefined ? undefined : fieldDraft({ name: `${what} ${done}`, src });
}

function fieldOf(text: string, { src, isThing }: Reading): FieldDraft | undefined {
  const clause = clauseField(text.replace(LEADING, ''), {
    src,
    ...(isThing === undefined ? {} : { isThing }),
  });
  if (clause !== undefined) return clause;
  const [, head = '', note = ''] = /^([^(（:[{]+?)\s*(?:[(（:[{]\s*(.*?)\s*[)）\]}]?)?$/su.exec(text) ?? [];
  const rules: string[] = [];
  let name = head.trim();
  for (let again = 0; again < 4; again += 1) {
    const rule = RULED.exec(name)?.[1];
    if (rule !== undefined && !/^free/i.test(rule)) rules.push(rule);
    name = name.replace(RULED, '').replace(LEADING, '');
  }
  const read = aside(withoutUnit(name));
  const { bare } = read;
  if (read.rule !== undefined) rules.push(read.rule);
  if (!NAME.test(bare) || bare.length > 40 || isRule(bare) || STATES.test(bare)) return undefined;
  const isKnown = OF.test(bare) || BY.test(bare) || ROMANCE.test(bare);
  if (!isKnown && (NO_FIELD.test(withoutAccents(bare)) || bare.split(/\s+/).length > 3)) return undefined;
  return fieldDraft({
    name: bare,
    ...typeOf(read, note, isThing),
    constraints: [...rules, note].join(', '),
    src,
  });
}

/** A name, and what the words behind it say: a rule, a kind, or that it asks. */
interface Aside {
  readonly bare: string;
  readonly rule?: string | undefined;
  readonly kind?: string | undefined;
}

function aside(name: string): Aside {
  const [, flagged] = FLAG.exec(name) ?? ASKED.exec(name) ?? [];
  if (flagged !== undefined) return { bare: flagged, kind: 'bool' };
  const [, ranged, from, to] = RANGED.exec(name) ?? [];
  if (ranged !== undefined) return { bare: ranged, rule: `${from}-${to}`, kind: 'int' };
  const [, typed, kind] = TYPED.exec(name) ?? [];
  if (typed !== undefined) return { bare: typed, kind };
  const [, marked, rule] = MARKED.exec(name) ?? [];
  return marked === undefined ? { bare: name } : { bare: marked, rule };
}

function typeOf({ kind }: Aside, note: string, isThing: Reading['isThing']): { type?: string } {
  return kind === 'bool' ? { type: kind } : typeIn(typeText(kind, note), isThing);
}

/** `price decimal(10,2)`: digits in brackets belong to the type before them. */
function typeText(kind: string | undefined, note: string): string {
  return kind !== undefined && /^\d+(?:\s*,\s*\d+)?$/.test(note) ? `${kind}(${note})` : (kind ?? note);
}

/** "fecha de inicio", "date de naissance", "data de nascimento". */
const ROMANCE =
  /^[\p{L}_]+ (?:de|del|da|do|di|d['’]|of)(?: (?:la|el|los|las|du|des))?\s?[\p{L}_'’]+(?: [\p{L}_]+)?$/iu;
/** `quantity int`: only words that are a type and nothing else. */
const TYPED =
  /^(\w+(?: \w+)?) (int|integer|bigint|string|varchar|bool|boolean|datetime|timestamp|decimal|float|uuid|json|jsonb|enum|money)$/i;
/** `email unique`, `teléfono opcional`: only words that are a rule and nothing else. */
const MARKED =
  /^([\p{L}_][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+){0,2}) (unique|required|optional|nullable|mandatory|indexed|opcional|[úu]nic[oa]|obligatori[oa]|obrigat[óo]ri[oa]|eindeutig|facultati(?:f|ve))$/iu;
/** `stars 1–5`, `score 0 to 10`: a number between two. */
const RANGED =
  /^([\p{L}_][\p{L}\p{N}_]*(?: [\p{L}_]+)?) (?:from |von |de )?(\d{1,4})\s?(?:-|–|to|bis|a|à|até|\.\.)\s?(\d{1,4})$/iu;
/** `verified y/n`, `accepted or not`: whether it is so. */
const ASKED =
  /^(?:whether (?:it is |they are )?)?([\p{L}_][\p{L}\p{N}_]*(?: [\p{L}_]+)?)(?: y\/n| yes\/no| or not| ja\/nein| s[íi]\/no| sim\/n[ãa]o| oui\/non| oder nicht| o no| ou n[ãa]o)$/iu;
/** `active flag` says yes or no. */
const FLAG = /^([\p{L}_]+(?: [\p{L}_]+)?) flag$/iu;

/** `price in EUR` is a price. */
export function withoutUnit(name: string): string {
  return / (?:in|on) (?:stock|hand)$/i.test(name) ? name : name.replace(UNIT, '').trim();
}

/** `active flag` is whether it is active. */
export function withoutFlag(name: string): string {
  return FLAG.exec(name)?.[1] ?? ASKED.exec(name)?.[1] ?? name;
}

function typeIn(note: string, isThing: Reading['isThing']): { type?: string } {
  const shown = note.trim();
  if (shown === '') return {};
  const target =
    /^(?:(?:a |the )?(?:reference|ref|fk|link)(?: to| of|:)?|→|->)\s+(?:the |an? )?(.{2,60})$/i.exec(
      shown,
    )?.[1];
  const named = [shown, target].find((one) => one !== undefined && isThing?.(one) === true);
  if (named !== undefined) return { type: `ref(${keyOf(named)})` };
  if (readType(shown).type?.kind === 'bool') return { type: shown };
  const values = valuesOf(shown);
  if (values !== undefined) return { type: `enum(${values.join(', ')})` };
  return readType(shown).type === undefined ? {} : { type: shown };
}

const VALUE = /^["'`]?[\p{L}\p{N}][\p{L}\p{N}_+-]*(?: [\p{L}\p{N}_-]+)?["'`]?$/u;

/** `open, done or cancelled`: a note that is nothing but values. */
function valuesOf(note: string): readonly string[] | undefined {
  if (/^(?:e\.?g|i\.?e|z\.?B|p\.?ej|por ejemplo|for example|such as|like)\b/i.test(note)) return undefined;
  const listed = note.replace(/^(?:one of|either|entre|oder|ou)\s*:?\s*/i, '').replace(DEFAULT, '');
  const values = parts(listed, /[,/|、，]/)
    .flatMap((part) => part.split(/\s+(?:or|o|ou|oder|и|или)\s+/i))
    .map((value) => value.replace(/^(?:or|o|ou|oder)\s+/i, '').trim());
  const isList =
    values.length > 1 &&
    values.every(
      (value) =>
        VALUE.test(value) && !isRule(value) && kindNamed(value) === undefined && !RULE_WORD.test(value),
    );
  return isList ? values : undefined;
}

/** `open, done; default open`: which of the values a row has unless it says another. */
const DEFAULT =
  /\s*[;,]\s*(?:the )?(?:defaults?|por defecto|por omisi[óo]n|padr[ãa]o|por padr[ãa]o|par d[ée]faut|standard(?:m[äa][ßs]ig)?|vorgabe|voreingestellt|predefinito|di default|по умолчанию|初期値|既定値?|デフォルト|默认|기본값?)(?![\p{L}_]).*$/isu;
const RULE_WORD =
  /\b(?:unique|required|optional|default|not|null|pk|fk|key|max|min|chars?|characters|unic[oa]|opcional|obligatori[oa]|obrigat[óo]ri[oa]|eindeutig|pflicht|unique|facultatif|obligatoire)\b|(?:^|\W)únic[oa]\b|\d+[-–]\d+|^\d+ \p{L}/iu;

/** "date and time" is one moment. */
const MOMENT =
  /(?<![\p{L}_])(?:(date) and (time)|(fecha) y (hora)|(data) e (?:hora|ora)|(date) et (heure)|(datum) und (?:uhrzeit|zeit))(?![\p{L}_])(?!\s*[(（:])/giu;

/** The parts of a list in prose, with `and` as the last comma. */
export function partsOfList(list: string): readonly string[] {
  const moments = list.replace(MOMENT, (moment) => `${moment.replace(/\s+\S+\s+/, '_')} (datetime)`);
  return parts(withValues(moments), /[,;、，；]/)
    .flatMap((part) => part.split(/\s+(?:and|und|et|y|e|и|ve|dan|및|和|以及|と|&|\+)\s+(?![^()]*\))/i))
    .map((part) => part.replace(/^(?:and|or|und|et|y|及|和)\s+/i, '').trim())
    .filter((part) => part !== '');
}

/** `true` for the names of a list of things, and for those of the page, in the singular or the plural. */
export function thingsNamed(
  names: readonly string[],
  { things }: Pick<Page, 'things'>,
): (name: string) => boolean {
  const keys = new Set(names.map(keyOf));
  return (name) =>
    /^[\p{L}][\p{L}\p{N}_ -]*$/u.test(name) && (keys.has(keyOf(name)) || things.has(keyOf(name)));
}

/** `number, status: draft, sent; note`: behind its label stand the values of one field. */
export function withValues(list: string): string {
  return list.replace(
    /((?:^|[,;，；]\s*)[\p{L}_][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+)?)\s*[:：]\s*((?:[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+)?\s*[,，、]\s*)+(?:or |oder |o |ou )?[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+)?)(?=\s*(?:[;；.。]|$))/gu,
    '$1 ($2)',
  );
}
