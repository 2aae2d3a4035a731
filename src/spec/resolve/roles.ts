import { leadOf, plain } from '../document/inline.ts';
import type { Page, TableBlock } from '../document/page.ts';
import { isRoleWord, namesIn, roleName, rolesIn, SHORT_NAME } from '../lexicon/access.ts';
import type { Endpoint } from '../requirements.ts';
import { codeOf, type RoleCodes, roleCodes } from './role-codes.ts';

/** The roles of a spec: as the front matter lists them, else as sections about roles and endpoints name them. */
export function settleRoles(
  pages: readonly Page[],
  stated: readonly string[],
  endpoints: readonly Endpoint[],
): readonly string[] {
  if (stated.length > 0) return [...new Set([...stated, ...endpoints.flatMap(({ roles }) => roles)])];
  const named = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'item' && block.section.role === 'roles' && block.depth === 1)
        return itemRole(block.text);
      if (block.kind === 'table' && block.section.role === 'roles')
        return block.rows.flatMap(({ cells }) => itemRole(cells[0] ?? ''));
      return block.kind === 'item' || block.kind === 'paragraph' ? bracketed(block.text) : [];
    }),
  );
  return [...new Set([...named, ...endpoints.flatMap(({ roles }) => roles)])].slice(0, 30);
}

/**
 * The roles that a Spec declares, so that a list of them elsewhere is known as one: those of the front matter, and whatever a
 * section about roles lists.
 */
export function declaredRoles(pages: readonly Page[], stated: readonly string[]): ReadonlySet<string> {
  const listed = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'table' && listsRoles(block))
        return block.rows.map(({ cells }) => nameOf(cells[0] ?? ''));
      if (block.section.role !== 'roles') return [];
      if (block.kind === 'item' && block.depth === 1) return rolesOfItem(block.text);
      if (block.kind === 'paragraph' && isListOfNames(block.text)) return rolesOfItem(block.text);
      return block.kind === 'table' ? block.rows.map(({ cells }) => nameOf(cells[0] ?? '')) : [];
    }),
  );
  const told = pages.flatMap(({ lines }) => lines.flatMap(rolesTold));
  const coded = [...roleCodes(pages)].flat();
  return new Set(
    [...stated, ...listed, ...told, ...coded].filter((name) => SHORT_NAME.test(name)).map(roleName),
  );
}

/** A table whose first column is headed "Role" lists them, whatever stands above it. */
function listsRoles({ header, section }: TableBlock): boolean {
  return (
    section.role !== 'ui' &&
    /^(?:user )?roles?$|^rol(?:le)?$|^r[ôo]le$|^papel$|^ruolo$/i.test(plain(header[0] ?? '').trim())
  );
}

/** `- driver: sees own trips`, `- owner, vet and front desk`: one role with what it may do, or several alone. */
function rolesOfItem(text: string): readonly string[] {
  return isListOfNames(text) ? namesIn(plain(text).replace(/[.。]$/, '')) : [nameOf(text)];
}

/** Names and nothing else: `owner, vet and front desk`. */
function isListOfNames(text: string): boolean {
  const names = namesIn(plain(text).replace(/[.。]$/, ''));
  return names.length > 1 && names.every((name) => /^[\p{L}_-]+(?: [\p{L}_-]+)?$/u.test(name));
}

/** `role: admin | editor`, `role (listener, creator)`, `Roles: owner, vet, front_desk.`: names of which most are those of people, or which bars part. */
function rolesTold(line: string): readonly string[] {
  if (!/\broles?\b/i.test(line) || line.length > 2000) return [];
  const [, listed = ''] = ARE_ROLES.exec(plain(line)) ?? [];
  if (listed !== '') return namesIn(listed).map((name) => name.replace(/^the /i, ''));
  if (!/[|/,]/.test(line)) return [];
  const list = TOLD.exec(plain(line))?.[1] ?? '';
  const names = list.split(/\s*[|/,]\s*/).map((name) => name.replace(/["'`]/g, '').trim());
  const known = names.filter((name) => isRoleWord(name)).length;
  const isLabelled = /\broles\s*[:：]/i.test(line) && known > 0;
  return names.length > 1 && (list.includes('|') || isLabelled || known * 2 >= names.length) ? names : [];
}

/** "Librarian and member are the roles" */
const ARE_ROLES =
  /(?:^|[.;]\s+)((?:[\p{L}-]+,\s+)*[\p{L}-]+,?\s+and\s+[\p{L}-]+) are (?:the|our|all|its) (?:\p{L}+ )?roles\b/iu;

const TOLD =
  /\broles?\b["'\x60*]*(?: (?:in|from|of) (?:the |our )?(?:token|jwt|claims?|idp))?\s*(?:[:：]|[(（[]|\s)\s*(?:enum|one of|string)?\s*[:：([]?\s*((?:["'\x60]?[a-z][\w-]*(?: [a-z]\w*)?["'\x60]?\s*[|/,]\s*)+["'\x60]?[a-z][\w-]*["'\x60]?)/i;

function itemRole(text: string): string[] {
  const name = nameOf(text);
  return isRoleWord(name) ? [roleName(name)] : [];
}

function nameOf(text: string): string {
  return leadOf(text)?.label ?? plain(text).split(/\s*[:：\-–—(（]/)[0] ?? '';
}

/** `role-based access control (Admin, User, Moderator)` */
function bracketed(text: string): string[] {
  const list = /\broles?\b[^()\n]{0,60}[(（:：]\s*([\w, /|&]{5,120})/i.exec(plain(text))?.[1];
  if (list === undefined) return [];
  const names = rolesIn(list, new Set(['user']));
  return names.length > 1 ? names : [];
}

/** Endpoints whose roles have the names that code gives them, as far as the documents say so. */
export function withRoleCodes(
  endpoints: readonly Endpoint[],
  codes: RoleCodes,
  declared: ReadonlySet<string>,
): readonly Endpoint[] {
  return endpoints.map((endpoint) =>
    endpoint.roles.length === 0
      ? endpoint
      : {
          ...endpoint,
          roles: [...new Set(endpoint.roles.map((role) => codeOf(role, codes, declared)))],
        },
  );
}
