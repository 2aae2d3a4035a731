import { codeSpans, leadOf, plain } from '../document/inline.ts';
import { type ItemBlock, type Page, type Section, sourceOf } from '../document/page.ts';
import { isContainer, isGeneric, type ThingName, thingIn } from '../document/title.ts';
import { keyOf } from '../names/identifier.ts';
import type { EntityDraft, Findings, Reader } from './draft.ts';
import { type LooseField, looseFields } from './loose-field.ts';
import { aboutRequest, describes, yieldsThings } from './setting.ts';

const NOTATION = { notation: 'titled-list', rank: 68, confidence: 0.8 } as const;

/** Of the lines of all lists, so many are fields by their form, and so many by more than a name. */
const FIELDS = 0.6;
const SURE = 0.2;

/**
 * Lists whose lines may be fields in any wording, each below the name of a thing, in a section about data: that there are several of
 * them says what a line alone does not.
 */
export const titledList: Reader = {
  ...NOTATION,
  reads: 'bullets of any wording below titles in a section about data: `name`, `pet, vet`, `email unique`',
  fillsGaps: true,
  read(page) {
    const inside = insideOf(page.sections);
    const entities = page.sections.flatMap((section) => {
      if (!yieldsThings(section) || aboutRequest(section) || section.role === 'endpoints') return [];
      const lists = readable(listsIn(section, inside), page);
      return thingsOf(section.role === 'entities' ? lists : outsideOfData(lists), page);
    });
    return { entities } satisfies Findings;
  },
};

interface TitledList {
  readonly thing: ThingName;
  readonly line: number;
  readonly section: Section;
  readonly description: string | undefined;
  readonly items: readonly ItemBlock[];
}

type Inside = ReadonlyMap<Section, readonly Section[]>;

/** The sections that stand right inside each. */
function insideOf(sections: readonly Section[]): Inside {
  const inside = new Map<Section, Section[]>();
  for (const section of sections) {
    if (section.parent === undefined) continue;
    const others = inside.get(section.parent);
    if (others === undefined) inside.set(section.parent, [section]);
    else others.push(section);
  }
  return inside;
}

/** The lists below the titles inside a section, and those below its items. */
function listsIn(container: Section, inside: Inside): readonly TitledList[] {
  const titled = (inside.get(container) ?? []).flatMap((section): TitledList[] => {
    const thing = section.role === container.role ? thingIn(section.title) : undefined;
    // Below `Important fields`, the name of the thing stands further up.
    const parted = (inside.get(section) ?? []).filter(({ title }) => isGeneric(title)).flatMap(outermost);
    const items = parted.length > 0 ? parted : outermost(section);
    const { line } = section;
    const description = describes(section, items[0]?.line ?? line);
    return thing === undefined || items.length === 0 ? [] : [{ thing, line, section, description, items }];
  });
  const isTitled = titled.length > 0;
  const nested = isContainer(container.title) && !isTitled ? outermost(container).flatMap(nestedList) : [];
  const all = [...titled, ...nested];
  return all.length > 1 || isContainer(container.title) ? all : [];
}

/** A list, and what its lines say where that is asked: most lists are none of fields by far simpler signs. */
interface ReadableList extends TitledList {
  lines(): readonly (readonly LooseField[])[];
}

function readable(lists: readonly TitledList[], page: Page): readonly ReadableList[] {
  const things = new Set(lists.map(({ thing }) => keyOf(thing.name)));
  return lists.map((list): ReadableList => {
    let lines: readonly (readonly LooseField[])[] | undefined;
    const read = (item: ItemBlock): readonly LooseField[] =>
      looseFields(item.text.split('\n')[0] ?? '', placeOf(item, { page, things }));
    return { ...list, lines: () => (lines ??= list.items.map(read)) };
  });
}

/**
 * Outside of a section about data: lists whose lines all start with a name as code writes it, else two lists or more of nothing but short
 * lines, each with a type, a reference or something unique in it.
 */
function outsideOfData(lists: readonly ReadableList[]): readonly ReadableList[] {
  const ofWords = new Set(lists.filter(isOfWords));
  return ofWords.size > 1
    ? lists.filter((list) => isOfCode(list) || ofWords.has(list))
    : lists.filter(isOfCode);
}

