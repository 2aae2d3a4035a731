import { codeSpans, leadOf, plain } from '../document/inline.ts';
import { type ItemBlock, type Page, type Section, sourceOf } from '../document/page.ts';
import { isGeneric, type ThingName, thingIn } from '../document/title.ts';
import { ownRelation } from '../lexicon/relation-words.ts';
import { uniqueSentence } from '../lexicon/unique-words.ts';
import { keyOf } from '../names/identifier.ts';
import { isRuled } from './column-rules.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { METHOD } from './field-item.ts';
import { DESCRIPTOR, GROUP, REQUIREMENT_ID } from './field-list-labels.ts';
import { entityLine, titleThing } from './field-table.ts';
import { filled, itemFields, keysBeside, NOTATION } from './item-fields.ts';
import { aboutRequest, describes, isCommonTitle, listsFields } from './setting.ts';

/** `- id: UUID, pk`, `- **id** (uuid) — …`, `- id: INT (Mod)` below the heading or item that names the entity. */
export const fieldList: Reader = {
  ...NOTATION,
  reads: 'bullets `- name: TYPE (constraints)` below a heading or an item that names the entity',
  read(page) {
    const entities: EntityDraft[] = [];
    const commonFields: FieldDraft[] = [];
    for (const { list, read } of listsOfFields(page)) {
      const [first] = list.items;
      if (first === undefined) continue;
      const fields = read.flat();
      if (isCommonTitle(first.section.title)) {
        commonFields.push(...fields);
        continue;
      }
      const thing = list.thing ?? (first.parent === undefined ? titleThing(first.section) : undefined);
      if (thing === undefined) continue;
      const keys = keysBeside(list.items, page);
      const columns = list.items.flatMap((item, index) => filled(read[index], item, page));
      entities.push(entityOf({ thing, fields: [...keys, ...columns], list, page }));
    }
    return { entities, commonFields } satisfies Findings;
  },
};

interface ReadList {
  readonly list: FieldItems;
  /** The fields of each item. */
  readonly read: readonly (readonly FieldDraft[])[];
}

/** The lists whose items are fields by their form, and those of one item beside such a list. */
function listsOfFields(page: Page): readonly ReadList[] {
  const all = listsOf(page).flatMap((list): ReadList[] => {
    const [first] = list.items;
    return first === undefined || aboutRequest(first.section)
      ? []
      : [{ list, read: list.items.map((item) => itemFields(item, page)) }];
  });
  const sure = all.filter(({ list, read }) => typedOf(read) >= fewest(list) && isOfFields({ list, read }));
  const beside = new Set(sure.flatMap(({ list }) => neighbours(list)));
  return all.filter(
    ({ list, read }) =>
      isNames(list) ||
      (isOfFields({ list, read }) &&
        (typedOf(read) >= fewest(list) ||
          (typedOf(read) === 1 && neighbours(list).some((place) => beside.has(place))))),
  );
}

function isOfFields({ list, read }: ReadList): boolean {
  return typedOf(read) * 2 >= list.items.length;
}

function typedOf(read: ReadList['read']): number {
  return read
    .flat()
    .filter(
      ({ type, references, named, ...says }) =>
        type !== undefined || references !== undefined || named !== undefined || isRuled(says),
    ).length;
}

/** The section around that of a list right below a title: what stands there in the same way is alike. */
function neighbours({ items, thing }: FieldItems): readonly Section[] {
  const [first] = items;
  const around = first?.section.parent;
  return first === undefined || around === undefined || thing !== undefined || !mayBeAlone(first)
    ? []
    : [around];
}

/** A single bullet is a field only where a section about entities has a title for the thing. */
function fewest({ items, thing }: FieldItems): number {
  const [first] = items;
  if (first === undefined || thing !== undefined || first.parent !== undefined) return 2;
  return first.section.role === 'entities' && mayBeAlone(first) ? 1 : 2;
}

/** A field that describes another, or stands below `Fields`, is no thing's only one. */
function mayBeAlone({ text, section }: ItemBlock): boolean {
  const key = plain(text).split(/[:：]/)[0] ?? '';
  return !isGeneric(section.title) && !DESCRIPTOR.test(key.trim());
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
