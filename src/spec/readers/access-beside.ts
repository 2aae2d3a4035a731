import { plain } from '../document/inline.ts';
import { around, type Block } from '../document/page.ts';
import {
  type Access,
  accessCell,
  accessIn,
  accessTitle,
  isRoleWord,
  namesIn,
  roleName,
  rolesIn,
  SHORT_NAME,
} from '../lexicon/access.ts';
import { callerPhrase } from '../lexicon/caller-phrase.ts';
import { isAboutSome } from '../lexicon/grant-sentence.ts';
import { onlyIn } from '../lexicon/only.ts';
import { singular } from '../names/identifier.ts';
import { endpointsIn } from './endpoint-text.ts';

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
  const own = blocks[from - 1]?.section;
  for (let at = from; at < Math.min(blocks.length, from + 40); at += 1) {
    const block = blocks[at];
    // The next section speaks of something else.
    if (block?.kind === 'heading' && own !== undefined && !around(block.section).includes(own))
      return undefined;
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
  /^(?:required |allowed |minimum |min\.? )?(?:roles?|who(?: can call| may call)?|callers?|permissions?|access|protected|requires auth\w*|login|auth(?:entication|orization|entifizierung|entification|orisation|enticaci[óo]n|orizaci[óo]n|entica[çc][ãa]o|oriza[çc][ãa]o)?|rollen?|rol|r[ôo]les?|ruolo|zugriff|berechtigung(?:en)?|acc[èe]s|acceso|acesso|権限|認証|認可|权限|认证|鉴权|登录|권한|인증|로그인|роль|доступ|авторизация)(?: (?:required|needed|level|rule))?\s*[:：]\s*(.+)$/i;

/** `Role: editor`, `Public.`, `Only the organizer.`, `Requires the editor role.` on a line of its own. */
function accessLabelled(
  block: Extract<Block, { kind: 'paragraph' | 'item' }>,
  roles: ReadonlySet<string>,
): Access | undefined {
  return accessOfLines(block.text.split('\n'), roles, block.kind === 'item');
}

/** Who may call by lines that say nothing else. */
export function accessOfLines(
  lines: readonly string[],
  roles: ReadonlySet<string>,
  isListed = false,
): Access | undefined {
  for (const line of lines.slice(0, 60)) {
    if (isField(line, roles, isListed)) continue;
    const found = labelValue(line, roles) ?? phraseOfLine(line, roles);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `role: string` in a list, or a name in the type of code, is a field of what is sent. */
function isField(line: string, roles: ReadonlySet<string>, isListed: boolean): boolean {
  const isCode = /^[>\s*-]*`[a-z][\w.]*`\s*[:：]/.test(line);
  const text = plain(line);
  const value = LABEL.exec(text)?.[1];
  if (value === undefined) return false;
  return isCode || (isListed && /^[a-z]/.test(text) && rolesIn(value, roles).length === 0);
}

function labelValue(line: string, roles: ReadonlySet<string>): Access | undefined {
  const value = LABEL.exec(plain(line))?.[1]?.replace(/[.。]$/, '');
  if (value === undefined || value.length > 60) return undefined;
  const told = rolesTold(value, roles);
  if (told.length > 0) return { auth: 'required', roles: told };
  const cell = accessCell(value, roles);
  return cell?.roles.some((role) => /^(?:string|enum|int|text|uuid|bool)/.test(role)) === true
    ? undefined
    : cell;
}

function phraseOfLine(line: string, roles: ReadonlySet<string>): Access | undefined {
  for (const sentence of plain(line).split(/(?<=[.。!])\s*/)) {
    if (sentence.length > 90) continue;
    if (/^(?:public(?:ly accessible)?|p[úu]blic[oa]|[öo]ffentlich|publique?)\.?$/i.test(sentence))
      return { auth: 'none', roles: [] };
    const found =
      (sentence.length <= 50 ? onlyIn(sentence, roles) : undefined) ?? callerPhrase(sentence, roles);
    if (found !== undefined) return found;
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

/** Items of a list that a line above may speak of. */
const LONGEST_LIST = 40;

/** `Members` or `Space managers:` on a line right above a list says who may do what it lists. */
export function callersAbove(
  blocks: readonly Block[],
  index: number,
  roles: ReadonlySet<string>,
): Access | undefined {
  const label = labelAbove(blocks, index);
  if (label === undefined || label.length > 60) return undefined;
  const text = plain(label);
  const open = accessTitle(text);
  if (open !== undefined) return open;
  const names = /[.!?]$/.test(text)
    ? []
    : namesIn(text.replace(/[:：]$/, '').replace(/ (?:can|may|können|pueden|peuvent)$/i, ''));
  const known = names.map((name) => singular(name.toLowerCase()));
  const isRole = (name: string): boolean =>
    roles.has(roleName(name)) ||
    (/\s/.test(name) ? isRoleWord(name.split(' ').at(-1) ?? '') : isRoleWord(name));
  return known.length > 0 && known.every((name) => SHORT_NAME.test(name) && isRole(name))
    ? { auth: 'required', roles: known.map(roleName) }
    : undefined;
}

/** The line of prose right above the list that a block stands in, or above the endpoints of its own paragraph. */
function labelAbove(blocks: readonly Block[], index: number): string | undefined {
  const block = blocks[index];
  if (block?.kind === 'paragraph') return /^(.+)\n/.exec(block.text)?.[1];
  if (block?.kind !== 'item') return undefined;
  const above = blocks
    .slice(Math.max(0, index - LONGEST_LIST), index)
    .findLast(({ kind }) => kind !== 'item');
  return above?.kind === 'paragraph' && above.section === block.section ? above.text : undefined;
}

/** What the paragraphs of the sections around a block say, the nearest first; the title of a document says it of all. */
export function accessAround({ section, line }: Block, roles: ReadonlySet<string>): Access | undefined {
  for (const outer of around(section)) {
    if (outer.level < 2) return undefined;
    const said = outer.blocks
      .filter((one) => one.kind === 'paragraph' && one.line < line && endpointsIn(one.text).length === 0)
      .map((one) => (one.kind === 'paragraph' ? accessOfParagraph(one.text, roles) : undefined))
      .find((one) => one !== undefined);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** A paragraph above endpoints speaks of all of them, where it says nothing but who may call, or speaks of logging in. */
function accessOfParagraph(text: string, roles: ReadonlySet<string>): Access | undefined {
  const phrase = text.length > 300 ? undefined : accessOfLines(text.split('\n'), roles);
  if (phrase !== undefined) return phrase;
  const said = accessIn(authSentence(text));
  return said === undefined
    ? undefined
    : { auth: said, roles: said === 'required' ? rolesTold(text, roles) : [] };
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
