import { plain } from '../document/inline.ts';
import type { Block, Page, Section } from '../document/page.ts';
import { isContainer, isGeneric, thingIn } from '../document/title.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { isProduct } from '../lexicon/products.ts';
import { keyOf, singular, wordsOf } from '../names/identifier.ts';
import type { EntityDraft, Findings, Reader, RelationDraft } from './draft.ts';
import { announces } from './entity-names.ts';
import { SOFT } from './field-item.ts';
import { REQUIREMENT_ID } from './field-list-labels.ts';
import { thingsNamed } from './list-phrase.ts';
import { drafted, type Line, type ListedThing, listed, partOf } from './listed-thing.ts';
import { listsThings } from './listed-things.ts';
import { aboutRequest, yieldsThings } from './setting.ts';
import { toldParts } from './told-parts.ts';

const NOTATION = { notation: 'thing-list', rank: 45, confidence: 0.8 } as const;

/** `- user - name, email (unique), password hash`, `Post: id, title, body` among the entities of a document. */
export const thingList: Reader = {
  ...NOTATION,
  reads:
    'lines `name: a, b (unique), c` in a section about entities: a thing with the names of its fields, with or without bold',
  read(page) {
    const things = page.sections.flatMap((section) =>
      [...listsIn(section), ...titledLine(section)].map((lines) => thingsOf(lines, page)),
    );
    const entities: EntityDraft[] = [];
    const relations: RelationDraft[] = [];
    for (const list of things) {
      const isThing = thingsNamed(
        list.map(({ name }) => name),
        page,
      );
      for (const thing of list) {
        const read = drafted(thing, isThing, { page, as: NOTATION });
        entities.push(read.entity);
        relations.push(...read.relations);
      }
    }
    return { entities, relations } satisfies Findings;
  },
};

/** The lines that may each be a thing: the outermost items of a list, and lines of a paragraph. */
function listsIn(section: Section): readonly (readonly Line[])[] {
  if (!yieldsThings(section) || aboutRequest(section) || section.role === 'relations') return [];
  const lists: Line[][] = [];
  let before: Block | undefined;
  let open: Line[] | undefined;
  for (const block of section.blocks) {
    if (block.kind === 'item' && block.depth === 1) {
      if (open === undefined && (announces(before) || listsThings(section, block))) lists.push((open = []));
      open?.push({ text: block.text, line: block.line, block });
    } else if (block.kind === 'paragraph') {
      open = undefined;
      if (listsThings(section) || isBehindList(section, block) || isOfTables(block))
        lists.push(linesOf(block));
    } else if (block.kind !== 'item') open = undefined;
    if (block.kind !== 'item') before = block;
  }
  return lists;
}

