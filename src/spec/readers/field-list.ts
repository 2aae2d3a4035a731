import { leadOf, parts, plain } from '../document/inline.ts';
import { type ItemBlock, type Page, sourceOf } from '../document/page.ts';
import { isGeneric, type ThingName, thingIn } from '../document/title.ts';
import { readType } from '../lexicon/field-type.ts';
import { keyOf } from '../names/identifier.ts';
import { COLUMN_RULES, isRuled, RULE_FIRST, typeAmong } from './column-rules.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { fieldDraft, isFieldName } from './field.ts';
import { entityLine, titleThing } from './field-table.ts';
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
      if (typed < fewest(list) || typed * 2 < list.items.length) continue;
      if (isCommonTitle(first.section.title)) {
        commonFields.push(...fields);
        continue;
      }
      const thing = list.thing ?? (first.parent === undefined ? titleThing(first.section) : undefined);
      if (thing === undefined) continue;
      const columns = list.items.flatMap((item, index) => filled(read[index], item, page));
      entities.push(entityOf({ thing, fields: columns, list, page }));
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
      if (block.parent === undefined) top.push(block);
      if (block.children.length > 1 && !describesField(block))
        lists.push({ items: block.children, thing: itemThing(block) });
    }
    if (top.length > 0) lists.push({ items: top, thing: undefined });
  }
  return lists;
}

const DESCRIPTOR =
  /^(?:(?:data )?type|required|nullable|optional|default(?: value)?|description|constraints?|validation|example(?: values?)?|format|references?|unique|类型|型|타입|tipo)$/i;

/** A list that says what one field is like is no list of fields. */
function describesField({ children }: ItemBlock): boolean {
  const keys = children.map(
    (child) => leadOf(child.text)?.label ?? plain(child.text).split(/[:：]/)[0] ?? '',
  );
  return keys.filter((key) => DESCRIPTOR.test(key.trim())).length * 2 > keys.length;
}

/** The thing that an item names before its nested list: `- **User**`, `- User:`, `- Users table`. */
function itemThing(item: ItemBlock): ThingName | undefined {
  const lead = leadOf(item.text);
  const text = lead?.label ?? plain(item.text).replace(/[:：].*$/s, '');
  const isGroup = /^(?:(?:key )?(?:fields|attributes|properties|columns)|属性|字段|필드|속성)$/i.test(
    text.trim(),
  );
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
const SEVERAL = /^((?:\[[ xX]\]\s*)?(?:`\w+`\s*,\s*)+)(`\w+`\s*[:：]?\s*\S.*)$/s;

function itemFields(item: ItemBlock, page: Page): FieldDraft[] {
  const several = SEVERAL.exec(item.text.split('\n')[0] ?? '');
  if (several === null) return [itemField(item, page)].flatMap((field) => field ?? []);
  const last = itemField({ ...item, text: several[2] ?? '' }, page);
  if (last === undefined) return [];
  const names = [...(several[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  return [...names.map((original) => ({ ...last, original })), last];
}

/** A field from an item, with its type from the nested `**Type**:` line where there is one. */
function itemField(item: ItemBlock, page: Page): FieldDraft | undefined {
  const first = item.text.split('\n')[0] ?? '';
  const src = sourceOf(page, { line: item.line }, NOTATION);
  const nested = nestedField(item, first, src);
  if (nested !== undefined) return nested;
  const written = split(first);
  if (written === undefined || !isFieldName(plain(written.name))) return undefined;
  const { name, rest } = written;
  const { type, others, description } = typeAndRest(rest);
  if (isDotted(name, item)) return undefined;
  if (type !== undefined) return fieldDraft({ name, type, constraints: others, description, src });
  // `- \`slug\` (unique, not null)`: the rules alone say that it is a column.
  const rules = COLUMN_RULES.exec(rest)?.[1];
  return rules === undefined || !/^[`*]*[a-z_]\w*[`*]*$/.test(name)
    ? undefined
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
  const lead = leadOf(item.text.split('\n')[0] ?? '');
  if (lead?.mark !== 'code' || !/^[a-z_]\w*$/.test(lead.label)) return fields;
  const src = sourceOf(page, { line: item.line }, NOTATION);
  const draft = fieldDraft({ name: lead.label, constraints: lead.rest, description: lead.rest, src });
  return draft === undefined || METHOD.test(item.text) ? [] : [draft];
}

interface NameAndRest {
  readonly name: string;
  readonly rest: string;
}

/** `login(email): Session` is something that is done, not stored. */
const METHOD = /^[`*]*[\p{L}_][\p{L}\p{N}_.]*\([^()]*\)[`*]*\s*(?:[:：]|->|=>|$)/u;

function split(text: string): NameAndRest | undefined {
  if (METHOD.test(text)) return undefined;
  const lead = leadOf(text);
  if (lead !== undefined && lead.rest !== '') return { name: lead.label, rest: lead.rest };
  const found = /^([\p{L}_][\p{L}\p{N}_. ]{0,40}?)(\??)\s*(?:[:：]|\s[-–—]\s|(?=[(（]))\s*(.+)$/su.exec(
    plain(text),
  );
  return found === null ? undefined : { name: `${found[1] ?? ''}${found[2] ?? ''}`, rest: found[3] ?? '' };
}

function typeAndRest(rest: string): { type: string | undefined; others: string; description: string } {
  const shown = rest.replace(
    /^[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]\s*[:：—–-]*\s*/,
    '$1 — ',
  );
  const [declared = '', ...described] = shown.split(/\s+[—–]\s+|\s+-\s+|\s+\/\/\s+|\s+#\s+/);
  const description = plain(described.join(' — ')).replace(/^[—–-]\s*/, '');
  const reading = readType(declared);
  const listed = /^(?:enum|values|one of)\s*[:：]/i.test(description) ? `, ${description}` : '';
  if (reading.type !== undefined) return { type: declared, others: `${declared}${listed}`, description };
  const [head = '', ...others] = parts(declared);
  const named = readType(head);
  if (named.type !== undefined) return { type: head, others: others.join(', '), description };
  const later = RULE_FIRST.test(head) ? others.find((part) => readType(part).type !== undefined) : undefined;
  if (later !== undefined) return { type: later, others: declared, description };
  return { type: undefined, others: declared, description };
}

/** `- **name**` with nested `**Type**: string`, `**Required**: yes`. */
function nestedField(item: ItemBlock, text: string, src: FieldDraft['src']): FieldDraft | undefined {
  const says = new Map(
    item.children.flatMap((child) => {
      const written = split(child.text.split('\n')[0] ?? '');
      return written === undefined ? [] : [[plain(written.name).toLowerCase(), written.rest] as const];
    }),
  );
  const type =
    says.get('type') ??
    says.get('data type') ??
    says.get('类型') ??
    says.get('型') ??
    says.get('타입') ??
    says.get('tipo');
  const name = leadOf(text)?.label ?? plain(text).replace(/[:：]$/, '');
  if (type === undefined || !isFieldName(name)) return undefined;
  const required = says.get('required');
  const constraints = [
    required === undefined ? '' : /^(?:yes|true|✓|✅)/i.test(plain(required)) ? 'required' : 'optional',
    ...[...says]
      .filter(([key]) => !['type', 'required', 'description'].includes(key))
      .map(([key, value]) => `${key}: ${value}`),
  ];
  return fieldDraft({
    name,
    type: plain(type),
    constraints: constraints.join(', '),
    description: says.get('description') ?? '',
    src,
  });
}
