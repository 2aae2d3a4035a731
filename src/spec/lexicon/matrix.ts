import { plain } from '../document/inline.ts';
import type { TableBlock } from '../document/page.ts';
import type { Access } from './access.ts';
import { roleName } from './access.ts';

/** A column of a table of marks, and the role in its header. */
export interface RoleColumn {
  readonly index: number;
  readonly role: string;
}

const YES =
  /^(?:✅|✓|✔|☑|⭕|○|◯|●|◎|🟢|yes|y|x|true|allowed|full|all|own|partial|limited|read|write|sí|si|sim|ja|oui|да|evet|ya|是|可|はい|예|가능)(?:$|[\s,/(（*†].*$)/iu;
const NO =
  /^(?:❌|✗|✘|✕|×|🔴|🚫|⛔|no|n|false|none|denied|forbidden|não|nein|non|нет|hayır|tidak|否|不可|いいえ|아니오|불가|-|–|—|)(?:$|[\s,(（*†].*$)/iu;
const NOBODY =
  /^(?:public|anonymous|guests?|visitors?|unauthenticated|everyone|anyone|游客|ゲスト|비회원|게스트)$/i;

/** A mark without the variation of its glyph. */
function markIn(cell = ''): string {
  return plain(cell).replaceAll('\ufe0f', '');
}

/**
 * The columns whose cells are all marks of who may, where there are at least two and one of their marks is no word.
 *
 * @param not - columns that say what the row is about
 */
export function matrixColumns({ header, rows }: TableBlock, not: ReadonlySet<number>): readonly RoleColumn[] {
  const columns = header.flatMap((cell, index): RoleColumn[] => {
    const role = plain(cell)
      .replace(/[(（].*$/, '')
      .trim();
    const cells = rows.map((row) => markIn(row.cells[index]));
    const isMarks = cells.length > 0 && cells.every((text) => YES.test(text) || NO.test(text));
    const isName = /^\p{L}[\p{L}\p{N} _/-]{0,30}$/u.test(role) && role.split(/\s+/).length <= 3;
    return not.has(index) || !isMarks || !isName ? [] : [{ index, role }];
  });
  const marks = columns.some(({ index }) => rows.some((row) => YES.test(markIn(row.cells[index]))));
  return columns.length > 1 && marks ? columns : [];
}

/** Who may, by the marks of one row. `undefined`: nobody is marked. */
export function rolesOfRow(cells: readonly string[], columns: readonly RoleColumn[]): Access | undefined {
  const may = columns.filter(({ index }) => YES.test(markIn(cells[index])));
  if (may.length === 0) return undefined;
  if (may.some(({ role }) => NOBODY.test(role))) return { auth: 'none', roles: [] };
  const roles = may.length === columns.length ? [] : may.map(({ role }) => roleName(role));
  return { auth: 'required', roles };
}
