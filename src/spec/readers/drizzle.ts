import { closingOf, lineCounter, pieces } from '../document/offsets.ts';
import { type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { valuesIn } from '../lexicon/value-list.ts';
import { present } from '../present.ts';
import type { FieldType } from '../requirements.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'drizzle', rank: 90 } as const;

const TABLE =
  /\b(?:export\s+)?const\s+([A-Za-z_]\w*)\s*=\s*(?:pgTable|mysqlTable|sqliteTable|\w+\.table)\s*\(\s*["'`](\w+)["'`]\s*,\s*(?:\(\s*\w*\s*\)\s*=>\s*\(?\s*)?\{/g;
const ENUM = /\bconst\s+([A-Za-z_]\w*)\s*=\s*(?:pgEnum|mysqlEnum)\s*\(\s*["'`]\w+["'`]\s*,\s*\[([^\]]*)\]/g;
const COLUMN = /^\s*["']?([A-Za-z_]\w*)["']?\s*:\s*(?:\w+\.)?([A-Za-z_]\w*)\s*\(/;

/** Tables of Drizzle: `pgTable('users', { id: uuid('id').primaryKey() })`. */
export const drizzle: Reader = {
  ...NOTATION,
  reads: 'Drizzle: `pgTable`, `mysqlTable`, `sqliteTable` with their columns and references, and `pgEnum`',
  read(page) {
    const entities: EntityDraft[] = [];
    const enums: EnumDraft[] = [];
    for (const block of page.blocks) {
      if (block.kind !== 'code' || !yieldsThings(block.section)) continue;
      const text = block.lines.join('\n');
      if (!/\b\w*Table\s*\(/.test(text)) continue;
      const lineAt = lineCounter(text, block.firstLine);
      entities.push(...tablesIn(text, { block, page, lineAt }));
      for (const { 1: name = '', 2: list = '', index } of text.matchAll(ENUM))
        enums.push({ name, values: valuesIn(list), src: sourceOf(page, { line: lineAt(index) }, NOTATION) });
    }
    return { entities, enums } satisfies Findings;
  },
};

interface At {
  readonly block: CodeBlock;
  readonly page: Page;
  lineAt(this: void, offset: number): number;
}

function tablesIn(text: string, at: At): EntityDraft[] {
  const matches = [...text.matchAll(TABLE)];
  const tables = new Map(matches.map(({ 1: constant = '', 2: table = '' }) => [constant, table]));
  return matches.flatMap((match, index): EntityDraft[] => {
    const open = match.index + match[0].length - 1;
    const within = text.slice(open, matches[index + 1]?.index);
    const close = closingOf(within, 0, ['//']);
    const body = within
      .slice(1, close < 0 ? within.length : close)
      .replace(/\/\/[^\n]*/g, blank)
      .replaceAll('=>', '= ');
    const fields = pieces(body, ',').flatMap((piece): FieldDraft[] => {
      const lead = piece.text.length - piece.text.trimStart().length;
      const line = at.lineAt(open + 1 + piece.offset + lead);
      return columnOf(piece.text.trim(), tables, sourceOf(at.page, { line }, NOTATION));
    });
    const src = sourceOf(at.page, { line: at.lineAt(match.index), endLine: at.block.endLine }, NOTATION);
    return fields.length === 0
      ? []
      : [{ original: match[2] ?? '', fields, evidence: 'database', status: at.block.section.status, src }];
  });
}

function blank(comment: string): string {
  return ' '.repeat(comment.length);
}

function columnOf(text: string, tables: ReadonlyMap<string, string>, src: FieldDraft['src']): FieldDraft[] {
  const [, member = '', call = ''] = COLUMN.exec(text) ?? [];
  if (call === '') return [];
  const column = /^[^(]*\(\s*["'`](\w+)["'`]/.exec(text)?.[1];
  const target = /\.references\s*\(\s*\(\s*\)\s*(?::\s*\w+\s*)?=>?\s*([A-Za-z_]\w*)\./.exec(text)?.[1];
  const rule = /onDelete\s*:\s*["'](cascade|restrict|set null)["']/.exec(text)?.[1];
  const type = typeOf(call, text);
  return [
    {
      original: column ?? member,
      ...present({
        type,
        named: type === undefined ? call : undefined,
        pk: text.includes('.primaryKey(') ? true : undefined,
        required: text.includes('.notNull(') ? true : undefined,
        nullable: /\.(?:notNull|primaryKey|default\w*)\(/.test(text) ? undefined : true,
        unique: text.includes('.unique(') ? true : undefined,
        references: target === undefined ? undefined : (tables.get(target) ?? target),
        onDelete: rule as FieldDraft['onDelete'],
        default: defaultOf(text),
      }),
      src,
    },
  ];
}

const OWN: Readonly<Record<string, FieldType>> = {
  bigserial: { kind: 'bigint' },
  doublePrecision: { kind: 'float' },
  real: { kind: 'float' },
  serial: { kind: 'int' },
};

function typeOf(call: string, text: string): FieldType | undefined {
  const values = /\benum\s*:\s*\[([^\]]*)\]/.exec(text)?.[1];
  if (values !== undefined) return { kind: 'enum', values: valuesIn(values) };
  const mode = /\bmode\s*:\s*["'](boolean|timestamp\w*|json|bigint)["']/.exec(text)?.[1];
  const kind = mode === undefined ? kindNamed(call) : kindNamed(mode.replace(/_ms$/, ''));
  const length = Number(/\blength\s*:\s*(\d+)/.exec(text)?.[1] ?? 0);
  const precision = /\bprecision\s*:\s*(\d+)\s*,\s*scale\s*:\s*(\d+)/.exec(text);
  const base: FieldType | undefined =
    OWN[call] ??
    (kind === undefined
      ? undefined
      : kind === 'string' && length > 0
        ? { kind, length }
        : kind === 'decimal' && precision !== null
          ? { kind, precision: [Number(precision[1]), Number(precision[2])] }
          : { kind });
  return base !== undefined && text.includes('.array(') ? { kind: 'array', of: base } : base;
}

function defaultOf(text: string): FieldDraft['default'] {
  if (text.includes('.defaultNow(')) return { kind: 'expr', value: 'now()' };
  const found = /\.default\s*\(\s*(["'`]([^"'`]*)["'`]|-?[\d.]+|true|false)\s*\)/.exec(text);
  return found === null ? undefined : { kind: 'literal', value: found[2] ?? found[1] ?? '' };
}
