import { type Block, type Page, sourceOf } from '../document/page.ts';
import { readType } from '../lexicon/field-type.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { fieldDraft } from './field.ts';
import { titleThing } from './field-table.ts';
import { aboutRequest, yieldsThings } from './setting.ts';

const NOTATION = { notation: 'aligned-columns', rank: 65 } as const;

const ROW = /^\s*[`*]*([\p{L}_][\p{L}\p{N}_]*)[`*]*(?:\s{2,}|\t+)(\S.*?)(?:(?:\s{2,}|\t+)(\S.*))?$/u;

/** The words over the columns of a table that was pasted. */
const NAME =
  /^(?:name|field|column|attribute|property|feld|spalte|campo|coluna|columna|champ|nom|nombre|nome)$/i;
const TYPE = /^(?:(?:data ?)?type|typ|datentyp|tipo(?: de dato)?)$/i;

/** Lines of an RFC: `reference    string    required, unique`, with spaces for the lines of a table. */
export const alignedColumns: Reader = {
  ...NOTATION,
  reads: 'lines `name    type    rules` that are aligned by spaces, below the heading that names the entity',
  read(page) {
    const entities = page.blocks.flatMap((block) => entityOf(block, page));
    return { entities } satisfies Findings;
  },
};

function entityOf(block: Block, page: Page): EntityDraft[] {
  if (block.kind !== 'paragraph' || !yieldsThings(block.section) || aboutRequest(block.section)) return [];
  if (!/ {2}|\t/.test(block.text)) return [];
  const thing = titleThing(block.section);
  const lines = page.lines.slice(block.line - 1, block.endLine);
  const read = lines.map((line) => ROW.exec(line));
  const [head, ...others] = read;
  const isHeader = head != null && NAME.test(head[1] ?? '') && TYPE.test(head[2] ?? '');
  const rows = read.every((row) => row === null) ? [] : isHeader ? others : read;
  const offset = isHeader ? 1 : 0;
  if (thing === undefined || rows.length < 2) return [];
  const fields = rows.flatMap((row, index): FieldDraft[] => {
    const [, name = '', type = '', rules = ''] = row ?? [];
    const values = /^enum\w*$/i.test(type) ? /^[\w-]+(?:\s*[|,/]\s*[\w-]+)+/.exec(rules)?.[0] : undefined;
    if (name === '' || readType(type).type === undefined)
      if (values === undefined && !/^[A-Z]\w*$/.test(type)) return [];
    const draft = fieldDraft({
      name,
      type: values === undefined ? type : `enum(${values})`,
      constraints: values === undefined ? rules : rules.slice(values.length),
      description: values === undefined ? rules : '',
      src: sourceOf(page, { line: block.line + offset + index }, NOTATION),
    });
    return draft === undefined ? [] : [draft];
  });
  const typed = fields.filter(({ type }) => type !== undefined).length;
  // Every line is one of fields: aligned text may be anything.
  return fields.length < rows.length || typed * 2 < fields.length
    ? []
    : [
        {
          original: thing.name,
          ...(thing.label === undefined ? {} : { label: thing.label }),
          fields,
          evidence: 'model',
          status: block.section.status,
          src: sourceOf(page, block, NOTATION),
        },
      ];
}