/** Lines `` `contests`: `id`, `title` `` can only be tables and their columns. */
function isOfTables({ text }: Block & { readonly kind: 'paragraph' }): boolean {
  const all = text.split('\n');
  return (
    all.length > 1 && all.every((line) => /^`[a-z_]\w*`\s*(?:[:：]|[—–-])\s*`[a-z_]\w*\??`\s*[,(]/.test(line))
  );
}

/** Among things, `Bike:` over a list titles that list, and a paragraph behind it may be the next thing. */
function isBehindList(section: Section, block: Block): boolean {
  const { level, parent, blocks } = section;
  return (
    level > 6 &&
    parent !== undefined &&
    listsThings(parent) &&
    blocks.slice(0, blocks.indexOf(block)).some(({ kind }) => kind === 'item')
  );
}

/** `name (required), email, phone` below the title of a thing, as the line that it would be with its name. */
function titledLine(section: Section): readonly (readonly Line[])[] {
  const { title, role, parent, blocks } = section;
  const [, block, other] = blocks;
  const isAmongThings = role === 'entities' && parent?.role === 'entities' && isContainer(parent.title);
  if (!isAmongThings || block?.kind !== 'paragraph' || other?.kind === 'item') return [];
  const thing = thingIn(title);
  const list = behindSentences(plain(block.text)).replace(SAME_AS, '').replace(ROW_PER, '$1, $2, ');
  if (thing === undefined || /^[^,(（]{1,40}[:：]/.test(list)) return [];
  return [[{ text: `${thing.name}: ${list}`, line: block.line, block }]];
}

/** "Reported by a driver. title, severity": a list of fields may follow what says what the thing is. */
function behindSentences(text: string): string {
  return text.replace(/^(?:\p{Lu}[^.:;(]{4,120}[.]\s+)+(?=\p{Ll}[\p{L}_]*\s*[(,])/u, '');
}
/** `same as in the old system: id, email`: the list stands behind. */
const SAME_AS = /^(?:the )?same as [^:：]{2,40}[:：]\s*/i;

/** `One row per product and warehouse: quantity`: the two are fields as well. */
const ROW_PER =
  /^one (?:(?:row|record|entry|of them) )?(?:per|for each|for every) (\p{L}[\p{L} _]{0,30}?) and (\p{L}[\p{L} _]{0,30}?)\s*[:,;–—-]\s*(?:with |holds |has )?/iu;

function linesOf(block: Block & { readonly kind: 'paragraph' }): Line[] {
  return block.text.split('\n').map((text, index) => ({ text, line: block.line + index, block }));
}

const LINE =
  /^([\p{L}_][\p{L}\p{N}_]*(?:[ -](?!has\b|have\b|with\b)[\p{L}\p{N}_]+){0,2})(?:\s+(?:table|entity|model))?(?:\s*[(（]([^()（）]{1,40})[)）](?=\s*[:：]))?\s*(?:[:：]|\s[-–—]+\s|\s*(?:→|->|=>)\s|(?:\s(?:has|have|with))\b\s*:?|(?=[(（]))\s*(\S.*)$/su;

/** `Attendance: joins members and meetings; …`: both are fields of what stands between them. */
const JOINING =
  /^(?:it )?(?:une|relaciona|vincula|conecta|joins?|links?|connects?|relates?|verbindet|verkn[üu]pft|relie|lie|collega|liga)(?: an?| the| einen?| el| la| un[ae]?)? (\p{L}+) (?:y|and|und|et|e|to|with|con|com|mit|à)(?: an?| the| einen?| el| la| un[ae]?)? (\p{L}+)(?=\s*(?:$|[,;.:]))/iu;

function joined(whole: string, one: string, other: string): string {
  // In these languages a noun that ends in a consonant takes two letters.
  const isRomance = /^(?:it )?(?:une|relaciona|vincula|conecta|liga) /i.test(whole);
  const names = [one, other].map((name) =>
    isRomance ? name.replace(/iones$/, 'ión').replace(/(?<=[rlnd])es$/, '') : name,
  );
  return names.map((name) => `${keyOf(name)} (${name})`).join(', ');
}

/** The lines of a list that name a thing and its fields, where most of them do. */
function thingsOf(lines: readonly Line[], page: Page): readonly ListedThing[] {
  const named = lines.flatMap((line): ListedThing[] => {
    const [, head = '', inside, rest = ''] = LINE.exec(plain(starred(line.text.replace(/\n/g, ' ')))) ?? [];
    const written = inside === undefined ? head : `${head} (${inside})`;
    const thing = head === '' || !isName(head) ? undefined : thingIn(written);
    if (thing === undefined || rest.length > 600) return [];
    const bracket =
      /^[(（]((?:[^()（）]|[(（][^()（）]*[)）])*)[)）]\s*(?:unique\s*\([^()]*\))?[.。]?$/is.exec(
        rest.trim(),
      )?.[1];
    return [
      {
        ...line,
        name: thing.name,
        label: thing.label,
        list: toldParts(
          (bracket ?? rest.replace(/[.。]\s*$/, '').replace(/\s+[—–-]\s+unique\b.{0,60}$/i, ''))
            .replace(JOINING, joined)
            .replace(ROW_PER, '$1, $2, '),
        ),
      },
    ];
  });
  const isThing = thingsNamed(
    named.map(({ name }) => name),
    page,
  );
  const read = named.filter((one) => isFieldList(one, isThing));
  const several = read.filter(({ list }) => list.length > 1).length;
  return several > 0 &&
    read.length * 3 >= lines.length * 2 &&
    (several > 1 || lines.length === 1 || read.length > 1)
    ? read
    : [];
}

/** `email* (unique)`: what has a star is required. A reader of Markdown would take the star for a mark. */
function starred(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}_])\*\s*[(（]/gu, ' (required, ')
    .replace(/(?<=[\p{L}\p{N}_])\*(?=\s*(?:[,;]|$))/gu, ' (required)');
}

/** Labels that stand before lists of something else than fields. */
const NO_THING =
  /^(?:roles?|auth\w*|stack|tech\w*|database|db|storage|backend|frontend|framework|tools|languages?|api|endpoints?|fields?|columns?|attributes?|note|notes|todo|example|examples|status|statuses|states?|priority|priorities|types?|enums?|values|indexes|constraints?|rules?|relations?|relationships?|users can|admins? can|features?|out of scope|goals?|common|all|every|everything|timestamps?|deployment|hosting|cache|queue|entities|tables|models|version|author|owner|created|updated|tags?)$/i;

function isName(text: string): boolean {
  const alone = text.trim();
  return (
    !REQUIREMENT_ID.test(alone) &&
    !isProduct(alone) &&
    !isGeneric(alone) &&
    !isProduct(alone) &&
    !/[a-z]Id$|_id$/.test(alone) &&
    (!NO_THING.test(alone) || /^(?:tags?|status|users?|notes?|roles?|version|author|owner)$/i.test(alone)) &&
    !/^(?:a|an|the|each|every|when|if|as|in|on|for|we|they|it|there|this|that|use|add|create|support|allow)\b/i.test(
      alone,
    )
  );
}

/** More than a list: sentences, or one that announces a list. */
const SENTENCES = /\p{L}{3}[.。]\s+\p{Lu}|\b(?:attributes|fields|properties|columns)\b/u;

function isFieldList({ list, block, text }: ListedThing, isThing: (name: string) => boolean): boolean {
  const [first = '', ...others] = list;
  // `title: text` and `due: date` are fields, and no things.
  if (kindNamed(first) !== undefined && (others.length === 0 || !SOFT.test(first))) return false;
  const src = { file: '', line: block.line, endLine: block.line, ...NOTATION };
  const read = list.map((part) => partOf(part, { src, isThing }));
  const fields = read.flatMap((phrase) => listed(phrase?.field));
  // "Sources: CSV, PDF" and "Users: admins, members" say which there are.
  const isKinds = fields.every(
    ({ original, type }) => type === undefined && (/^[A-Z0-9]{2,}$/.test(original) || isPlural(original)),
  );
  const understood = read.filter((phrase) => phrase !== undefined).length;
  // Of a longer list one part may be a phrase that names no field.
  const isEnough =
    understood === read.length ||
    (understood > 2 && understood * 4 >= read.length * 3 && !SENTENCES.test(text));
  return isEnough && fields.length > 0 && !isKinds;
}

function isPlural(name: string): boolean {
  const last = wordsOf(name).at(-1) ?? '';
  return singular(last) !== last;
}
