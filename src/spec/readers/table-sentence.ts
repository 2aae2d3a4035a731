import { parts, plain } from '../document/inline.ts';
import { type ItemBlock, type Page, type ParagraphBlock, type Section, sourceOf } from '../document/page.ts';
import { readType } from '../lexicon/field-type.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { fieldDraft } from './field.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'table-sentence', rank: 70 } as const;

const NAME = String.raw`\x60?([A-Za-z_]\w*)\x60?`;
/** `Table: wards with code (CHAR(9) PRIMARY KEY), …`, `` Create `orders` table with … ``. */
const TABLE = new RegExp(
  String.raw`^(?:(?:create|add)\s+(?:an?\s+|the\s+)?)?(?:(?:table|collection)\s*[:：]?\s*${NAME}|\x60([A-Za-z_]\w*)\x60\s+(?:table|collection))\b(.*)$`,
  'is',
);
const COLUMNS = /^(?:columns?|fields?)\s*[:：]\s*(.+)$/is;
const COLUMN = /^`?([A-Za-z_]\w*)`?\s*\((.+)\)$/s;

/** A table whose columns stand in a sentence, each with its type in brackets. */
export const tableSentence: Reader = {
  ...NOTATION,
  reads:
    'a sentence that names a table and lists columns with their types in brackets: `` Table: `wards` with code (CHAR(9) PRIMARY KEY), … ``',
  read(page) {
    const entities = page.sections.flatMap((section) =>
      yieldsThings(section) ? tablesOf(section, page) : [],
    );
    return { entities } satisfies Findings;
  },
};

interface Open {
  readonly name: string;
  readonly line: number;
  readonly fields: FieldDraft[];
}

function tablesOf(section: Section, page: Page): EntityDraft[] {
  const tables: Open[] = [];
  for (const block of section.blocks) {
    if (block.kind !== 'item' && block.kind !== 'paragraph') continue;
    const table = TABLE.exec(block.text);
    if (table !== null) {
      const open: Open = { name: table[1] ?? table[2] ?? '', line: block.line, fields: [] };
      const behind = /\b(?:with|columns?|fields?|containing|having)\b\s*[:：]?\s*(.*)$/is.exec(
        table[3] ?? '',
      )?.[1];
      open.fields.push(...columnsIn(behind ?? '', block, page));
      tables.push(open);
      continue;
    }
    tables.at(-1)?.fields.push(...columnsIn(COLUMNS.exec(plain(block.text))?.[1] ?? '', block, page));
  }
  return tables.flatMap((open) => (open.fields.length < 2 ? [] : [entity(open, section, page)]));
}

function entity({ name, line, fields }: Open, { status }: Section, page: Page): EntityDraft {
  const src = sourceOf(page, { line, endLine: fields.at(-1)?.src.line ?? line }, NOTATION);
  return { original: name, fields, evidence: 'database', status, src };
}

function columnsIn(text: string, block: ItemBlock | ParagraphBlock, page: Page): FieldDraft[] {
  return parts(text.replace(/\n/g, ' '), /[,;]/).flatMap((part): FieldDraft[] => {
    const found = COLUMN.exec(part.replace(/^and\s+/i, '').replace(/[.]$/, ''));
    const note = found?.[2] ?? '';
    if (found === null || readType(note).type === undefined) return [];
    const src = sourceOf(page, block, NOTATION);
    const draft = fieldDraft({ name: found[1] ?? '', type: note, constraints: note, src });
    return draft === undefined ? [] : [draft];
  });
}
