import { parts } from '../document/inline.ts';
import { type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { readType } from '../lexicon/field-type.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { keyOf } from '../names/identifier.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { fieldDraft } from './field.ts';
import { titleThing } from './field-table.ts';
import { looseFields } from './loose-field.ts';
import { aboutRequest, yieldsThings } from './setting.ts';

const NOTATION = { notation: 'name-type-block', rank: 65 } as const;

const PAIR =
  /^[\s│|├└─┌┐┘┤*+-]*([A-Za-z_][\w.]*)\??\s*(?::|\s-\s|\s{2,}|\t)\s*([^│|]+?(?:\s*\|\s*(?:null|undefined|None))?|[\w-]+(?:\s?\|\s?[\w-]+)+)\s*[│|]?\s*,?\s*(?:(?:#|\/\/|--)\s*(.*))?$/;
/** `organization_id uuid fk -> Organization`: a name that is as long as its column leaves one blank before the type. */
const WORDS =
  /^\s*([a-z]\w*)\s((?:uuid|text|varchar|string|int|integer|bigint|smallint|decimal|numeric|float|double|real|bool|boolean|datetime|date|timestamp|timestamptz|jsonb?|enum)\b.*)$/i;
const TITLE = /^[\s│|┌├+-]*([A-Z][A-Za-z0-9_]{1,40})(?:\s+(?:table|entity|model))?\s*(?:[:{([]|[│|])?\s*$/;
const CALL = /^\s*(?:[-*•]\s*)?([A-Z][A-Za-z0-9_]{1,40})\s*\(([^()]{3,600}(?:\([^()]*\)[^()]*)*)\)\s*$/;

/** A collection at the edge of a tree of them: `parcels/ (new)`, whose documents stand below it. */
const COLLECTION = /^([A-Za-z_]\w*)\/\s*(?:[(（#].*)?$/;

/** Fences of `name : type` lines, boxes and trees drawn in characters, and `Name(a, b, c)`. */
export const nameTypeBlock: Reader = {
  ...NOTATION,
  reads: 'a fence with a line `name : type` for each field, a box drawn in characters, or `Name(a, b, c)`',
  read(page) {
    const entities = page.blocks.flatMap((block) =>
      block.kind === 'code' && isPlain(block) && yieldsThings(block.section) && !aboutRequest(block.section)
        ? entitiesOf(block, page)
        : [],
    );
    return { entities } satisfies Findings;
  },
};

/** Code in a language of its own is read by the reader of that language. */
function isPlain({ language, lines }: CodeBlock): boolean {
  if (!/^(?:|text|txt|plaintext|yaml|yml|ascii|erd|schema|none|plain)$/.test(language)) return false;
  return !lines.some((line) =>
    /^\s*(?:erDiagram|CREATE\s|interface\s|class\s|model\s+\w+\s*\{|def\s|import\s|type\s+\w+\s+struct|openapi:|swagger:|graph\s|sequenceDiagram|flowchart|services:|on:|jobs:|SELECT\b|curl\b|HTTP\/|GET\s|POST\s|PUT\s|PATCH\s|DELETE\s|\{)/i.test(
      line,
    ),
  );
}

interface Open {
  name: string;
  line: number;
  fields: FieldDraft[];
  /** Lines whose type is none of ours: another thing of the block, or nothing. */
  others?: { raw: string; line: number }[];
}

function entitiesOf(block: CodeBlock, page: Page): EntityDraft[] {
  const found: Open[] = [];
  const heading = titleThing(block.section);
  let open: Open | undefined =
    heading === undefined ? undefined : { name: heading.name, line: block.line, fields: [] };
  block.lines.forEach((raw, index) => {
    const line = block.firstLine + index;
    const call = CALL.exec(raw);
    const title = TITLE.exec(raw)?.[1] ?? overIndented(raw, block.lines[index + 1]);
    const collection = COLLECTION.exec(raw)?.[1];
    if (call !== null) found.push(...called(call, line, page));
    else if (collection !== undefined) {
      open = { name: collection, line, fields: [] };
      found.push(open);
    } else if (
      title !== undefined &&
      thingIn(title) !== undefined &&
      kindNamed(title) === undefined &&
      !/\s{2,}\S/.test(raw.trim())
    ) {
      open = { name: title, line, fields: [] };
      found.push(open);
    } else if (open !== undefined) {
      const src = sourceOf(page, { line }, NOTATION);
      const one = pair(raw, src);
      const some = one.length > 0 ? one : several(raw, src);
      const fields = some.length > 0 || open.fields.length === 0 ? some : noted(raw, src);
      open.fields.push(...fields);
      if (fields.length === 0) open.others = [...(open.others ?? []), { raw, line }];
    }
    if (open !== undefined && open.fields.length > 0 && !found.includes(open)) found.push(open);
  });
  const names = new Set(found.map(({ name }) => keyOf(name)));
  for (const one of found) if (one.fields.length > 0) one.fields = withReferences(one, names, page);
  const typed = found.filter(
    ({ fields }) =>
      fields.length > 1 && fields.filter(({ type }) => type !== undefined).length * 2 >= fields.length,
  );
  const { role } = block.section;
  // With keys in them, several groups of columns are tables, whatever the section is about.
  const isKeyed =
    typed.length > 1 &&
    typed.some(({ fields }) => fields.some(({ pk, references }) => pk === true || references !== undefined));
  const inEntities = role === 'entities' || role === undefined || (isKeyed && role !== 'nonfunctional');
  return inEntities ? typed.map((one) => entity(one, block, page)) : [];
}

/** The fields with those whose type is the name of another thing in the block, in the order of their lines. */
function withReferences({ fields, others = [] }: Open, names: ReadonlySet<string>, page: Page): FieldDraft[] {
  const references = others.flatMap(({ raw, line }): FieldDraft[] => {
    const [, name = '', type = ''] = PAIR.exec(raw) ?? [];
    const [, many, target = '', rules = ''] = /^(\[?)([A-Z]\w*)\]?\??\s*(?:,\s*(.*))?$/.exec(type) ?? [];
    if (!names.has(keyOf(target))) return [];
    const draft = fieldDraft({
      name,
      type: many === '[' ? `${target}[]` : `ref(${target})`,
      constraints: /\?$/.test(type) ? `${rules}, optional` : rules,
      src: sourceOf(page, { line }, NOTATION),
    });
    return draft === undefined ? [] : [draft];
  });
  return [...fields, ...references].sort((a, b) => a.src.line - b.src.line);
}

function called([, name = '', list = '']: RegExpExecArray, line: number, page: Page): Open[] {
  const fields = list.split(/,(?![^()]*\))/).flatMap((part): FieldDraft[] => {
    const [written = '', type] = part.split(/:\s*/);
    const draft = fieldDraft({
      name: written,
      type: type ?? 'string',
      src: sourceOf(page, { line }, NOTATION),
    });
    return draft === undefined ? [] : [draft];
  });
  return fields.length > 1 ? [{ name, line, fields }] : [];
}

/** `vehicles` over lines that are indented below it. */
function overIndented(raw: string, next = ''): string | undefined {
  const isOver = /^(?:\t|\s{2,})\S/.test(next) && !/^\s*(?:[-*•]|\w+\/)/.test(next);
  return isOver ? /^([a-z][a-z0-9_]{1,40})(?:\s+table)?\s*:?\s*$/.exec(raw)?.[1] : undefined;
}

/** `id, driver_id -> drivers, litres numeric(6,2)`: the fields of a line. */
function several(raw: string, src: FieldDraft['src']): FieldDraft[] {
  const all = parts(raw.trim());
  const read = all.flatMap((part) => looseFields(part, { src, things: NO_THINGS }));
  return all.length > 1 && read.length === all.length ? read.map(({ draft }) => draft) : [];
}

/** Below the fields of a thing, one whose name is too long for the column: `manager_id int null`. */
function noted(raw: string, src: FieldDraft['src']): FieldDraft[] {
  if (!/^\s+[a-z]\w* \S/.test(raw)) return [];
  return looseFields(raw.trim(), { src, things: NO_THINGS }).flatMap(({ draft }) =>
    draft.type === undefined ? [] : [draft],
  );
}

const NO_THINGS: ReadonlySet<string> = new Set();

function pair(raw: string, src: FieldDraft['src']): FieldDraft[] {
  const found = PAIR.exec(raw) ?? WORDS.exec(raw);
  if (found === null) return [];
  const [, name = '', type = '', comment = ''] = found;
  const reading = readType(type);
  if (reading.type === undefined) return [];
  // In such blocks `Date` is a moment, as in the languages they are taken from.
  const moment = /^Date\b/.test(type) ? 'datetime' : type;
  const draft = fieldDraft({ name, type: moment, constraints: comment, description: comment, src });
  return draft === undefined ? [] : [draft];
}

function entity({ name, line, fields }: Open, block: CodeBlock, page: Page): EntityDraft {
  const src = sourceOf(page, { line, endLine: block.endLine }, NOTATION);
  return { original: name, fields, evidence: 'model', status: block.section.status, src };
}
