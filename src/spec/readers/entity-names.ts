import { plain } from '../document/inline.ts';
import { type Block, type ItemBlock, type Page, type Section, sourceOf } from '../document/page.ts';
import { isGeneric, thingIn } from '../document/title.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import type { EntityDraft, Findings, Reader } from './draft.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'entity-names', rank: 40, confidence: 0.6 } as const;

/** Titles, and lines before a list, that announce the things that are stored. */
const ANNOUNCED =
  /^(?:the )?(?:things|nouns|objects|records|data|stuff)(?: (?:we|to) (?:store|keep|track|need))?\s*[:：]$|\b(?:entit(?:y|ies)|(?:data|domain|core|database) models?|tables?|collections?|domain objects)(?:\s+(?:list|overview|include|are|used|involved))?\s*[:：]?$|(?:エンティティ|テーブル)(?:一覧)?[:：]?$|(?:实体|数据表|表)(?:列表|清单|一览)?[:：]?$|(?:엔티티|테이블)(?: ?목록)?[:：]?$|\b(?:entidades|tablas|tabelas|tabellen|entit[äa]ten|entit[ée]s|varl[ıi]klar|tablolar|entitas|tabel)\b[^.]{0,20}$|(?:сущности|таблицы)[:：]?$/i;

/** `- User`, `- Order item (what was bought)` below "Core entities:": names without fields. */
export const entityNames: Reader = {
  ...NOTATION,
  reads: 'bullets that are a name alone, below a title or a line that announces entities or tables',
  read(page) {
    const entities: EntityDraft[] = [];
    for (const section of page.sections) {
      if (!yieldsThings(section) || section.role === 'relations') continue;
      for (const list of announcedLists(section)) entities.push(...namesOf(list, page));
    }
    return { entities } satisfies Findings;
  },
};

/** The outermost lists that stand directly below such a title or line. */
function announcedLists(section: Section): readonly (readonly ItemBlock[])[] {
  const lists: ItemBlock[][] = [];
  let open: ItemBlock[] | undefined;
  let before: Block | undefined;
  for (const block of section.blocks) {
    if (block.kind === 'item' && block.depth === 1) {
      if (open === undefined && announces(before)) {
        open = [];
        lists.push(open);
      }
      open?.push(block);
    } else if (block.kind !== 'item') open = undefined;
    if (block.kind !== 'item') before = block;
  }
  return lists;
}

export function announces(block: Block | undefined): boolean {
  if (block === undefined || (block.kind !== 'heading' && block.kind !== 'paragraph')) return false;
  const last = plain(block.text.split('\n').at(-1) ?? '');
  if (block.kind === 'paragraph' && !/[:：]$/.test(last)) return false;
  return last.length <= 80 && ANNOUNCED.test(last);
}

function namesOf(items: readonly ItemBlock[], page: Page): EntityDraft[] {
  const named = items.flatMap((item): EntityDraft[] => {
    const draft = item.children.length > 0 ? undefined : nameOf(item, page);
    return draft === undefined ? [] : [draft];
  });
  return named.length >= 2 && named.length * 3 >= items.length * 2 ? named : [];
}

const NAME = /^([\p{L}][\p{L}\p{N}_ /-]{1,48}?)\s*(?:[(（]([^()（）]{1,60})[)）])?[.。]?$/u;

function nameOf(item: ItemBlock, page: Page): EntityDraft | undefined {
  const [, text = '', note] = NAME.exec(plain(item.text)) ?? [];
  const isName =
    text.split(/\s+/).length <= 4 &&
    !isGeneric(text) &&
    !(kindNamed(text) !== undefined && /^[a-z]/.test(text));
  if (text === '' || !isName) return undefined;
  return {
    original: thingIn(text)?.name ?? text,
    ...(note === undefined ? {} : { label: note }),
    fields: [],
    evidence: 'prose',
    status: item.section.status,
    src: sourceOf(page, item, NOTATION),
  };
}
