import { codeSpans, leadOf, parts, plain } from '../document/inline.ts';
import { type Block, type ItemBlock, type Page, sourceOf } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { readType } from '../lexicon/field-type.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { fieldDraft } from './field.ts';
import { aboutRequest, yieldsThings } from './setting.ts';

const NOTATION = { notation: 'announced-fields', rank: 60 } as const;

const NOUN = String.raw`(?:entity|model|table|record|object|resource|document|row)`;
const WORD = String.raw`(?:attributes?|fields?|properties|columns)`;
/** "A Parcel SHALL have the following attributes:" before a list. */
const ANNOUNCED = new RegExp(
  String.raw`(?:^|[.]\s+)(?:an?|the|each|every)\s+\x60?([\p{L}_][\p{L}\p{N}_]*(?:\s(?!shall|must|should|will|can|may|be|has|have|is|${NOUN})[\p{L}_][\p{L}\p{N}_]*)?)\x60?(?:\s+${NOUN})?\s+(?:(?:shall|must|should|will|can|may)\s+)?(?:be stored with|have|has|contains?|includes?|consists? of|stores?)\s+(?:at least\s+)?(?:(?:the|these)\s+)?(?:following\s+)?(?:\w+\s+)?${WORD}\s*[:：]$`,
  'iu',
);
/** "a `Parcel` model with `id`, `weight`, `state` (NEW, SENT)" inside a sentence. */
const MODELLED = new RegExp(
  String.raw`\x60([A-Z][A-Za-z0-9_]*|[a-z][a-z0-9_]*)\x60\s+${NOUN}\s+(?:with|having|containing|that has)(?:\s+(?:the\s+)?(?:following\s+)?${WORD})?\s*[:：]?\s*(\x60.+)$`,
  'is',
);

/** A sentence that announces the attributes of one thing, before a list of them or with them inside. */
export const announcedFields: Reader = {
  ...NOTATION,
  reads:
    'a sentence such as "A Parcel has the following attributes:" before a list, and "`Parcel` model with `id`, `weight`"',
  read(page) {
    const entities = page.sections.flatMap((section) =>
      yieldsThings(section) && !aboutRequest(section)
        ? section.blocks.flatMap((block, index) => [
            ...listed(section.blocks, index, page),
            ...modelled(block, page),
          ])
        : [],
    );
    return { entities } satisfies Findings;
  },
};

function listed(blocks: readonly Block[], index: number, page: Page): EntityDraft[] {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' && block?.kind !== 'item') return [];
  if (!/[:：]\W*$/.test(block.text)) return [];
  const name = ANNOUNCED.exec(plain(block.text.replace(/\n/g, ' ')))?.[1];
  const thing = name === undefined ? undefined : thingIn(name);
  if (thing === undefined) return [];
  const items = block.kind === 'item' ? block.children : itemsAt(blocks, index + 1);
  const fields = items.flatMap((item) => itemField(item, page));
  return fields.length < 2 || fields.length * 2 < items.length
    ? []
    : [entity(thing.name, fields, { block, page })];
}

function itemsAt(blocks: readonly Block[], from: number): ItemBlock[] {
  const items: ItemBlock[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'item') break;
    if (block.depth === 1) items.push(block);
  }
  return items;
}

/** The name that an item starts with; what it says of it is a type, rules, or what it means. */
function itemField(item: ItemBlock, page: Page): FieldDraft[] {
  const text = item.text.split('\n')[0] ?? '';
  const lead = leadOf(text);
  const [head = '', ...others] = plain(text).split(/\s*[:：]\s+|\s+[–—-]\s+/);
  const name = lead?.label ?? head;
  const rest = lead?.rest ?? others.join(', ');
  if (!/^[A-Za-z_]\w*(?: \w+){0,2}$/.test(name)) return [];
  const [first = ''] = parts(rest.replace(/^[(（]/, ''), /[,;(（—–.]/);
  const type = readType(first).type === undefined ? {} : { type: first };
  const draft = fieldDraft({
    name,
    ...type,
    constraints: rest,
    description: rest,
    src: sourceOf(page, { line: item.line }, NOTATION),
  });
  return draft === undefined ? [] : [draft];
}

function modelled(block: Block, page: Page): EntityDraft[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
  if (!block.text.includes('`')) return [];
  return block.text.split('\n').flatMap((line): EntityDraft[] => {
    const [, name = '', list = ''] = MODELLED.exec(line) ?? [];
    const fields = parts(list.replace(/\.(?:\s.*)?$/s, ''), /[,;]/).flatMap((part): FieldDraft[] => {
      const [column = ''] = codeSpans(part);
      const note = /[(（]([^()]*)[)）]/.exec(part)?.[1] ?? '';
      const values = /^[A-Z0-9_]+(?:\s*[,|/]\s*[A-Z0-9_]+)+$/.test(note) ? `enum(${note})` : note;
      const type = readType(values).type === undefined ? {} : { type: values };
      const src = sourceOf(page, block, NOTATION);
      const draft = /^[A-Za-z_]\w*$/.test(column)
        ? fieldDraft({ name: column, ...type, constraints: values, src })
        : undefined;
      return draft === undefined ? [] : [draft];
    });
    return fields.length < 2 ? [] : [entity(name, fields, { block, page })];
  });
}

function entity(
  original: string,
  fields: readonly FieldDraft[],
  { block, page }: { readonly block: Block; readonly page: Page },
): EntityDraft {
  const endLine = fields.at(-1)?.src.line ?? block.endLine;
  const src = sourceOf(page, { line: block.line, endLine }, NOTATION);
  return { original, fields, evidence: 'model', status: block.section.status, src };
}
