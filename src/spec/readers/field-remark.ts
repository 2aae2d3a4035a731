import { codeSpans, leadOf, plain } from '../document/inline.ts';
import {
  around,
  type HeadingBlock,
  type ItemBlock,
  type Page,
  type ParagraphBlock,
  sourceOf,
} from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { readConstraints } from '../lexicon/constraints.ts';
import { present } from '../present.ts';
import type { FieldDraft, Findings, Reader, RemarkDraft } from './draft.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'field-remark', rank: 60 } as const;

/** `` `contacts.email_status` Enum: `a`, `b` ``: what is said of a field apart from its declaration. */
export const fieldRemark: Reader = {
  ...NOTATION,
  reads:
    'a line that starts with `table.column` in backticks, or with the column alone below the heading of its table, and says what values it takes',
  read(page) {
    const remarks = page.blocks.flatMap((block): RemarkDraft[] => {
      if (!yieldsThings(block.section)) return [];
      if (block.kind !== 'item' && block.kind !== 'paragraph' && block.kind !== 'heading') return [];
      const remark = block.kind === 'heading' ? valuesBelow(block, page) : remarkIn(block, page);
      return remark === undefined ? [] : [remark];
    });
    return { remarks } satisfies Findings;
  },
};

const VALUES_OF =
  /^(?:enum(?:eration)?|allowed values|列挙型?|枚举|열거형)\s*[:：]\s*`?([a-z]\w*)`?$|^`?([a-z]\w*)`?\s+(?:enum|values)$/i;

/** `### Enum: state` over the values that a field of the thing around it takes. */
function valuesBelow({ text, section, line, endLine }: HeadingBlock, page: Page): RemarkDraft | undefined {
  const [, before, behind] = VALUES_OF.exec(plain(text)) ?? [];
  const field = before ?? behind;
  const entity = around(section)
    .slice(1)
    .map(({ title }) => thingIn(title)?.name)
    .find((name) => name !== undefined);
  const values = section.blocks.flatMap((block) =>
    block.kind === 'item' ? (codeSpans(block.text)[0] ?? []) : [],
  );
  const isList = values.length > 1 && values.every((value) => /^[\w-]{1,60}$/.test(value));
  if (field === undefined || entity === undefined || !isList) return undefined;
  return {
    entity,
    field,
    says: { type: { kind: 'enum', values } },
    src: sourceOf(page, { line, endLine }, NOTATION),
  };
}

function remarkIn(block: ItemBlock | ParagraphBlock, page: Page): RemarkDraft | undefined {
  const lead = leadOf(block.text);
  if (lead === undefined || lead.rest === '') return undefined;
  const dotted = /^([A-Za-z_]\w*)\.([A-Za-z_]\w*)$/.exec(lead.label);
  const field = dotted?.[2] ?? (/^[a-z_]\w*$/i.test(lead.label) ? lead.label : undefined);
  if (field === undefined || (dotted === null && lead.mark !== 'code')) return undefined;
  const entity =
    dotted?.[1] ??
    around(block.section)
      .map(({ title }) => thingIn(title)?.name)
      .find((name) => name !== undefined);
  const says = saysOf(lead.rest);
  return entity === undefined || Object.keys(says).length === 0
    ? undefined
    : { entity, field, says, src: sourceOf(page, block, NOTATION) };
}

function saysOf(rest: string): Partial<FieldDraft> {
  const isList = /^(?:\(?\s*enum|values|one of|allowed|possible values|枚举|列挙|열거)/i.test(plain(rest));
  const spans = isList ? codeSpans(rest).filter((value) => /^[\w .-]{1,60}$/.test(value)) : [];
  const {
    min,
    max,
    above,
    below,
    maxLength,
    minLength,
    default: fallback,
    unique,
    values,
  } = readConstraints(rest);
  const listed = spans.length > 1 ? spans : isList ? values : undefined;
  return present({
    type: listed === undefined ? undefined : ({ kind: 'enum', values: listed } as const),
    min,
    max,
    above,
    below,
    minLength,
    maxLength,
    default: fallback,
    unique,
  });
}
