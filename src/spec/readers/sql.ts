import type { Diagnostic } from '../../diagnostics/index.ts';
import { closingOf, lineCounter, pieces } from '../document/offsets.ts';
import { type CodeBlock, type Page, sourceOf, spanOf } from '../document/page.ts';
import { unreadableBlock } from '../problems/file.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { yieldsThings } from './setting.ts';
import { column, type TableRules, tableRule, unquoted } from './sql-column.ts';

const NOTATION = { notation: 'sql', rank: 90 } as const;

const NAME = String.raw`((?:["\x60\[]?[\p{L}_][\p{L}\p{N}_$]*["\x60\]]?\s*\.\s*)*["\x60\[]?[\p{L}_][\p{L}\p{N}_$ -]*?["\x60\]]?)`;
const TABLE = new RegExp(
  String.raw`\bcreate\s+(?:(?:global|local|temp|temporary|unlogged|foreign)\s+)*table\s+(?:if\s+not\s+exists\s+)?${NAME}\s*\(`,
  'giu',
);
const ENUM = new RegExp(
  String.raw`\bcreate\s+type\s+(?:if\s+not\s+exists\s+)?${NAME}\s+as\s+enum\s*\(([^)]*)\)`,
  'giu',
);
const INDEX = new RegExp(
  String.raw`\bcreate\s+(unique\s+)?index\b[^;(]{0,200}?\bon\s+(?:only\s+)?${NAME}\s*(?:using\s+\w+\s*)?\(([^;()]*)\)([^;]*)`,
  'giu',
);
const ALTER = new RegExp(
  String.raw`\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?${NAME}\s+add\s+([^;]+)`,
  'giu',
);

/** `CREATE TABLE`, with its types, keys, checks and indexes, in the dialects of PostgreSQL, MySQL, SQLite and SQL Server. */
export const sql: Reader = {
  ...NOTATION,
  reads: 'SQL: `CREATE TABLE`, `CREATE TYPE … AS ENUM`, `CREATE INDEX`, `ALTER TABLE … ADD`',
  read(page) {
    const read = page.blocks.flatMap((block) => {
      if (block.kind !== 'code' || !yieldsThings(block.section)) return [];
      const text = block.lines.join('\n');
      return /\b(?:create|alter)\s+\w/i.test(text) ? [readBlock({ text, block, page })] : [];
    });
    return {
      entities: read.flatMap(({ entities }) => entities),
      enums: read.flatMap(({ enums }) => enums),
      diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    } satisfies Findings;
  },
};

interface Given {
  readonly text: string;
  readonly block: CodeBlock;
  readonly page: Page;
}

function readBlock(given: Given): { entities: EntityDraft[]; enums: EnumDraft[]; diagnostics: Diagnostic[] } {
  const { text, block, page } = given;
  const lineAt = lineCounter(text, block.firstLine);
  const entities: EntityDraft[] = [];
  let skipped = 0;
  const tables = [...text.matchAll(TABLE)];
  for (const [index, match] of tables.entries()) {
    const open = match.index + match[0].length - 1;
    // What never closes ends before the next: one broken table takes no other with it.
    const within = text.slice(open, tables[index + 1]?.index);
    const close = closingOf(within, 0, ['--']);
    const body = within.slice(1, close < 0 ? within.length : close);
    const table = tableOf(
      {
        name: unquoted(match[1] ?? ''),
        body,
        lineAt: (offset) => lineAt(open + 1 + offset),
        at: lineAt(match.index),
      },
      given,
    );
    if (table.fields.length === 0) skipped += 1;
    else entities.push(table);
  }
  const enums = [...text.matchAll(ENUM)].map(({ 1: name = '', 2: list = '', index }): EnumDraft => {
    const values = [...list.matchAll(/'([^']{1,100})'/g)].map(([, value = '']) => value);
    return { name: unquoted(name), values, src: sourceOf(page, { line: lineAt(index) }, NOTATION) };
  });
  const total = entities.length + skipped;
  const problem = unreadableBlock.at(
    { what: `${skipped} of ${total} tables in the SQL block at ${block.line} skipped` },
    { span: spanOf(page, block.line) },
  );
  return {
    entities: [...entities, ...indexes(given, lineAt), ...alters(given, lineAt)],
    enums,
    diagnostics: skipped > 0 ? [problem] : [],
  };
}

