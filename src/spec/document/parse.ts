import { type Judged, judgeTitle, roleInside } from '../lexicon/roles.ts';
import { withIndentsAsLists } from './indented-lines.ts';
import { leadOf } from './inline.ts';
import { piecesOf } from './markdown.ts';
import { withNumbersAsHeadings } from './numbered-lines.ts';
import type { Block, ItemBlock, Page, Section } from './page.ts';
import type { Piece } from './piece.ts';
import { type Fence, type Scan, type ScannedTable, scan } from './scan.ts';
import { withTagsAsHeadings } from './tags.ts';
import { isContainer, thingIn } from './title.ts';

/** Level of a line in bold that stands alone: below every real heading. */
const BOLD_LEVEL = 7;

type Part =
  | Piece
  | { readonly kind: 'fence'; readonly fence: Fence; readonly line: number }
  | { readonly kind: 'table'; readonly table: ScannedTable; readonly line: number };

/** Which roles there are is known when all documents of a Spec are cut. */
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Cuts the lines of a document into blocks and sections. Never throws.
 *
 * @param from - lines at the start that are no Markdown
 */
export function parsePage(
  path: string,
  lines: readonly string[],
  from = 0,
): { readonly page: Page; readonly unclosed: readonly Fence[] } {
  if (/\.(?:ya?ml|json)$/i.test(path)) return { page: contract(path, lines), unclosed: [] };
  const body = from === 0 ? lines : lines.map((line, index) => (index < from ? '' : line));
  const scanned = scan(withIndentsAsLists(withNumbersAsHeadings(withTagsAsHeadings(body))));
  const root = rootSection();
  const building: Building = { blocks: [], sections: [root], current: root, items: [] };
  const parts = partsOf(scanned);
  parts.forEach((part, index) => place(part, parts[index + 1], building));
  const { blocks, sections } = building;
  return {
    page: { path, lines, blocks, sections, roles: NOTHING, things: NOTHING },
    unclosed: scanned.fences.filter(({ closed }) => !closed),
  };
}

/** A document that is no Markdown: one block of code. */
function contract(path: string, lines: readonly string[]): Page {
  const section = rootSection();
  const block: Block = {
    kind: 'code',
    language: /json$/i.test(path) ? 'json' : 'yaml',
    lines,
    firstLine: 1,
    line: 1,
    endLine: lines.length,
    section,
  };
  section.blocks.push(block);
  return { path, lines, blocks: [block], sections: [section], roles: NOTHING, things: NOTHING };
}

function rootSection(): Section {
  return { title: '', level: 0, line: 1, parent: undefined, role: undefined, status: 'required', blocks: [] };
}

function partsOf(scanned: Scan): readonly Part[] {
  const pieces = piecesOf(scanned.prose);
  const few = pieces.filter(({ kind }) => kind === 'heading').length < 2;
  return [
    ...pieces.map((piece, index) =>
      few ? promoted(numbered(piece, pieces[index - 1], pieces[index + 1])) : piece,
    ),
    ...scanned.fences.map((fence) => ({ kind: 'fence' as const, fence, line: fence.start + 1 })),
    ...scanned.tables.map((table) => ({ kind: 'table' as const, table, line: table.start + 1 })),
  ].sort((a, b) => a.line - b.line);
}

/** "3. Data model" alone is no list: Markdown reads its number as that of an item. */
function numbered(piece: Piece, before: Piece | undefined, behind: Piece | undefined): Piece {
  if (piece.kind !== 'item' || !piece.ordered || piece.depth > 1) return piece;
  const isAlone = before?.kind !== 'item' && behind !== undefined && behind.kind !== 'item';
  const isTitle = /^\p{Lu}[^.:;,]{2,60}$/u.test(piece.text) && !piece.text.includes('\n');
  return isAlone && isTitle
    ? { kind: 'heading', level: 2, text: piece.text, line: piece.line, endLine: piece.endLine }
    : piece;
}

/** A document without headings marks its sections otherwise: `1.2 Title`, `TITLE`, `<title>`. */
function promoted(piece: Piece): Piece {
  if (piece.kind === 'heading' || piece.text.includes('\n') || piece.text.length > 80) return piece;
  const { text, line, endLine } = piece;
  const tag = /^<([a-z][\w-]*)>$/i.exec(text)?.[1];
  if (tag !== undefined)
    return { kind: 'heading', level: 2, text: tag.replace(/[_-]+/g, ' '), line, endLine };
  const number = /^(\d+(?:\.\d+)*)[.、)]?\s+\S/.exec(text)?.[1];
  if (piece.kind === 'paragraph' && number !== undefined && !/[.。:]$/.test(text))
    return { kind: 'heading', level: Math.min(6, 1 + number.split('.').length), text, line, endLine };
  if (piece.kind === 'paragraph' && /^[A-Z][A-Z0-9 &/-]{3,}:?$/.test(text))
    return { kind: 'heading', level: 2, text, line, endLine };
  return piece;
}

interface Building {
  readonly blocks: Block[];
  readonly sections: Section[];
  current: Section;
  /** The item last seen at each depth. */
  items: ItemBlock[];
}

