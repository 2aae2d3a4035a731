import { codeSpans, leadOf, plain } from '../document/inline.ts';
import { type Block, type ItemBlock, type Page, sourceOf } from '../document/page.ts';
import { isGeneric, type ThingName, thingIn } from '../document/title.ts';
import { ownRelation } from '../lexicon/relation-words.ts';
import { uniqueSentence } from '../lexicon/unique-words.ts';
import { keyOf } from '../names/identifier.ts';
import { bareField, fieldInList } from './bare-field.ts';
import { COLUMN_RULES, isRuled, typeAmong } from './column-rules.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { fieldDraft, isFieldName } from './field.ts';
import { METHOD, nestedField, split, typeAndRest } from './field-item.ts';
import { DESCRIPTOR, GROUP, KEY_LABEL, REQUIREMENT_ID } from './field-list-labels.ts';
import { entityLine, titleThing } from './field-table.ts';
import { groupedFields } from './loose-field.ts';
import { phraseField } from './phrase-field.ts';
import { aboutRequest, describes, isCommonTitle, listsFields } from './setting.ts';

const NOTATION = { notation: 'field-list', rank: 70 } as const;

/** `- id: UUID, pk`, `- **id** (uuid) — …`, `- id: INT (Mod)` below the heading or item that names the entity. */
export const fieldList: Reader = {
  ...NOTATION,
  reads: 'bullets `- name: TYPE (constraints)` below a heading or an item that names the entity',
  read(page) {
    const entities: EntityDraft[] = [];
    const commonFields: FieldDraft[] = [];
    for (const list of listsOf(page)) {
      const read = list.items.map((item) => itemFields(item, page));
      const fields = read.flat();
      const typed = fields.filter(
        ({ type, references, ...says }) => type !== undefined || references !== undefined || isRuled(says),
      ).length;
      const [first] = list.items;
      if (first === undefined || aboutRequest(first.section)) continue;
      if ((typed < fewest(list) || typed * 2 < list.items.length) && !isNames(list)) continue;
      if (isCommonTitle(first.section.title)) {
        commonFields.push(...fields);
        continue;
      }
      const thing = list.thing ?? (first.parent === undefined ? titleThing(first.section) : undefined);
      if (thing === undefined) continue;
      const keys = keysBeside(list, page);
      const columns = list.items.flatMap((item, index) => filled(read[index], item, page));
      entities.push(entityOf({ thing, fields: [...keys, ...columns], list, page }));
    }
    return { entities, commonFields } satisfies Findings;
  },
};

/** A single bullet is a field only where a section about entities has a title for the thing. */
function fewest({ items, thing }: FieldItems): number {
  const [first] = items;
  if (first === undefined || thing !== undefined || first.parent !== undefined) return 2;
  const { role, title } = first.section;
  const key = plain(first.text).split(/[:：]/)[0] ?? '';
  return role === 'entities' && !isGeneric(title) && !DESCRIPTOR.test(key.trim()) ? 1 : 2;
}

/** Names of columns in backticks, with what each is for: so many of them are no accident. */
function isNames({ items, thing }: FieldItems): boolean {
  const [first] = items;
  if (first === undefined || items.length < 2 || first.section.role !== 'entities') return false;
  const owner = thing ?? titleThing(first.section);
  // Below "Orders", a list with `orders` in it is one of tables.
  if (owner === undefined || items.length < (thing === undefined ? 3 : 2)) return false;
  if (items.some(({ text }) => keyOf(codeSpans(text)[0] ?? '') === keyOf(owner.name))) return false;
  const named = items.filter(({ text }) => NAMED.test(text) && !METHOD.test(text)).length;
  return named * 5 >= items.length * 4;
}

