import { leadOf, parts, plain } from '../document/inline.ts';
import { type ItemBlock, type Page, sourceOf } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { readType } from '../lexicon/field-type.ts';
import { isProduct } from '../lexicon/products.ts';
import { codedFields } from './coded-prose.ts';
import type { EntityDraft, FieldDraft, Findings, Reader, RelationDraft } from './draft.ts';
import { fieldDraft } from './field.ts';
import { withoutFlag, withoutUnit, withValues } from './list-phrase.ts';
import { listsThings } from './listed-things.ts';
import { isPhrase, listsNames } from './name-phrase.ts';

const NOTATION = { notation: 'prose-list', rank: 40, confidence: 0.7 } as const;

const ATTRIBUTES =
  /\b(?:(?:with )?(?:key |main |core |primary )?(?:attributes?|fields?|properties|columns)(?: include| includes| are| like| such as)?|includes?(?: fields)?|including|contains?|containing|consists? of|has|have|with|stores?|tracks?|holds?|captures?|atributos|campos|incluye|contiene|con|inclui|cont[ée]m|mit|enth[äa]lt|attributs?|contient|alanlar|i[çc]erir|atribut|berisi)\b\s*[:：]?\s*|(?:атрибуты|поля|содержит|включает|属性|字段|包含|包括|フィールド|項目|속성|필드)\s*(?:は|为|：|:|은|는)?\s*/giu;
const TAIL =
  /\s*(?:등의?|을 포함|를 포함|속성 포함|포함|などを?含む|を含む|等信息|等|and (?:more|others)|etc\.?)[^,，、]*$/iu;

/** `- **Task**: what it is. Key attributes: title, status (enum), due date` in a section about data. */
export const proseList: Reader = {
  ...NOTATION,
  reads:
    'bullets `**Name**: description` of a section about entities, with attributes listed in the sentence',
  read(page) {
    const entities: EntityDraft[] = [];
    const relations: RelationDraft[] = [];
    for (const block of page.blocks) {
      if (block.kind !== 'item' || block.depth !== 1 || !listsThings(block.section, block)) continue;
      const found = thingOf(block, page);
      if (found !== undefined) entities.push(found);
    }
    return { entities, relations } satisfies Findings;
  },
};

