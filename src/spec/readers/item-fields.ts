import { codeSpans, leadOf, parts, plain } from '../document/inline.ts';
import { type Block, type ItemBlock, type Page, sourceOf } from '../document/page.ts';
import { readType } from '../lexicon/field-type.ts';
import { keyOf } from '../names/identifier.ts';
import { bareField, fieldInList } from './bare-field.ts';
import { COLUMN_RULES, typeAmong } from './column-rules.ts';
import type { FieldDraft } from './draft.ts';
import { fieldDraft, isFieldName } from './field.ts';
import { METHOD, nestedField, split, typeAndRest } from './field-item.ts';
import { DESCRIPTOR, KEY_LABEL } from './field-list-labels.ts';
import { titleThing } from './field-table.ts';
import { groupedFields } from './loose-field.ts';
import { phraseField } from './phrase-field.ts';

/** As which notation the fields of bullets are read. */
export const NOTATION = { notation: 'field-list', rank: 70 } as const;

/** `- `created_at`, `updated_at` TIMESTAMP` are two fields of one type. */
const SEVERAL = /^((?:\[[ xX]\]\s*)?(?:`\w+`\s*[,、/]\s*)+)(`\w+`.*)$/s;

/** `- opens_at / closes_at (time)`, `- lat, lng: float`: names without backticks need the form of code. */
const SEVERAL_BARE =
  /^((?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*\s*(?:\/\s*|,\s*(?=[a-z0-9_,\s/]+(?::|[(（](?:both|each|all)\b))))+)([a-z][a-z0-9]*(?:_[a-z0-9]+)*\s*[:(（].+)$/s;

const NO_THINGS: ReadonlySet<string> = new Set();

/** The fields that an item declares; none where its form alone says nothing. */
export function itemFields(item: ItemBlock, page: Page): FieldDraft[] {
  const first = item.text.split('\n')[0] ?? '';
  const lead = leadOf(first);
  if (lead !== undefined && KEY_LABEL.test(lead.label)) return keyFields(lead.rest, item, page);
  const src = sourceOf(page, { line: item.line }, NOTATION);
  const grouped = groupedFields(plain(first), { src, things: NO_THINGS });
  if (grouped !== undefined) return grouped.map(({ draft }) => draft);
  const declared = declaredOnLine(first, src);
  if (declared !== undefined) return declared;
  const several = SEVERAL.exec(first) ?? SEVERAL_BARE.exec(first);
  if (several === null) return [itemField(item, page)].flatMap((field) => field ?? []);
  const text = (several[2] ?? '').replace(/(?<=[:(（]\s*)(?:both|each|all)\s+/, '');
  const last = itemField({ ...item, text }, page) ?? filled([], { ...item, text }, page)[0];
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

/** `estimated_hours decimal(5,2), actual_hours decimal(5,2) optional`: each part declares a field of its own. */
function declaredOnLine(text: string, src: FieldDraft['src']): FieldDraft[] | undefined {
  const all = parts(plain(text), /[,;]/).map((part) =>
    /^([a-z][a-z0-9]*(?:_[a-z0-9]+)*)\s+(\S.*)$/s.exec(part),
  );
  if (all.length < 2 || !all.every((part) => readType(part?.[2] ?? '').type !== undefined)) return undefined;
  return all.flatMap(
    (part) =>
      fieldDraft({ name: part?.[1] ?? '', type: part?.[2] ?? '', constraints: part?.[2] ?? '', src }) ?? [],
  );
}

/** The key that an item beside a list of columns names. */
export function keysBeside(items: readonly ItemBlock[], page: Page): FieldDraft[] {
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
  const thing = thingFirst(rest, page);
  if (thing !== undefined) return fieldDraft({ name, ...thing, description, src });
  // `- \`slug\` (unique, not null)`: the rules alone say that it is a column.
  const rules = COLUMN_RULES.exec(rest)?.[1];
  return rules === undefined || !/^[`*]*[a-z_]\w*[`*]*$/.test(name)
    ? bareField(first, src)
    : fieldDraft({ name, ...typeAmong(rules), constraints: rules, src });
}

/** `mechanic: User, optional`, `assigned driver (User)`: the name of a thing stands where a type would. */
function thingFirst(
  rest: string,
  { things }: Page,
): { readonly type: string; readonly constraints: string } | undefined {
  const shown = plain(rest)
    .replace(/^[(（]([^()（）]+)[)）]/, '$1')
    .replace(/\s+[—–-]\s.*$/s, '');
  const [, name = '', constraints = ''] =
    /^(\p{Lu}\p{L}*(?: \p{L}+)?)\??\s*(?:[,;(（.]\s*(.*))?$/su.exec(shown) ?? [];
  return name !== '' && things.has(keyOf(name)) ? { type: name, constraints } : undefined;
}

/** `contacts.email_status` below the heading of contacts is a remark on a field. */
function isDotted(name: string, item: ItemBlock): boolean {
  const owner = /^(\w+)\.\w+$/.exec(plain(name))?.[1];
  return owner !== undefined && keyOf(owner) === keyOf(titleThing(item.section)?.name ?? '');
}

/** The fields of an item in a list that is one of fields: there a name in backticks needs no type. */
export function filled(
  fields: readonly FieldDraft[] = [],
  item: ItemBlock,
  page: Page,
): readonly FieldDraft[] {
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