const NAMED = /^`[a-z][A-Za-z0-9_]*`(?:\s*(?:[,、/]\s*`[a-z][A-Za-z0-9_]*`|$|…|\.{3}|[:：–—-]|[（(]))/;

interface FieldItems {
  readonly items: readonly ItemBlock[];
  /** The item around the list, where it names a thing. */
  readonly thing: ThingName | undefined;
}

/** The lists of a page: items with the same parent in one section. */
function listsOf(page: Page): FieldItems[] {
  const lists: FieldItems[] = [];
  for (const { blocks } of page.sections) {
    const top: ItemBlock[] = [];
    for (const block of blocks) {
      if (block.kind !== 'item' || !listsFields(block.section)) continue;
      if (block.parent === undefined && !isStatement(block)) top.push(block);
      const children = block.children.filter((child) => !isStatement(child));
      if (children.length > 1 && !describesField(block))
        lists.push({ items: children, thing: itemThing(block) });
    }
    if (top.length > 0) lists.push({ items: top, thing: undefined });
  }
  return lists;
}

/** What relates the thing to another, or speaks of several fields, is no field. */
function isStatement({ text }: ItemBlock): boolean {
  const shown = plain(text.split('\n')[0] ?? '');
  const relation = ownRelation(shown);
  return (
    (relation !== undefined && (relation.kind !== 'many-to-one' || relation.via === undefined)) ||
    uniqueSentence(shown) !== undefined
  );
}

/** A list that says what one field is like is no list of fields. */
function describesField({ children }: ItemBlock): boolean {
  const keys = children.map(
    (child) => leadOf(child.text)?.label ?? plain(child.text).split(/[:：]/)[0] ?? '',
  );
  return keys.filter((key) => DESCRIPTOR.test(key.trim())).length * 2 > keys.length;
}

/** The thing that an item names before its nested list: `- **User**`, `- User:`, `- Users table`. */
export function itemThing(item: ItemBlock): ThingName | undefined {
  const lead = leadOf(item.text);
  const text = lead?.label ?? plain(item.text).replace(/[:：].*$/s, '');
  if (REQUIREMENT_ID.test(text.trim())) return undefined;
  const isGroup = GROUP.test(text.trim());
  if (isGroup) return item.parent === undefined ? titleThing(item.section) : itemThing(item.parent);
  return text.length > 60 ? undefined : thingIn(text);
}

function entityOf(given: {
  readonly thing: ThingName;
  readonly fields: readonly FieldDraft[];
  readonly list: FieldItems;
  readonly page: Page;
}): EntityDraft {
  const { thing, fields, list, page } = given;
  const [first] = list.items;
  const section = first?.section;
  const description =
    section === undefined || list.thing !== undefined ? undefined : describes(section, first?.line ?? 0);
  const line =
    list.thing === undefined && section !== undefined
      ? entityLine(section)
      : (first?.parent?.line ?? first?.line ?? 1);
  return {
    original: thing.name,
    ...(thing.label === undefined ? {} : { label: thing.label }),
    ...(description === undefined ? {} : { description }),
    fields,
    evidence: fields.some(({ pk, references }) => pk === true || references !== undefined)
      ? 'database'
      : 'model',
    status: section?.status ?? 'required',
    src: sourceOf(page, { line, endLine: list.items.at(-1)?.endLine ?? line }, NOTATION),
  };
}

/** `- `created_at`, `updated_at` TIMESTAMP` are two fields of one type. */
const SEVERAL = /^((?:\[[ xX]\]\s*)?(?:`\w+`\s*[,、/]\s*)+)(`\w+`.*)$/s;

/** `- opens_at / closes_at (time)`, `- lat, lng: float`: names without backticks need the form of code. */
const SEVERAL_BARE =
  /^((?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*\s*(?:\/\s*|,\s*(?=[a-z0-9_,\s/]+:)))+)([a-z][a-z0-9]*(?:_[a-z0-9]+)*\s*[:(（].+)$/s;

const NO_THINGS: ReadonlySet<string> = new Set();

function itemFields(item: ItemBlock, page: Page): FieldDraft[] {
  const first = item.text.split('\n')[0] ?? '';
  const lead = leadOf(first);
  if (lead !== undefined && KEY_LABEL.test(lead.label)) return keyFields(lead.rest, item, page);
  const src = sourceOf(page, { line: item.line }, NOTATION);
  const grouped = groupedFields(plain(first), { src, things: NO_THINGS });
  if (grouped !== undefined) return grouped.map(({ draft }) => draft);
  const several = SEVERAL.exec(first) ?? SEVERAL_BARE.exec(first);
  if (several === null) return [itemField(item, page)].flatMap((field) => field ?? []);
  const last =
    itemField({ ...item, text: several[2] ?? '' }, page) ??
    filled([], { ...item, text: several[2] ?? '' }, page)[0];
  if (last === undefined) return [];
  const names = [...(several[1] ?? '').matchAll(/\w+/g)].map(([name]) => name);
  if (
    names.every((name) =>
      /^[A-Z]\w*(?:Repository|Service|Controller|Handler|Manager|Middleware|Client)$/.test(name),
    )
  )
    return [];
  return [...names.map((original) => ({ ...last, original })), last];
}

/** The key that an item beside a list of columns names. */
function keysBeside({ items }: FieldItems, page: Page): FieldDraft[] {
  const [first] = items;
  const own = new Set<Block>(items);
  const others = (first?.section.blocks ?? []).filter((block) => block.kind === 'item' && !own.has(block));
  return others.flatMap((block) => {
    const lead = block.kind === 'item' && block.depth === 1 ? leadOf(block.text) : undefined;
    return block.kind === 'item' && lead !== undefined && KEY_LABEL.test(lead.label)
      ? keyFields(lead.rest, block, page)
      : [];
  });
}

/** `**Primary key**: `id``: the column that it names. */
function keyFields(rest: string, item: ItemBlock, page: Page): FieldDraft[] {
  const src = sourceOf(page, { line: item.line }, NOTATION);
  const names = codeSpans(rest).filter((name) => /^[a-z]\w*$/i.test(name));
  const [only] = names;
  const draft =
    names.length === 1 && only !== undefined ? fieldDraft({ name: only, constraints: 'pk', src }) : undefined;
  return draft === undefined ? [] : [draft];
}

/** A field from an item, with its type from the nested `**Type**:` line where there is one. */
function itemField(item: ItemBlock, page: Page): FieldDraft | undefined {
  const first = item.text.split('\n')[0] ?? '';
  const src = sourceOf(page, { line: item.line }, NOTATION);
  const nested = nestedField(item, first, src);
  if (nested !== undefined) return nested;
  const written = split(first);
  if (written === undefined || !isFieldName(plain(written.name))) return bareField(first, src);
  const { name, rest } = written;
  const { type, others, description } = typeAndRest(rest);
  if (isDotted(name, item)) return undefined;
  if (type !== undefined) return fieldDraft({ name, type, constraints: others, description, src });
  // `- \`slug\` (unique, not null)`: the rules alone say that it is a column.
  const rules = COLUMN_RULES.exec(rest)?.[1];
  return rules === undefined || !/^[`*]*[a-z_]\w*[`*]*$/.test(name)
    ? bareField(first, src)
    : fieldDraft({ name, ...typeAmong(rules), constraints: rules, src });
}

/** `contacts.email_status` below the heading of contacts is a remark on a field. */
function isDotted(name: string, item: ItemBlock): boolean {
  const owner = /^(\w+)\.\w+$/.exec(plain(name))?.[1];
  return owner !== undefined && keyOf(owner) === keyOf(titleThing(item.section)?.name ?? '');
}

/** The fields of an item in a list that is one of fields: there a name in backticks needs no type. */
function filled(fields: readonly FieldDraft[] = [], item: ItemBlock, page: Page): readonly FieldDraft[] {
  if (fields.length > 0) return fields;
  const first = item.text.split('\n')[0] ?? '';
  const lead = leadOf(first);
  const src = sourceOf(page, { line: item.line }, NOTATION);
  if (lead?.mark !== 'code' || !/^[a-z_]\w*$/.test(lead.label)) {
    const bare =
      METHOD.test(first) || DESCRIPTOR.test(lead?.label ?? first.split(':')[0] ?? '')
        ? undefined
        : (fieldInList(first, src) ?? phraseField(first, src, page));
    return bare === undefined ? fields : [bare];
  }
  const draft = fieldDraft({ name: lead.label, constraints: lead.rest, description: lead.rest, src });
  return draft === undefined || METHOD.test(item.text) ? [] : [draft];
}
