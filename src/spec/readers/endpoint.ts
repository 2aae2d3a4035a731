import { plain } from '../document/inline.ts';
import { around, type Block, type Page, sourceOf } from '../document/page.ts';
import { type Access, accessCell, accessIn, accessSuffix, accessTitle, rolesIn } from '../lexicon/access.ts';
import { isAboutSome } from '../lexicon/grant-sentence.ts';
import { onlyIn } from '../lexicon/only.ts';
import type { EndpointDraft } from './draft.ts';
import { queryParams, type Said } from './endpoint-said.ts';
import { endpointsIn, type Written } from './endpoint-text.ts';

interface As {
  readonly notation: string;
  readonly rank: number;
}

interface Given {
  readonly written: Written;
  readonly block: Block;
  readonly page: Page;
  readonly as: As;
  readonly line: number;
  readonly summary?: string | undefined;
  readonly access?: Access | undefined;
  /** What is said of what is sent and answered. */
  readonly said?: Said | undefined;
}

/** An endpoint with what the sections around it say. */
export function endpointDraft({
  written,
  block,
  page,
  as,
  line,
  summary = '',
  access,
  said,
}: Given): EndpointDraft {
  const { method, path, params } = written;
  const sections = around(block.section).filter(({ level }) => level > 0);
  const heading = sections
    .map(({ title }) => accessSuffix(title, page.roles) ?? accessTitle(title))
    .find((found) => found !== undefined);
  const found =
    access ?? accessOfSummary(summary, page.roles) ?? heading ?? accessAround(block) ?? accessOfPath(path);
  return {
    method,
    path,
    params: [...params, ...queryParams(said?.queries ?? [], params)],
    ...(said === undefined || said.statuses.length === 0 ? {} : { statuses: said.statuses }),
    ...(found === undefined ? {} : { auth: found.auth }),
    roles: found?.roles ?? [],
    ...(summary === '' ? {} : { summary: summary.slice(0, 200) }),
    status: block.section.status,
    sections: sections.map(({ title }) => title),
    src: sourceOf(page, { line, endLine: Math.max(line, block.endLine) }, as),
  };
}

/** Who may call by what stands in brackets at the end or the start of a summary, or by a remark that shuts others out. */
function accessOfSummary(summary: string, roles: ReadonlySet<string>): Access | undefined {
  const lead = /^\s*([(（][^()（）]{2,80}[)）])/.exec(summary)?.[1];
  return (
    onlyIn(summary, roles) ??
    accessSuffix(summary, roles) ??
    (lead === undefined ? undefined : (accessSuffix(lead, roles) ?? rolesNamed(lead, roles)))
  );
}

