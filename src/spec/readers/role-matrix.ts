import { plain } from '../document/inline.ts';
import { type Page, sourceOf, type TableBlock } from '../document/page.ts';
import { endpointColumns, fieldColumns } from '../lexicon/columns.ts';
import { matrixColumns, rolesOfRow } from '../lexicon/matrix.ts';
import type { Endpoint } from '../requirements.ts';
import type { Findings, GrantDraft, Reader } from './draft.ts';
import { yieldsEndpoints } from './setting.ts';

const NOTATION = { notation: 'role-matrix', rank: 55 } as const;

/** `| Action | Admin | Member |` with marks for who may: `Create parcels ✅ ❌`. */
export const roleMatrix: Reader = {
  ...NOTATION,
  reads:
    'a table of what may be done against the roles that may do it, with marks in its cells: `| Create parcel | ✅ | ❌ |`',
  read(page) {
    const grants = page.blocks.flatMap((block) =>
      block.kind === 'table' && yieldsEndpoints(block.section) && block.section.status === 'required'
        ? grantsIn(block, page)
        : [],
    );
    return { grants } satisfies Findings;
  },
};

function grantsIn(table: TableBlock, page: Page): GrantDraft[] {
  if (fieldColumns(table.header) !== undefined || endpointColumns(table.header)?.includes('method') === true)
    return [];
  const columns = matrixColumns(table, new Set([0]));
  return columns.length < 2
    ? []
    : table.rows.flatMap((row): GrantDraft[] => {
        const said = actionIn(plain(row.cells[0] ?? ''));
        const access = rolesOfRow(row.cells, columns);
        if (said === undefined || access === undefined || access.auth === 'none') return [];
        return said.actions.map((doing) => ({
          doing,
          thing: said.thing,
          auth: 'required',
          excludes: true,
          roles: access.roles,
          src: sourceOf(page, row, NOTATION),
        }));
      });
}

type Action = NonNullable<Endpoint['action']>;

const VERBS: readonly (readonly [RegExp, readonly Action[]])[] = [
  [
    /^(?:crud|manage|full access(?: to)?|administer|administrar|gestionar|gerenciar|管理|관리)\b/i,
    ['create', 'update', 'delete'],
  ],
  [
    /^(?:create|add|post|submit|register|new|crear|criar|erstellen|cr[ée]er|oluştur|buat|创建|新增|作成|생성|등록)\s*/i,
    ['create'],
  ],
  [
    /^(?:update|edit|modify|change|editar|actualizar|atualizar|bearbeiten|modifier|更新|编辑|修改|編集|수정)\s*/i,
    ['update'],
  ],
  [
    /^(?:delete|remove|eliminar|borrar|excluir|l[öo]schen|supprimer|sil|hapus|删除|削除|삭제)\s*/i,
    ['delete'],
  ],
  [/^(?:list|browse|search|listar|一覧|목록)\s*/i, ['list']],
  [/^(?:view|read|see|get|ver|leer|visualizar|查看|閲覧|조회)\s*/i, ['get', 'list']],
];
const NOISE =
  /\b(?:any|all|own|their|his|her|the|an?|new|other|others'?|users?'|existing|of|everyone'?s?)\b|[(（].*$/gi;

/** What a row says may be done, and to what: "Delete any parcel". */
function actionIn(text: string): { readonly actions: readonly Action[]; readonly thing: string } | undefined {
  // What holds for the own rows only is no rule about a role.
  if (/\b(?:own|their|self)\b/i.test(text)) return undefined;
  for (const [verb, actions] of VERBS) {
    if (!verb.test(text)) continue;
    const thing = text.replace(verb, '').replace(NOISE, ' ').replace(/\s+/g, ' ').trim();
    return thing === '' || thing.split(' ').length > 3 ? undefined : { actions, thing };
  }
  return undefined;
}
