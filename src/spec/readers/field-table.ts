import { plain } from '../document/inline.ts';
import {
  around,
  type Block,
  type Page,
  type Section,
  sourceOf,
  type TableBlock,
  type TableRow,
} from '../document/page.ts';
import { isContainer, isGeneric, type ThingName, thingIn } from '../document/title.ts';
import { type FieldColumn, fieldColumns } from '../lexicon/columns.ts';
import { answerIn } from '../lexicon/constraints.ts';
import { referenceIn } from '../lexicon/field-type.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { fieldDraft } from './field.ts';
import { aboutRequest, describes, isCommonTitle, isListedThing, yieldsThings } from './setting.ts';

const NOTATION = { notation: 'field-table', rank: 85 } as const;

/** `| Field | Type | Constraints |` below the heading or caption that names the entity. */
export const fieldTable: Reader = {
  ...NOTATION,
  reads:
    'a table with a column of names and a column of types; the entity is named by a caption or the heading above',
  read(page) {
    const entities: EntityDraft[] = [];
    const commonFields: FieldDraft[] = [];
    page.blocks.forEach((block, index) => {
      if (block.kind !== 'table') return;
      const columns = fieldColumns(block.header);
      if (columns === undefined) return;
      const fields = block.rows.flatMap((row) => rowFields(row, columns, page));
      if (!yieldsThings(block.section) && !isListedThing(block.section, fields)) return;
      if (isInventory(block, fields)) return;
      const title = around(block.section).find((section) => isCommonTitle(section.title));
      if (title !== undefined) commonFields.push(...fields);
      else entities.push(...entityOf({ table: block, fields, before: page.blocks[index - 1], page }));
    });
    return { entities, commonFields } satisfies Findings;
  },
};

/** `Name | Type | Owner`: a list of things somebody looks after, and no table of columns. */
function isInventory({ header }: TableBlock, fields: readonly FieldDraft[]): boolean {
  return fields.length > 1 && header.some((cell) => KEPT_BY.test(plain(cell))) && fields.every(isOfAKind);
}

const KEPT_BY = /^(?:owner|maintainer|team|url|link|repo(?:sitory)?|location|version|licen[sc]e|contact)s?$/i;

/** `web | frontend`: the kind of a row in a list of things, and no type of a value. */
function isOfAKind({ type, named, pk, references }: FieldDraft): boolean {
  return (
    type === undefined &&
    named !== undefined &&
    /^[a-z]+$/.test(named) &&
    pk !== true &&
    references === undefined
  );
}

function entityOf(given: {
  readonly table: TableBlock;
  readonly fields: readonly FieldDraft[];
  readonly before: Block | undefined;
  readonly page: Page;
}): EntityDraft[] {
  const { table, fields, before, page } = given;
  const isListed = isListedThing(table.section, fields);
  const thing = captionOf(before) ?? titleThing(table.section, isListed);
  if (thing === undefined || fields.length === 0 || (aboutRequest(table.section) && !isListed)) return [];
  const description = describes(table.section, table.line);
  const several = severalIn(table.section);
  return (several.length > 0 ? several : [thing.name]).map((original) => ({
    original,
    ...(thing.label === undefined || several.length > 0 ? {} : { label: thing.label }),
    ...(description === undefined ? {} : { description }),
    fields,
    evidence: fields.some(({ pk, references }) => pk === true || references !== undefined)
      ? 'database'
      : 'model',
    status: table.section.status,
    src: sourceOf(page, { line: entityLine(table.section), endLine: table.endLine }, NOTATION),
  }));
}

/** A line directly above the table that names it: `Table: users`, `` `users` ``. */
function captionOf(before: Block | undefined): ThingName | undefined {
  if (before?.kind !== 'paragraph' || before.text.includes('\n') || before.text.length > 80) return undefined;
  const text = plain(before.text);
  const isCaption =
    /^(?:table|entity|model|表|テーブル|테이블|tabla|tabela|таблица)\s*[:：]?\s*\S+$/i.test(text) ||
    /^`\w+`\s*[:：]?$/.test(before.text);
  return isCaption ? thingIn(before.text.replace(/[:：]\s*$/, '')) : undefined;
}