function isOfWords({ items, thing, lines: read }: ReadableList): boolean {
  const mayBeOfWords =
    !NO_COLUMNS.test(thing.name) &&
    thing.name.split(' ').length < 3 &&
    items.length > 1 &&
    items.every(({ text, children }) => text.length <= 60 && children.length === 0);
  if (!mayBeOfWords) return false;
  const lines = read();
  const isColumn = ({ draft }: LooseField): boolean =>
    draft.type !== undefined || draft.references !== undefined || draft.unique === true;
  return lines.every((line) => line.length > 0) && lines.some((line) => line.some(isColumn));
}

function isOfCode({ items, thing }: TitledList): boolean {
  return (
    !NO_COLUMNS.test(thing.name) &&
    items.length > 1 &&
    items.every(({ text }) =>
      /^`[a-z]\w*`\s*(?:$|[-–—:(])|^[a-z][a-z0-9]*(?:_[a-z0-9]+)+\s*(?:$|[-–—:(])/u.test(text),
    )
  );
}

/** Titles over names in backticks that are settings, arguments or commands. */
const NO_COLUMNS =
  /\b(?:variables?|environment|config(?:uration)?|settings?|options?|flags?|arguments?|commands?|inputs?|outputs?|scopes?|events?|files?|folders?|modules?|packages?|functions?|methods?|tools?|metrics|labels|jobs|secrets?|dependencies|scripts?|services?|queues?|topics?|roles?|permissions?|states?|statuses|types?|enums?|values?)\b/i;

function outermost({ blocks }: Section): readonly ItemBlock[] {
  return blocks.flatMap((block) => (block.kind === 'item' && block.depth === 1 ? [block] : []));
}

function nestedList(item: ItemBlock): TitledList[] {
  const [head = '', ...told] = plain(item.text.split('\n')[0] ?? '').split(/\s*[:：]\s*|\s+[–—-]\s+/);
  const name = leadOf(item.text)?.label ?? head;
  const thing = /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 3 ? thingIn(name) : undefined;
  const { line, section, children } = item;
  const description = told.join(' – ').trim();
  return thing === undefined || children.length === 0
    ? []
    : [{ thing, line, section, description: description === '' ? undefined : description, items: children }];
}

function thingsOf(lists: readonly ReadableList[], page: Page): EntityDraft[] {
  const read = lists.map((list) => ({ list, lines: list.lines() }));
  const all = read.flatMap(({ lines }) => lines);
  const fields = all.filter((line) => line.length > 0);
  const sure = fields.filter((line) => line.some(({ isSure }) => isSure));
  if (fields.length < all.length * FIELDS || sure.length < all.length * SURE) return [];
  return read
    .filter(({ lines: written }) => isOfFields(written))
    .map(({ list, lines: written }) => entityOf(list, written.flat(), page))
    .filter((entity) => entity.fields.length > 0);
}

function placeOf(
  item: ItemBlock,
  { page, things }: { readonly page: Page; readonly things: ReadonlySet<string> },
): { readonly src: EntityDraft['src']; readonly things: ReadonlySet<string> } {
  return { src: sourceOf(page, { line: item.line, endLine: item.endLine }, NOTATION), things };
}

/** One of its lines says more than a name, or all are names as code or a form writes them. */
function isOfFields(lines: readonly (readonly LooseField[])[]): boolean {
  const read = lines.filter((line) => line.length > 0);
  const isNamed = read.flat().every(({ draft }) => /^\p{Ll}/u.test(draft.original));
  return (
    read.length * 2 >= lines.length &&
    read.length > 0 &&
    (isNamed || read.some((line) => line.some(({ isSure }) => isSure)))
  );
}

function entityOf(list: TitledList, fields: readonly LooseField[], page: Page): EntityDraft {
  const { thing, line, section, description, items } = list;
  // Below a title of two tables, a line for each of them lists none of their fields.
  const titled = new Set([...codeSpans(section.title), thing.name].map(keyOf));
  return {
    original: thing.name,
    ...(thing.label === undefined ? {} : { label: thing.label }),
    ...(description === undefined ? {} : { description }),
    fields: fields.flatMap(({ draft }) => (titled.has(keyOf(draft.original)) ? [] : [draft])),
    evidence: 'model',
    status: section.status,
    src: sourceOf(page, { line, endLine: items.at(-1)?.endLine ?? line }, NOTATION),
  };
}