interface TableText {
  readonly name: string;
  readonly body: string;
  readonly at: number;
  lineAt(this: void, offset: number): number;
}

function tableOf({ name, body, at, lineAt }: TableText, { block, page }: Given): EntityDraft {
  const fields: FieldDraft[] = [];
  const rules: TableRules = { key: [], unique: [], references: new Map() };
  const { code, comments } = withoutComments(body);
  for (const piece of pieces(code, ',')) {
    const lead = piece.text.length - piece.text.trimStart().length;
    const line = lineAt(piece.offset + lead);
    if (tableRule(piece.text.trim(), rules)) continue;
    const field = column(
      piece.text.trim(),
      comments.get(line - lineAt(0)) ?? '',
      sourceOf(page, { line }, NOTATION),
    );
    if (field !== undefined) fields.push(field);
  }
  const [alone] = rules.key.length === 1 ? rules.key : [];
  return {
    original: name,
    fields: fields.map((field) => ({
      ...field,
      ...(field.original === alone ? { pk: true } : {}),
      ...rules.references.get(field.original),
    })),
    unique: rules.unique,
    ...(rules.key.length > 1 ? { key: rules.key } : {}),
    evidence: 'database',
    status: block.section.status,
    src: sourceOf(page, { line: at, endLine: at + body.split('\n').length }, NOTATION),
  };
}

/** The code with its comments blanked, and the comment of each line, counted from 0. */
function withoutComments(body: string): { code: string; comments: Map<number, string> } {
  const comments = new Map<number, string>();
  const lines = body.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).split('\n');
  const code = lines.map((line, index) => {
    const start = line.search(/--|(?:^|\s)#\s|\/\//);
    if (start < 0) return line;
    comments.set(index, line.slice(start).replace(/^[\s#/-]+/, ''));
    return line.slice(0, start) + ' '.repeat(line.length - start);
  });
  return { code: code.join('\n'), comments };
}

function indexes({ text, block, page }: Given, lineAt: (offset: number) => number): EntityDraft[] {
  return [...text.matchAll(INDEX)].flatMap(
    ({ 1: isUnique, 2: table = '', 3: list = '', 4: behind = '', index }): EntityDraft[] => {
      const columns = list
        .split(',')
        .map((one) => unquoted(one.trim().replace(/\s+(?:asc|desc|nulls)\b.*$/i, '')));
      if (columns.some((name) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))) return [];
      // A partial index holds for some rows only: it says nothing of all of them.
      if (isUnique !== undefined && /\bwhere\b/i.test(behind)) return [];
      return [
        alone(unquoted(table), isUnique === undefined ? { indexes: [columns] } : { unique: [columns] }, {
          block,
          page,
          line: lineAt(index),
        }),
      ];
    },
  );
}

function alters({ text, block, page }: Given, lineAt: (offset: number) => number): EntityDraft[] {
  return [...text.matchAll(ALTER)].flatMap(({ 1: table = '', 2: what = '', index }): EntityDraft[] => {
    const at = { block, page, line: lineAt(index) };
    return pieces(what, ',').flatMap((piece) =>
      altered(unquoted(table), piece.text.trim().replace(/^add\s+/i, ''), at),
    );
  });
}

function altered(
  table: string,
  what: string,
  at: { readonly block: CodeBlock; readonly page: Page; readonly line: number },
): EntityDraft[] {
  const rules: TableRules = { key: [], unique: [], references: new Map() };
  if (tableRule(what, rules)) {
    const fields = [...rules.references].map(
      ([original, says]): FieldDraft => ({ original, ...says, src: sourceOf(at.page, at, NOTATION) }),
    );
    return [{ ...alone(table, { unique: rules.unique }, at), fields }];
  }
  const field = column(
    what.replace(/^column\s+(?:if\s+not\s+exists\s+)?/i, ''),
    '',
    sourceOf(at.page, at, NOTATION),
  );
  return field === undefined || /^(?:constraint|index|key|partition)$/i.test(field.original)
    ? []
    : [{ ...alone(table, {}, at), fields: [field] }];
}

function alone(
  original: string,
  says: Pick<EntityDraft, 'unique' | 'indexes'>,
  { block, page, line }: { readonly block: CodeBlock; readonly page: Page; readonly line: number },
): EntityDraft {
  const src = sourceOf(page, { line }, { ...NOTATION, rank: 89 });
  return { original, fields: [], ...says, evidence: 'database', status: block.section.status, src };
}