/** The thing of the nearest section that names one. */
export function titleThing(section: Section, isListed = false): ThingName | undefined {
  for (const { title, level, parent } of around(section)) {
    if (level === 0) return undefined;
    const isThing = isListed || isOneThing(title, parent);
    if (isGeneric(title) && !isThing) continue;
    return thingIn(title, isThing);
  }
  return undefined;
}

/** `Property` among the things of a document is what people let, and `Field` what they sow. */
function isOneThing(title: string, parent: Section | undefined): boolean {
  return (
    parent?.role === 'entities' &&
    isContainer(parent.title) &&
    /^[^\p{L}]*(?:property|field)$/iu.test(plain(title).trim())
  );
}

/** The line of the nearest heading that is not generic. */
export function entityLine(section: Section): number {
  return (around(section).find(({ title, level }) => level > 0 && !isGeneric(title)) ?? section).line;
}

/** What a description such as `Reference to \`User\`` says that a value refers to. */
function describedTarget(description: string): string | undefined {
  const text = plain(description);
  return /^(?:(?:a |the )?(?:reference|references|foreign key|fk|ref)\b|→|->)/i.test(text)
    ? referenceIn(text)
    : undefined;
}

/** `created_at / updated_at` in one cell are two columns. */
function rowFields(row: TableRow, columns: readonly FieldColumn[], page: Page): FieldDraft[] {
  const at = columns.indexOf('name');
  const names = plain(row.cells[at] ?? '').split(/\s*[/、]\s*/);
  const isSeveral = names.length > 1 && names.length < 6 && names.every((name) => /^[a-z]\w*$/i.test(name));
  return (isSeveral ? names : [row.cells[at] ?? '']).flatMap((name) => {
    const cells = row.cells.map((cell, index) => (index === at ? name : cell));
    return rowField({ ...row, cells }, columns, page) ?? [];
  });
}

/** `refunds / payouts` over one table are two things of the same columns. */
function severalIn({ title }: Section): readonly string[] {
  const names = plain(title)
    .replace(/\s*[(（].*$/, '')
    .replace(/^[\d.]+\s+/, '')
    .split(/\s+[/&]\s+/);
  const isCode = (name: string): boolean =>
    /^[a-z]+(?:_[a-z0-9]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(name);
  return names.length > 1 && names.length < 5 && names.every(isCode) ? names : [];
}

function rowField(row: TableRow, columns: readonly FieldColumn[], page: Page): FieldDraft | undefined {
  const cell = (column: FieldColumn): string => row.cells[columns.indexOf(column)] ?? '';
  const has = (column: FieldColumn): boolean => columns.includes(column);
  const required = has('required') ? answerIn(cell('required')) : undefined;
  const nullable = has('nullable') ? answerIn(cell('nullable')) : undefined;
  const fallback = plain(cell('default'));
  const draft = fieldDraft({
    name: cell('name'),
    type: cell('type'),
    constraints: [
      cell('constraints'),
      required === undefined ? cell('required') : '',
      cell('key'),
      cell('reference') === '' || /^[-–—]$/.test(cell('reference')) ? '' : `references ${cell('reference')}`,
      cell('values') === '' ? '' : `values: ${cell('values')}`,
      fallback === '' || /^[-–—]$/.test(fallback) ? '' : `default ${fallback}`,
      /^\d+$/.test(plain(cell('length'))) ? `max length ${plain(cell('length'))}` : '',
      has('unique') && answerIn(cell('unique')) === true ? 'unique' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
    description: cell('description'),
    src: sourceOf(page, row, NOTATION),
  });
  if (draft === undefined) return undefined;
  const label = plain(cell('label'));
  const target = draft.references ?? describedTarget(cell('description'));
  return {
    ...draft,
    ...(target === undefined ? {} : { references: target }),
    ...(required === true || nullable === false ? { required: true } : {}),
    ...(required === false && !draft.pk ? { nullable: true } : {}),
    ...(nullable === true ? { nullable: true } : {}),
    ...(label === '' ? {} : { label }),
  };
}
