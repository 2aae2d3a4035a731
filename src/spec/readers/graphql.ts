import { closingOf, lineCounter } from '../document/offsets.ts';
import { type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import { readType } from '../lexicon/field-type.ts';
import { present } from '../present.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'graphql', rank: 65 } as const;

const TYPE = /(?:^|\n)[ \t]*type\s+([A-Za-z_]\w*)[^{=\n]*\{/g;
const ENUM = /(?:^|\n)[ \t]*enum\s+([A-Za-z_]\w*)[^{\n]*\{([^}]*)\}/g;
const MEMBER = /^\s*([A-Za-z_]\w*)\s*:\s*(\[?)\s*([A-Za-z_]\w*)\s*!?\s*\]?\s*(!?)/;
/** What is asked and answered, and how pages are cut: nothing of it is stored. */
const OPERATIONS =
  /^(?:Query|Mutation|Subscription|PageInfo)$|(?:Connection|Edge|Payload|Input|Response|Result)$/;

/** Types of GraphQL: `type Parcel { id: ID!, weight: Float }`. */
export const graphql: Reader = {
  ...NOTATION,
  reads: 'GraphQL: `type` with its fields, `enum`; queries, mutations and inputs are none',
  read(page) {
    const entities: EntityDraft[] = [];
    const enums: EnumDraft[] = [];
    for (const block of page.blocks) {
      if (block.kind !== 'code' || !yieldsThings(block.section) || !isGraphql(block)) continue;
      const text = block.lines.join('\n');
      const at = { block, page, lineAt: lineCounter(text, block.firstLine) };
      entities.push(...typesIn(text, at));
      for (const { 0: whole, 1: name = '', 2: body = '', index } of text.matchAll(ENUM))
        enums.push({
          name,
          values: body.split(/[\s,]+/).filter((value) => /^\w+$/.test(value)),
          src: sourceOf(page, { line: at.lineAt(index + whole.search(/\S/)) }, NOTATION),
        });
    }
    return { entities, enums } satisfies Findings;
  },
};

function isGraphql({ language, lines }: CodeBlock): boolean {
  if (/^(?:graphql|gql)\b/.test(language)) return true;
  return (
    language === '' &&
    lines.some((line) => /^\s*type\s+[A-Z]\w*\s*(?:@\w+.*|implements .*)?\{/.test(line)) &&
    lines.some((line) => /^\s*\w+\s*:\s*\[?[A-Z]\w*!?\]?!?/.test(line))
  );
}

interface At {
  readonly block: CodeBlock;
  readonly page: Page;
  lineAt(this: void, offset: number): number;
}

function typesIn(text: string, at: At): EntityDraft[] {
  return [...text.matchAll(TYPE)].flatMap(({ 0: whole, 1: name = '', index }): EntityDraft[] => {
    const open = index + whole.length - 1;
    const close = closingOf(text.slice(open), 0, ['#']);
    const body = text.slice(open + 1, close < 0 ? text.length : open + close);
    const first = at.lineAt(open);
    const fields = body
      .split('\n')
      .flatMap((line, offset) => memberOf(line, sourceOf(at.page, { line: first + offset }, NOTATION)));
    const src = sourceOf(
      at.page,
      { line: at.lineAt(index + whole.search(/\S/)), endLine: at.block.endLine },
      NOTATION,
    );
    return OPERATIONS.test(name) || fields.length === 0
      ? []
      : [{ original: name, fields, evidence: 'model', status: at.block.section.status, src }];
  });
}

const SCALARS: Readonly<Record<string, string>> = {
  ID: 'string',
  Int: 'int',
  Float: 'float',
  Boolean: 'bool',
};

function memberOf(line: string, src: FieldDraft['src']): FieldDraft[] {
  const [, original = '', list = '', written = '', required = ''] =
    MEMBER.exec(line.replace(/#.*$/, '')) ?? [];
  if (original === '' || /^\s*\w+\s*\(/.test(line)) return [];
  const { type, named } = readType(SCALARS[written] ?? written);
  const isList = list !== '';
  return [
    {
      original,
      ...present({
        type: isList ? ({ kind: 'array', of: type ?? { kind: 'unknown' } } as const) : type,
        named: type === undefined ? (named ?? written) : undefined,
        pk: written === 'ID' && original === 'id' ? true : undefined,
        required: required === '!' && !isList ? true : undefined,
        nullable: required === '!' || isList ? undefined : true,
      }),
      src,
    },
  ];
}