function thingOf(item: ItemBlock, page: Page): EntityDraft | undefined {
  const first = item.text.replace(/\n/g, ' ');
  const call = /^[`*]*([A-Z][A-Za-z0-9_]{1,40})[`*]*\s*\(([^()]{3,400}(?:\([^()]*\)[^()]*)*)\)\s*[`*]*$/.exec(
    plain(first),
  );
  if (call !== null && parts(call[2] ?? '').length > 1)
    return drafted({
      name: call[1] ?? '',
      item,
      page,
      description: '',
      fields: listFields(call[2] ?? '', item, page),
    });
  const lead = leadOf(first);
  const isList = lead !== undefined && lead.mark === 'code' && listsNames(plain(lead.rest));
  if (lead === undefined || lead.label.length > 50 || (!isList && readType(lead.rest).type?.kind === 'uuid'))
    return undefined;
  const rest = plain(lead.rest);
  const thing = thingIn(lead.label);
  if (
    thing === undefined ||
    NOT_STORED.test(lead.label) ||
    isProduct(lead.label) ||
    isPhrase(lead.label) ||
    (lead.separator === '' && rest !== '' && !/^[(（]/.test(rest)) ||
    /\.\w|^\d{3}\b/.test(lead.label)
  )
    return undefined;
  if (!isList && readType(rest.split(/[\s,(]/)[0] ?? '').type !== undefined && lead.mark === 'code')
    return undefined;
  const fields = itemFields({ item, page, rest, markdown: lead.rest, mark: lead.mark });
  return drafted({ name: thing.name, label: thing.label, item, page, description: rest, fields });
}

interface Told {
  readonly item: ItemBlock;
  readonly page: Page;
  /** What stands behind the name, as it is shown and as it is written. */
  readonly rest: string;
  readonly markdown: string;
  readonly mark: 'bold' | 'code';
}

/** The fields below an item, else those that its sentence lists. */
function itemFields({ item, page, rest, markdown, mark }: Told): readonly FieldDraft[] {
  const nested = item.children.flatMap((child) => nestedFields(child, page));
  if (nested.length > 0) return nested;
  const src = sourceOf(page, { line: item.line, endLine: item.endLine }, NOTATION);
  const told = codedFields(markdown, src) ?? attributesIn(rest, item, page);
  const list = bareList(rest, mark, { item, page });
  return list.length > told.length ? list : told;
}

/** `` `orders` : number, total, state {open, paid} ``: a sentence that is nothing but the names of fields. */
function bareList(
  text: string,
  mark: 'bold' | 'code',
  { item, page }: { readonly item: ItemBlock; readonly page: Page },
): FieldDraft[] {
  if (text.length > 600) return [];
  const list = text.replace(/[.。]\s*$/, '');
  const written = parts(list, /[,;、，；]/);
  if (written.length < (mark === 'code' ? 2 : 3) || /[.。]\s/.test(list)) return [];
  const fields = listFields(list, item, page);
  return fields.length >= written.length ? fields : [];
}

/** What a list of key entities names beside what is stored: credentials, and requirements with an id. */
const NOT_STORED =
  /^(?:jwt|bearer|access|auth(?:entication)?)[ _-]?tokens?$|(?:operations?|requests?|responses?)$|[a-z]Id$|_id$|^(?:FR|NFR|RF|RNF|REQ|US|AC|BR|SC)[-_ ]?\d+/i;

function drafted(given: {
  readonly name: string;
  readonly label?: string | undefined;
  readonly item: ItemBlock;
  readonly page: Page;
  readonly description: string;
  readonly fields: readonly FieldDraft[];
}): EntityDraft {
  const { name, label, item, page, description, fields } = given;
  return {
    original: name,
    ...(label === undefined ? {} : { label }),
    ...(description === ''
      ? {}
      : { description: (description.split(/(?<=[.。])\s/)[0] ?? description).slice(0, 300) }),
    fields,
    evidence: 'prose',
    status: item.section.status,
    src: sourceOf(page, item, NOTATION),
  };
}

/** The list behind the last "attributes:", "with", "includes" of a sentence that is a list. */
function attributesIn(text: string, item: ItemBlock, page: Page): FieldDraft[] {
  const bracketed =
    /^[(（]([^()（）]*(?:\([^()]*\)[^()（）]*)*)[)）]/.exec(text)?.[1] ??
    // Inside a sentence, "(Checking, Savings, Cash)" are kinds of the thing: names of fields have no capitals.
    /^(?:[^(（,]*(?:,[^(（,]*)?)[(（](?!e\.?g|i\.?e|for example|such as)([^()（）\p{Lu}]*,[^()（）\p{Lu}]*,[^()（）\p{Lu}]*)[)）]/u.exec(
      text,
    )?.[1];
  for (const match of [...text.matchAll(ATTRIBUTES)]) {
    const behind = text.slice(match.index + match[0].length);
    const list = sentence(behind);
    const explicit =
      /attribut|field|propert|column|atribut|campo|属性|字段|フィールド|項目|속성|필드|поля|атрибуты|alan/i.test(
        match[0],
      );
    const fields = listFields(list, item, page);
    if (fields.length > (explicit ? 0 : 2)) return fields;
  }
  return bracketed === undefined || parts(bracketed, /[,;、，；]/).length < 2
    ? []
    : listFields(bracketed, item, page);
}

function sentence(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if ('(（['.includes(character)) depth += 1;
    else if (')）]'.includes(character)) depth -= 1;
    else if (
      depth <= 0 &&
      (character === '。' || character === ';' || (character === '.' && /\s|$/.test(text[at + 1] ?? ' ')))
    )
      return text.slice(0, at);
  }
  return text;
}

const ADJECTIVES =
  /^(?:an?|the|its|their|unique|optional|required|auto-?generated|associated|own|current|creation|a unique|foreign key to|reference to)\s+/i;
const NO_FIELD =
  /\b(?:is|are|was|be|can|may|must|will|that|which|who|when|where|for|of|by|from|per|each|every|many|multiple|zero|one or|relationship|relationships?|belongs?|between|about|other|users?' )\b|^(?:owner|none|null|one)$|^not\b/i;

function listFields(list: string, item: ItemBlock, page: Page): FieldDraft[] {
  const items = parts(withValues(list.replace(TAIL, '')), /[,;、，；]/)
    .flatMap((part) => part.split(/\s+(?:and|und|et|y|e|и|ve|dan|및|和|以及|と|&)\s+(?![^()]*\))/i))
    .map((part) => part.replace(/^(?:and|or|und|et|y|及|和)\s+/i, '').trim())
    .filter((part) => part !== '');
  return items.flatMap((part) => named(part, item, page));
}

/** `phone optional`, `active yes/no`: what stands behind the name is said of it. */
const RULE_BEHIND = /^([\p{L}_]+(?: [\p{L}_]+)?) (optional|opcional|unique|nullable)$/iu;
const ASKS_BEHIND = /^([\p{L}_]+(?: [\p{L}_]+)?) (?:yes\/no|y\/n|or not)$/iu;

function named(text: string, item: ItemBlock, page: Page): FieldDraft[] {
  const braced = text
    .replace(RULE_BEHIND, '$1 ($2)')
    .replace(ASKS_BEHIND, '$1 (bool)')
    .replace(/^(?:enum\s*)?\{[^{}]*\}$/, '')
    .replace(/\s*[:：]?\s*\{([^{}]+)\}$/, ' (enum($1))');
  const [, head = '', note = ''] = /^([^(（:]+?)\s*(?:[(（:]\s*(.*?)\s*[)）]?)?$/.exec(braced) ?? [];
  let name = withoutFlag(withoutUnit(head.trim()));
  for (let again = 0; again < 3; again += 1) name = name.replace(ADJECTIVES, '');
  if (
    name.split(/\s+/).length > 3 ||
    NO_FIELD.test(name) ||
    name.length > 40 ||
    /\s-?\d+\s?[-–]\s?\d+$/.test(name)
  )
    return [];
  const reading = readType(note);
  const draft = fieldDraft({
    name,
    ...(reading.type === undefined ? {} : { type: note }),
    constraints: /optional/i.test(head) ? `${note}, optional` : note,
    src: sourceOf(page, { line: item.line, endLine: item.endLine }, NOTATION),
  });
  return draft === undefined ? [] : [draft];
}

function nestedFields(child: ItemBlock, page: Page): FieldDraft[] {
  const text = plain(child.text.replace(/\n/g, ' '));
  const labelled =
    /^(?:key |main )?(?:attributes?|fields?|properties|columns|属性|字段|속성|필드)\s*[:：]\s*(.+)$/i.exec(
      text,
    )?.[1];
  if (labelled !== undefined) return listFields(labelled, child, page);
  const lead = leadOf(child.text);
  if (
    lead !== undefined &&
    lead.rest !== '' &&
    readType(lead.rest).type === undefined &&
    lead.label.split(/\s+/).length <= 3
  )
    return /^(?:relationships?|relations?|constraints?|validation|rules|purpose|description|notes?|lifecycle|states?|indexes)$/i.test(
      lead.label,
    )
      ? []
      : named(lead.label, child, page);
  return [];
}
