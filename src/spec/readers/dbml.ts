import { closingOf, lineCounter } from '../document/offsets.ts';
import { type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import { readType } from '../lexicon/field-type.ts';
import { present } from '../present.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings, Reader, RelationDraft } from './draft.ts';
import { yieldsThings } from './setting.ts';
import { unquoted } from './sql-column.ts';

const NOTATION = { notation: 'dbml', rank: 90 } as const;

const TABLE = /(?:^|\n)\s*Table\s+((?:"[^"\n]+"|[\w.])+)(?:\s+as\s+\w+)?\s*(?:\[[^\]\n]*\]\s*)?\{/gi;
const ENUM = /(?:^|\n)\s*Enum\s+((?:"[^"\n]+"|[\w.])+)\s*\{([^}]*)\}/gi;
const REF =
  /(?:^|\n)\s*Ref\b[^:{\n]*[:{]\s*((?:"[^"\n]+"|[\w.])+)\.(\w+)\s*(<>|[<>-])\s*((?:"[^"\n]+"|[\w.])+)\.(\w+)/gi;
const COLUMN =
  /^\s*(?:"([^"]+)"|(\w+))\s+("[^"]+"|[\w.]+(?:\([^)]*\))?(?:\[\])?)\s*(?:\[(.*)\])?\s*(?:\/\/.*)?$/;

/** Tables of DBML: `Table users { id int [pk] }`, with `Ref` and `Enum`. */
export const dbml: Reader = {
  ...NOTATION,
  reads: 'DBML: `Table` with its columns and settings, `Ref`, `Enum`',
  read(page) {
    const entities: EntityDraft[] = [];
    const enums: EnumDraft[] = [];
    const relations: RelationDraft[] = [];
    for (const block of page.blocks) {
      if (block.kind !== 'code' || !yieldsThings(block.section)) continue;
      const text = block.lines.join('\n');
      if (!/(?:^|\n)\s*Table\s+["\w.]+[^\n]*\{/.test(text)) continue;
      const at = { block, page, lineAt: lineCounter(text, block.firstLine) };
      entities.push(...tablesIn(text, at));
      enums.push(...enumsIn(text, at));
      relations.push(...referencesIn(text, at));
    }
    return { entities, enums, relations } satisfies Findings;
  },
};

interface At {
  readonly block: CodeBlock;
  readonly page: Page;
  lineAt(this: void, offset: number): number;
}

function tablesIn(text: string, at: At): EntityDraft[] {
  return [...text.matchAll(TABLE)].flatMap(({ 0: whole, 1: name = '', index }): EntityDraft[] => {
    const open = index + whole.length - 1;
    const close = closingOf(text.slice(open), 0, ['//']);
    const body = text.slice(open + 1, close < 0 ? text.length : open + close);
    const first = at.lineAt(open);
    const lines = body
      .replace(/\b(?:indexes|note)\s*\{[^}]*\}/gi, (inside) => inside.replace(/[^\n]/g, ''))
      .split('\n');
    const fields = lines.flatMap((line, offset) =>
      columnOf(line, sourceOf(at.page, { line: first + offset }, NOTATION)),
    );
    const src = sourceOf(
      at.page,
      { line: at.lineAt(index + whole.search(/\S/)), endLine: first + lines.length - 1 },
      NOTATION,
    );
    return fields.length === 0
      ? []
      : [{ original: unquoted(name), fields, evidence: 'database', status: at.block.section.status, src }];
  });
}

function columnOf(line: string, src: FieldDraft['src']): FieldDraft[] {
  const [, quoted, bare = '', type = '', settings = ''] = COLUMN.exec(line) ?? [];
  const original = quoted ?? bare;
  if (original === '' || /^(?:note|indexes|ref)$/i.test(original)) return [];
  const reading = readType(type.replace(/"/g, ''));
  const has = (setting: RegExp): true | undefined => (setting.test(settings) ? true : undefined);
  const fallback = /\bdefault\s*:\s*(?:`([^`]*)`|['"]([^'"]*)['"]|([\w.-]+))/i.exec(settings);
  const required = has(/\bnot null\b/i);
  return [
    {
      original,
      ...present({
        type: reading.type,
        named: reading.type === undefined ? reading.named : undefined,
        pk: has(/\b(?:pk|primary key)\b/i),
        required,
        nullable: required === undefined ? has(/(?<!not )\bnull\b/i) : undefined,
        unique: has(/\bunique\b/i),
        references: /\bref\s*:\s*[<>-]\s*((?:"[^"]+"|[\w.])+)\.\w+/i.exec(settings)?.[1]?.replace(/"/g, ''),
        default:
          fallback === null
            ? undefined
            : ({
                kind: fallback[1] === undefined ? 'literal' : 'expr',
                value: fallback[1] ?? fallback[2] ?? fallback[3] ?? '',
              } as const),
        description: /\bnote\s*:\s*['"]([^'"]*)['"]/i.exec(settings)?.[1],
      }),
      src,
    },
  ];
}

function enumsIn(text: string, { page, lineAt }: At): EnumDraft[] {
  return [...text.matchAll(ENUM)].map(({ 0: whole, 1: name = '', 2: body = '', index }) => ({
    name: unquoted(name),
    values: body
      .split('\n')
      .flatMap((line) => /^\s*"?([\w -]+?)"?\s*(?:\[.*\])?\s*(?:\/\/.*)?$/.exec(line)?.[1] ?? []),
    src: sourceOf(page, { line: lineAt(index + whole.search(/\S/)) }, NOTATION),
  }));
}

const KINDS = { '>': 'many-to-one', '<': 'one-to-many', '-': 'one-to-one', '<>': 'many-to-many' } as const;

function referencesIn(text: string, { page, lineAt }: At): RelationDraft[] {
  return [...text.matchAll(REF)].map(
    ({ 0: whole, 1: from = '', 2: via = '', 3: sign = '>', 4: to = '', index }) => {
      const kind = KINDS[sign as keyof typeof KINDS];
      return {
        from: unquoted(from),
        to: unquoted(to),
        kind,
        ...(kind === 'many-to-one' || kind === 'one-to-one' ? { via } : {}),
        src: sourceOf(page, { line: lineAt(index + whole.search(/\S/)) }, NOTATION),
      };
    },
  );
}
