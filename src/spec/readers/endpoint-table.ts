import type { Diagnostic } from '../../diagnostics/index.ts';
import { plain } from '../document/inline.ts';
import { type Page, sourceOf, spanOf, type TableBlock, type TableRow } from '../document/page.ts';
import { type Access, accessCell } from '../lexicon/access.ts';
import { type EndpointColumn, endpointColumns, fieldColumns } from '../lexicon/columns.ts';
import { matrixColumns, type RoleColumn, rolesOfRow } from '../lexicon/matrix.ts';
import { badMethod } from '../problems/endpoint.ts';
import type { EndpointDraft, Findings, Reader } from './draft.ts';
import { endpointDraft } from './endpoint.ts';
import { queriesIn, statusesIn } from './endpoint-said.ts';
import { endpointsIn, methodsIn, readPath, type Written } from './endpoint-text.ts';
import { callersIn } from './listed-access.ts';
import { yieldsEndpoints } from './setting.ts';

const NOTATION = { notation: 'endpoint-table', rank: 85 } as const;

/** `| Method | Path | Auth | Description |`. */
export const endpointTable: Reader = {
  ...NOTATION,
  reads:
    'a table with a column of paths and, beside it or in the same cell, the methods; columns for access and description are taken',
  read(page) {
    const endpoints: EndpointDraft[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const block of page.blocks) {
      if (block.kind !== 'table' || !yieldsEndpoints(block.section)) continue;
      const columns = endpointColumns(block.header) ?? columnsOfCalls(block);
      if (columns === undefined || fieldColumns(block.header) !== undefined) continue;
      const matrix = matrixColumns(block, namedColumns(columns));
      for (const row of block.rows) {
        const read = rowEndpoints({ row, columns, matrix, block, page });
        endpoints.push(...read);
        const problem = read.length === 0 ? problemOf(row, columns, page) : undefined;
        if (problem !== undefined) diagnostics.push(problem);
      }
    }
    return { endpoints, diagnostics } satisfies Findings;
  },
};

/** Whatever their headers say: columns of a table whose rows have a call such as `GET /pets` in one of them. */
function columnsOfCalls({ header, rows }: TableBlock): readonly EndpointColumn[] | undefined {
  const at = header.findIndex(
    (_, index) =>
      rows.length > 1 &&
      rows.filter(({ cells }) => CALL.test(plain(cells[index] ?? ''))).length * 2 > rows.length,
  );
  const named = header.map((cell, index) =>
    index === at ? 'path' : plain(cell) === '' && saysWho(rows, index) ? 'auth' : cell,
  );
  return at < 0 ? undefined : endpointColumns(named);
}

/** Half of what stands in a column without a name says who may call. */
function saysWho(rows: readonly TableRow[], index: number): boolean {
  const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => plain(cell) !== '');
  const known = cells.filter((cell) => accessCell(cell, new Set()) !== undefined).length;
  return known > 1 && known * 2 >= cells.length;
}

const CALL = /^(?:GET|POST|PUT|PATCH|DELETE)\s+\/\S*/;

/** Columns that are something else than marks of one role. */
function namedColumns(columns: readonly EndpointColumn[]): ReadonlySet<number> {
  return new Set(
    columns.flatMap((column, index) =>
      /^(?:method|path|summary|request|response)$/.test(column) ? [index] : [],
    ),
  );
}

interface Row {
  readonly row: TableRow;
  readonly columns: readonly EndpointColumn[];
  /** Columns that are roles, with marks in their cells. */
  readonly matrix: readonly RoleColumn[];
  readonly block: TableBlock;
  readonly page: Page;
}

function rowEndpoints({ row, columns, matrix, block, page }: Row): EndpointDraft[] {
  const cell = (column: EndpointColumn): string => row.cells[columns.indexOf(column)] ?? '';
  const summary = plain(cell('summary'));
  const access =
    matrix.length > 0 ? rolesOfRow(row.cells, matrix) : accessOf(cell('auth'), cell('roles'), page.roles);
  const words = [cell('summary'), cell('request'), cell('response')].join('; ');
  const said = { statuses: statusesIn(plain(words)), queries: queriesIn(`${cell('path')}; ${words}`) };
  return writtenIn(cell('method'), cell('path')).map((written) => {
    const draft = endpointDraft({
      written,
      block,
      page,
      as: NOTATION,
      line: row.line,
      summary,
      access,
      said,
    });
    return { ...draft, src: sourceOf(page, row, NOTATION) };
  });
}

function writtenIn(method: string, path: string): readonly Written[] {
  const together = endpointsIn(path);
  if (together.length > 0) return together;
  const texts = [...path.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
  const paths = (texts.length > 0 ? texts : [plain(path)]).flatMap(
    (text) => readPath(text.split(/\s/)[0] ?? '') ?? [],
  );
  return paths.flatMap((read) =>
    methodsIn(plain(method)).map((name) => ({ method: name, ...read, start: 0, end: 0 })),
  );
}

function accessOf(auth: string, roles: string, declared: ReadonlySet<string>): Access | undefined {
  const byRole = accessCell(roles, declared) ?? callersIn(plain(roles), declared);
  const byAuth = accessCell(auth, declared) ?? ownersIn(auth, declared);
  if (byAuth === undefined || byAuth.auth === 'none') return byAuth ?? byRole;
  return byRole === undefined
    ? byAuth
    : { auth: byAuth.auth, roles: [...new Set([...byAuth.roles, ...byRole.roles])] };
}

/** `own + shared`: whoever has the row, in whatever words. */
function ownersIn(cell: string, declared: ReadonlySet<string>): Access | undefined {
  const found = callersIn(plain(cell), declared);
  return found?.roles.length === 0 ? found : undefined;
}

function problemOf(row: TableRow, columns: readonly EndpointColumn[], page: Page): Diagnostic | undefined {
  const method = plain(row.cells[columns.indexOf('method')] ?? '');
  const path = plain(row.cells[columns.indexOf('path')] ?? '');
  if (
    !columns.includes('method') ||
    method === '' ||
    readPath(path) === undefined ||
    methodsIn(method).length > 0
  )
    return undefined;
  return /^[A-Za-z]+$/.test(method)
    ? badMethod.at({ method, path }, { span: spanOf(page, row.line, method) })
    : undefined;
}
