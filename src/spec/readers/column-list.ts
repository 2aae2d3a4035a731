import { parts, plain } from '../document/inline.ts';
import { type ItemBlock, type Page, type ParagraphBlock, type Section, sourceOf } from '../document/page.ts';
import { readType } from '../lexicon/field-type.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { fieldDraft } from './field.ts';
import { entityLine, titleThing } from './field-table.ts';
import { aboutRequest, yieldsThings } from './setting.ts';

const NOTATION = { notation: 'column-list', rank: 60 } as const;

const LABEL =
  /^(?:(?:key |main |table )?(?:fields?|columns?|attributes?|properties)|todo|campos|columnas|colunas|felder|champs|поля|alanlar|kolom|字段|列|カラム|項目|컬럼|필드)\s*[:：]\s*/iu;
const TAIL = /\s*(?:등을?|을|를)?\s*(?:정의하세요|정의)?[.。]?$/u;
/** Names as code writes them; a word of prose alone is no column. */
const COLUMN =
  /^[`*]*([a-z][a-z0-9]*(?:_[a-z0-9]+)*|[a-z]+(?:[A-Z][a-z0-9]*)+)[`*]*\s*(?:[(（]([^()（）]*)[)）])?$/;

/** `- id, category_id, name (unique)` below the heading that names the table. */
export const columnList: Reader = {
  ...NOTATION,
  reads:
    'lines that are nothing but names of columns with commas between them, below the heading of their table',
  read(page) {
    const entities = page.sections.flatMap((section): EntityDraft[] => {
      const inData = section.role === 'entities' && yieldsThings(section) && !aboutRequest(section);
      const thing = inData ? titleThing(section) : undefined;
      if (thing === undefined) return [];
      const fields = columnsOf(section, page);
      const [first] = fields;
      return first === undefined || fields.length < 2
        ? []
        : [
            {
              original: thing.name,
              ...(thing.label === undefined ? {} : { label: thing.label }),
              fields,
              evidence: 'model',
              status: section.status,
              src: sourceOf(
                page,
                { line: entityLine(section), endLine: fields.at(-1)?.src.line ?? 1 },
                NOTATION,
              ),
            },
          ];
    });
    return { entities } satisfies Findings;
  },
};

/** The columns of a section, where at least one of its lines lists several. */
function columnsOf(section: Section, page: Page): FieldDraft[] {
  const lines = section.blocks.flatMap((block) =>
    (block.kind === 'item' && block.depth === 1) || block.kind === 'paragraph'
      ? [lineColumns(block, page)]
      : [],
  );
  const listed = lines.filter((fields) => fields.length > 0);
  return listed.some((fields) => fields.length > 1) && listed.length * 2 >= lines.length ? listed.flat() : [];
}

function lineColumns(block: ItemBlock | ParagraphBlock, page: Page): FieldDraft[] {
  if (block.text.includes('\n') || block.text.length > 600) return [];
  const text = plain(block.text).replace(LABEL, '').replace(TAIL, '');
  const names = parts(text, /[,、，]/);
  const read = names.map((name) => COLUMN.exec(name));
  if (read.some((one) => one === null)) return [];
  return read.flatMap((one): FieldDraft[] => {
    const note = one?.[2] ?? '';
    const draft = fieldDraft({
      name: one?.[1] ?? '',
      ...(readType(note).type === undefined ? {} : { type: note }),
      constraints: note,
      src: sourceOf(page, block, NOTATION),
    });
    return draft === undefined ? [] : [draft];
  });
}