/** `(employee sees own, manager sees all)`: the roles of the Spec that a note speaks of; all of them shut nobody out. */
function rolesNamed(note: string, roles: ReadonlySet<string>): Access | undefined {
  const named = [...roles].filter((role) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])${role.replaceAll('_', '[ _-]')}s?(?![\p{L}\p{N}])`, 'iu').test(
      note,
    ),
  );
  if (named.length < 2) return undefined;
  return { auth: 'required', roles: named.length === roles.size ? [] : named };
}

/** `/me` is whoever calls, and who leaves has come in: somebody who is known. */
function accessOfPath(path: string): Access | undefined {
  return /(?:^|\/)me(?:\/|$)|\/(?:log-?out|sign-?out|change-password)$/.test(path)
    ? { auth: 'required', roles: [] }
    : undefined;
}

interface Below {
  /** The roles of the Spec. */
  readonly roles: ReadonlySet<string>;
  /** Depth of the item that the endpoint stands in; 0: it stands in none. */
  readonly inside?: number;
}

/** What is said of who may call in the blocks from a heading to the next endpoint. */
export function accessBelow(
  blocks: readonly Block[],
  from: number,
  { roles, inside = 0 }: Below,
): Access | undefined {
  for (let at = from; at < Math.min(blocks.length, from + 40); at += 1) {
    const block = blocks[at];
    if (
      block === undefined ||
      (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'code' && block.kind !== 'table')
    )
      continue;
    // What stands beside an item is not said of it.
    if (inside > 0 && (block.kind !== 'item' || block.depth <= inside)) return undefined;
    if (block.kind === 'code' || block.kind === 'table') {
      if (block.kind === 'code' && /^\s*authorization\s*:\s*\S+/im.test(block.lines.join('\n')))
        return { auth: 'required', roles: [] };
      continue;
    }
    if (at > from && endpointsIn(block.text).length > 0) return undefined;
    const labelled = accessLabelled(block, roles);
    if (labelled !== undefined) return labelled;
    const said = accessIn(authSentence(block.text));
    if (said !== undefined)
      return { auth: said, roles: said === 'required' ? rolesTold(block.text, roles) : [] };
  }
  return undefined;
}

const LABEL =
  /^(?:required |allowed |minimum |min\.? )?(?:roles?|who(?: can call| may call)?|callers?|permissions?|access|auth(?:entication|orization|entifizierung)?|rollen?|rol|r[ôo]les?|ruolo|zugriff|acc[èe]s|acceso|acesso|権限|認証|权限|권한|인증|роль|доступ)\s*[:：]\s*(.+)$/i;

/** `Role: editor`, `Public.`, `Only the organizer.` on a line of its own. */
function accessLabelled(
  block: Extract<Block, { kind: 'paragraph' | 'item' }>,
  roles: ReadonlySet<string>,
): Access | undefined {
  for (const line of block.text.split('\n')) {
    const text = plain(line);
    const value = LABEL.exec(text)?.[1]?.replace(/[.。]$/, '');
    // `role: string` in a list is a field of what is sent.
    const isField = block.kind === 'item' && /^[a-z]/.test(text);
    const cell =
      value === undefined || value.length > 60 || (isField && rolesIn(value, roles).length === 0)
        ? undefined
        : accessCell(value, roles);
    if (cell !== undefined && !cell.roles.some((role) => /^(?:string|enum|int|text|uuid|bool)/.test(role)))
      return cell;
    for (const sentence of text.split(/(?<=[.。])\s*/)) {
      if (sentence.length > 50) continue;
      if (
        /^(?:public(?:ly accessible)?|open to (?:all|everyone|anyone)|no auth|p[úu]blic[oa]|[öo]ffentlich|publique?)\.?$/i.test(
          sentence,
        )
      )
        return { auth: 'none', roles: [] };
      const only = onlyIn(sentence, roles);
      if (only !== undefined) return only;
    }
  }
  return undefined;
}

/** "the caller's role must be `Manager` or `Admin`", "requires the editor role": roles that a sentence about access names. */
const TOLD =
  /\broles?\s+(?:must be|has to be|is|are|of|:)\s+((?:(?:an?|the|one of|either)\s+)?[\w-]+(?:\s*(?:,|\/|\bor\b|\band\b)\s*[\w-]+){0,4})|\brequires?\s+(?:the\s+)?([\w-]+(?:\s*(?:,|\/|\bor\b)\s*[\w-]+){0,4})\s+(?:role|permission)s?\b/i;

function rolesTold(text: string, roles: ReadonlySet<string>): string[] {
  const [, before, behind] = TOLD.exec(plain(text)) ?? [];
  return rolesIn((before ?? behind ?? '').replace(/^(?:an?|the|one of|either)\s+/i, ''), roles);
}

/** What the paragraphs of the sections around a block say, the nearest first; the title of a document says it of all. */
function accessAround({ section, line }: Block): Access | undefined {
  for (const outer of around(section)) {
    if (outer.level < 2) return undefined;
    const said = outer.blocks
      .filter((one) => one.kind === 'paragraph' && one.line < line && endpointsIn(one.text).length === 0)
      .map((one) => (one.kind === 'paragraph' ? accessIn(authSentence(one.text)) : undefined))
      .find((one) => one !== undefined);
    if (said !== undefined) return { auth: said, roles: [] };
  }
  return undefined;
}

/** A rule for all with exceptions is no statement about the one below it. */
const EXCEPTS =
  /\b(?:all|every|each|everything)\b.{0,60}\b(?:except|excluding|unless|other than|apart from)\b|모든.{0,40}제외|所有.{0,40}除/i;
/** Words for proving an address or a number, which are those for access in Korean. */
const NOT_ACCESS = /(?:이메일|메일|본인|휴대폰|전화번호|계좌) ?인증/g;

/** Sentences of a text that speak of access; a word such as "public" in another means something else. */
function authSentence(text: string): string {
  const shown = plain(text);
  return shown
    .replace(NOT_ACCESS, ' ')
    .split(/(?<=[.!?。])\s*|\n/)
    .filter((sentence) => !EXCEPTS.test(sentence) && !isAboutSome(sentence, shown))
    .filter(
      (sentence) =>
        /auth|token|jwt|bearer|session|login|log in|logged|認証|인증|认证|登录|로그인|авториз|аутентиф|x-api-key|api key|giri[şs]|kimlik|autentic/i.test(
          sentence,
        ) || /^(?:access|permissions?|security)\s*[:：]/i.test(sentence),
    )
    .join(' ');
}
