import { parts, plain } from '../document/inline.ts';
import { type Page, sourceOf, type TableBlock } from '../document/page.ts';
import { readConstraints } from '../lexicon/constraints.ts';
import { readType } from '../lexicon/field-type.ts';
import { present } from '../present.ts';
import type { FieldDraft, Findings, Reader, RemarkDraft } from './draft.ts';
import { isFieldName } from './field.ts';
import { titleThing } from './field-table.ts';

const NOTATION = { notation: 'constraint-table', rank: 60 } as const;

const NAME =
  /^(?:fields?|columns?|attributes?|propert(?:y|ies)|字段|属性|項目|フィールド|필드|campo|feld|поле|alan)$/i;
const RULES =
  /^(?:constraints?|rules?|validations?(?: rules?)?|limits?|allowed values|values|制約|约束|规则|제약|restricciones|regeln|ограничения)$/i;

/** `| Field | Constraint |` without a column of types: rules for fields that are declared elsewhere. */
export const constraintTable: Reader = {
  ...NOTATION,
  reads: 'a table `| Field | Constraint |` without types: rules for fields that stand elsewhere',
  read(page) {
    const remarks = page.blocks.flatMap((block) =>
      block.kind === 'table' && block.section.status === 'required' ? remarksOf(block, page) : [],
    );
    return { remarks } satisfies Findings;
  },
};

function remarksOf(table: TableBlock, page: Page): RemarkDraft[] {
  const header = table.header.map((cell) => plain(cell));
  const name = header.findIndex((cell) => NAME.test(cell));
  const rules = header.findIndex((cell) => RULES.test(cell));
  if (name < 0 || rules < 0 || header.some((cell) => /^(?:data )?type$/i.test(cell))) return [];
  const entity = titleThing(table.section)?.name ?? '';
  return table.rows.flatMap((row): RemarkDraft[] => {
    const field = plain(row.cells[name] ?? '');
    const says = saysOf(plain(row.cells[rules] ?? ''));
    return isFieldName(field) && Object.keys(says).length > 0
      ? [{ entity, field, says, src: sourceOf(page, row, NOTATION) }]
      : [];
  });
}

function saysOf(text: string): Partial<FieldDraft> {
  const {
    values,
    min,
    max,
    above,
    below,
    minLength,
    maxLength,
    pattern,
    required,
    nullable,
    unique,
    default: fallback,
  } = readConstraints(text);
  const declared = [text, ...parts(text)]
    .map((part) => readType(part).type)
    .find((type) => type !== undefined);
  const listed =
    values === undefined || declared?.kind === 'enum' ? declared : ({ kind: 'enum', values } as const);
  return present({
    type: listed,
    min,
    max,
    above,
    below,
    minLength,
    maxLength,
    pattern,
    required,
    nullable,
    unique,
    default: fallback,
  });
}
