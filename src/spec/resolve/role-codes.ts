import { plain } from '../document/inline.ts';
import type { Block, Page } from '../document/page.ts';
import { roleName, SHORT_NAME } from '../lexicon/access.ts';

/** The name that code gives a role, by the name that the text uses for it. */
export type RoleCodes = ReadonlyMap<string, string>;

const ABOUT_ROLES =
  /(?:\broles?\b|\bcaller types?\b|\brollen?\b|\br[ôo]les?\b|\bpap[ée]is\b|\bperfis\b|角色|ロール|権限|역할|роли)\s*(?:表|一覧|列表|说明|定义)?\s*[:：]?\s*$/iu;

/** What administrators are called where code calls them `admin`. */
const ADMINISTRATOR =
  /^(?:系统管理员|管理员|管理員|管理者|관리자|administrador(?:es|a)?|administrateurs?|administratoren?|administrators?|amministratore|администратор)$/i;

/** Roles that a document names twice, in its own words and as a value: `STUDENT | 学生`, `보호자 (PROTECTOR)`. */
export function roleCodes(pages: readonly Page[]): RoleCodes {
  const codes = new Map<string, string>();
  for (const { blocks } of pages)
    blocks.forEach((block, index) => {
      if (!isAboutRoles(block, blocks[index - 1])) return;
      const texts = block.kind === 'table' ? block.rows.map(({ cells }) => cells) : [[textOf(block)]];
      for (const cells of texts) {
        const pair = pairIn(cells);
        if (pair !== undefined && !codes.has(pair.label)) codes.set(pair.label, pair.code);
      }
    });
  return codes;
}

/** A role as code names it, where the documents say how. */
export function codeOf(role: string, codes: RoleCodes, declared: ReadonlySet<string>): string {
  return codes.get(role) ?? (ADMINISTRATOR.test(role) && declared.has('admin') ? 'admin' : role);
}

function isAboutRoles(block: Block, before: Block | undefined): boolean {
  if (block.kind !== 'table' && block.kind !== 'item') return false;
  if (block.section.role === 'roles' || ABOUT_ROLES.test(block.section.title)) return true;
  return (
    (before?.kind === 'paragraph' || before?.kind === 'item') &&
    before.text.length < 60 &&
    ABOUT_ROLES.test(plain(before.text))
  );
}

function textOf(block: Block): string {
  return block.kind === 'item' ? block.text.slice(0, 200) : '';
}

/** A value and a name, in two cells or in one: `` `ADMIN` ``, `ADMIN`; `管理员（ADMIN）`, `` `ADMIN`: 管理员 ``. */
function pairIn(cells: readonly string[]): { readonly label: string; readonly code: string } | undefined {
  const [first = '', second = ''] = cells;
  const [, outer = '', inner = ''] =
    /^(.{1,40}?)\s*[(（]\s*([^()（）]{2,30})\s*[)）]/.exec(plain(first)) ?? [];
  const [, left = '', right = ''] =
    /^\W*([A-Za-z_]{2,30})\W*\s*[:：–—-]\s*(\P{L}{0,3}[^\s(（,，。:：]{1,20})/u.exec(first) ?? [];
  const choices: readonly (readonly [string, string])[] = [
    [outer, inner],
    [left, right],
    [first, second],
    [second, first],
  ];
  for (const [label, code] of choices) {
    const name = plain(label).trim();
    const written = plain(code).trim();
    const isCode = /^[A-Z][A-Z0-9_]{1,29}$/.test(written) || /^`[a-z][a-z0-9_]{1,29}`$/.test(code.trim());
    if (isCode && SHORT_NAME.test(name) && roleName(name) !== roleName(written) && !/^[A-Z_]+$/.test(name))
      return { label: roleName(name), code: roleName(written) };
  }
  return undefined;
}