function place(part: Part, next: Part | undefined, building: Building): void {
  if (part.kind !== 'item')
    building.items = part.kind === 'fence' || part.kind === 'table' ? building.items : [];
  const title =
    part.kind === 'heading'
      ? { text: part.text, level: part.level }
      : (boldTitle(part) ?? listTitle(part, next, building.current));
  if (title !== undefined && 'endLine' in part) {
    open({ ...title, line: part.line, endLine: part.endLine }, building);
    if ('rest' in title && typeof title.rest === 'string' && title.rest !== '' && part.kind === 'paragraph')
      add(blockOf({ ...part, text: title.rest }, building), building);
  } else if (part.kind !== 'heading') add(blockOf(part, building), building);
}

function boldTitle(part: Part): { text: string; level: number } | undefined {
  if (part.kind !== 'paragraph' || part.text.includes('\n') || part.text.length > 120) return undefined;
  const text = part.text.replace(/^[^\p{L}\p{N}*_`([{"'#<>|~-]+/u, '');
  const lead = leadOf(text);
  if (lead?.mark !== 'bold' || lead.label === '' || !/^(?:[(（][^()（）]*[)）])?\s*[:：]?$/.test(lead.rest))
    return undefined;
  const written = text.replace(/\*\*|__/g, '').replace(/[:：]\s*$/, '');
  return { text: written.trim(), level: BOLD_LEVEL };
}

/** Among the things of a document a line above a list is the title of one: `**Owner** – who pays`, `Owner:`. */
function listTitle(
  part: Part,
  next: Part | undefined,
  current: Section,
): { text: string; level: number; rest: string } | undefined {
  if (part.kind !== 'paragraph' || next?.kind !== 'item' || next.depth !== 1) return undefined;
  if (part.text.includes('\n') || part.text.length > 160) return undefined;
  const around = current.level === BOLD_LEVEL ? current.parent : current;
  if (around?.role !== 'entities' || !isContainer(around.title)) return undefined;
  const lead = leadOf(part.text);
  const [text, rest] =
    lead?.mark === 'bold'
      ? [lead.label, lead.rest.replace(/[:：]\s*$/, '')]
      : [/^(\p{Lu}[\p{L}\p{N}_-]{1,40}(?: [\p{L}\p{N}_-]+){0,2}):?$/u.exec(part.text)?.[1] ?? '', ''];
  return text === '' || thingIn(text) === undefined ? undefined : { text, level: BOLD_LEVEL, rest };
}

function open(
  title: { text: string; level: number; line: number; endLine: number },
  building: Building,
): void {
  let parent: Section | undefined = building.current;
  while (parent !== undefined && parent.level >= title.level) parent = parent.parent;
  const own = isPlainName(title.text, parent) ? NEUTRAL : judgeTitle(title.text);
  const { role, status } = inherited({ ...own, role: roleInside(title.text, own.role, parent) }, parent);
  const section: Section = {
    title: title.text,
    level: title.level,
    line: title.line,
    parent,
    role,
    status,
    blocks: [],
  };
  building.sections.push(section);
  building.current = section;
  add({ kind: 'heading', text: title.text, line: title.line, endLine: title.endLine, section }, building);
}

const NEUTRAL: Judged = { role: undefined, status: 'required' };

/** `exclusions` as code writes it, among the tables of a document, is one of them. */
function isPlainName(title: string, parent: Section | undefined): boolean {
  return (
    parent?.role === 'entities' &&
    isContainer(parent.title) &&
    /^`?[a-z][a-z0-9_]*`?$/.test(title.trim()) &&
    !/^`?(?:future|planned|excluded|later|todo|backlog|roadmap|examples?|tests?)`?$/.test(title.trim())
  );
}

/** Inside what is planned, left out, or no part of the service, a title of its own changes nothing. */
function inherited(own: Judged, parent: Section | undefined): Judged {
  const status = parent !== undefined && parent.status !== 'required' ? parent.status : own.status;
  const closed =
    parent?.role !== undefined &&
    ['ui', 'tests', 'examples', 'glossary', 'excluded', 'planned'].includes(parent.role);
  return { role: closed ? parent.role : own.role, status };
}

function blockOf(part: Exclude<Part, { kind: 'heading' }>, building: Building): Block {
  const section = building.current;
  if (part.kind === 'fence') {
    const { fence } = part;
    const language = fence.language.toLowerCase();
    return {
      kind: 'code',
      language,
      lines: fence.lines,
      firstLine: fence.start + 2,
      line: part.line,
      endLine: fence.end + 1,
      section,
    };
  }
  if (part.kind === 'table') {
    const { header, rows, end } = part.table;
    const placed = rows.map(({ cells, index }) => ({ cells, line: index + 1 }));
    return { kind: 'table', header, rows: placed, line: part.line, endLine: end + 1, section };
  }
  if (part.kind === 'paragraph')
    return { kind: 'paragraph', text: part.text, line: part.line, endLine: part.endLine, section };
  const parent = building.items[part.depth - 2];
  const { text, ordered, depth, line, endLine } = part;
  const item: ItemBlock = {
    kind: 'item',
    text,
    ordered,
    depth,
    parent,
    children: [],
    line,
    endLine,
    section,
  };
  parent?.children.push(item);
  building.items = [...building.items.slice(0, part.depth - 1), item];
  return item;
}

function add(block: Block, building: Building): void {
  building.blocks.push(block);
  building.current.blocks.push(block);
}
