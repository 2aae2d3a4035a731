import { plain } from '../document/inline.ts';
import { around, type Block, type Page, sourceOf } from '../document/page.ts';
import { type Access, accessSuffix, accessTitle, namesIn, roleName } from '../lexicon/access.ts';
import { callerPhrase } from '../lexicon/caller-phrase.ts';
import { doerIn } from '../lexicon/doer.ts';
import { onlyIn } from '../lexicon/only.ts';
import { keyOf, singular } from '../names/identifier.ts';
import { accessAround } from './access-beside.ts';
import type { EndpointDraft } from './draft.ts';
import { queryParams, type Said } from './endpoint-said.ts';
import type { Written } from './endpoint-text.ts';

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
    .map(({ title }) => titleAccess(title, page.roles) ?? callersTitle(title, path, page))
    .find((found) => found !== undefined);
  const told = access ?? accessOfSummary(summary, page.roles);
  // A header in the example says that somebody must be known, and the title who: `Create a class (Teacher)`.
  const own = told?.auth === 'required' && told.roles.length === 0 ? (withRoles(heading) ?? told) : told;
  const found = own ?? heading ?? accessAround(block, page.roles) ?? accessOfPath(path);
  return {
    method,
    path,
    params: [...params, ...queryParams(said?.queries ?? [], params)],
    ...(said === undefined || said.statuses.length === 0 ? {} : { statuses: said.statuses }),
    ...(found === undefined ? {} : { auth: found.auth }),
    roles: found?.roles ?? [],
    ...(own === undefined ? {} : { isMarked: true }),
    ...(summary === '' || saysOnlyWho(summary, found) ? {} : { summary: summary.slice(0, 200) }),
    status: block.section.status,
    sections: sections.map(({ title }) => title),
    src: sourceOf(page, { line, endLine: Math.max(line, block.endLine) }, as),
  };
}

/** `dispatcher, admin` behind a path says who may call, and nothing of what the call does. */
function saysOnlyWho(summary: string, access: Access | undefined): boolean {
  const names = namesIn(plain(summary).replace(/^(?:any|every|all) /i, '')).map((name) => name.toLowerCase());
  const isCaller = (name: string): boolean =>
    [name, singular(name)].some((one) => access?.roles.includes(roleName(one)) === true);
  return names.length > 0 && names.every(isCaller);
}

/** An access that names roles. */
function withRoles(access: Access | undefined): Access | undefined {
  return access === undefined || access.roles.length === 0 ? undefined : access;
}

/** A gloss such as `환자 (Patient)` says what the word before it means, and not who may call. */
const GLOSS =
  /^[\d.、)\s]*[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\s]+[(（][A-Z][a-z]+(?: [A-Z][a-z]+)*[)）]$/u;

function titleAccess(title: string, roles: ReadonlySet<string>): Access | undefined {
  const isGloss = GLOSS.test(plain(title)) && !/[(（]admin\w*[)）]$/i.test(title);
  return (isGloss ? undefined : accessSuffix(title, roles)) ?? accessTitle(title) ?? doerIn(title, roles);
}

/** `Organizer` over endpoints: a role of the Spec, and none of its things, which have titles over their own endpoints. */
function callersTitle(title: string, path: string, { roles, things }: Page): Access | undefined {
  const names = namesIn(plain(title).replace(/ (?:endpoints?|routes?|api|actions|can|may)$/i, '')).map(
    (name) => singular(name.toLowerCase()),
  );
  const isCaller = (name: string): boolean =>
    roles.has(roleName(name)) && !things.has(keyOf(name)) && !path.includes(roleName(name));
  return names.length > 0 && names.every(isCaller)
    ? { auth: 'required', roles: [...new Set(names.map(roleName))] }
    : undefined;
}

/** Who may call by what stands in brackets at the end or the start of a summary, or by a remark that shuts others out. */
function accessOfSummary(summary: string, roles: ReadonlySet<string>): Access | undefined {
  const lead = /^\s*([(（][^()（）]{2,80}[)）])/.exec(summary)?.[1];
  return (
    onlyIn(summary, roles) ??
    accessSuffix(summary, roles) ??
    accessOfRemarks(summary, roles) ??
    doerIn(summary, roles) ??
    (lead === undefined ? undefined : (accessSuffix(lead, roles) ?? rolesNamed(lead, roles)))
  );
}

/** `Post list (public), newest first`, `提交预测（需登录）。`, `Add a pet. Requires the vet role.` */
function accessOfRemarks(summary: string, roles: ReadonlySet<string>): Access | undefined {
  if (summary.length > 400) return undefined;
  const brackets = [...summary.matchAll(/[(（]([^()（）]{2,60})[)）]/g)].map(([, note = '']) => note);
  const sentences = summary.split(/(?<=[.。!])\s*|\s[—–-]\s|[;；]/);
  // `Log in (JWT)` says what is answered.
  const notes = brackets.filter((note) => !/token|jwt|bearer|key|cookie/i.test(note));
  return [...notes.map((note) => note.split(/[,，;；]/)[0] ?? ''), ...sentences]
    .map((remark) => callerPhrase(remark, roles))
    .find((found) => found !== undefined);
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
