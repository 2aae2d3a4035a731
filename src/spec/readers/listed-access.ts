import { plain } from '../document/inline.ts';
import { type Access, accessCell, isOwnerWord, isRoleWord, namesIn, roleName } from '../lexicon/access.ts';
import { singular } from '../names/identifier.ts';

/** Who may call by what stands behind an endpoint, in a list whose lines all say it in the same way. */
export type ListedAccess = (behind: string) => Access | undefined;

const LOCK = /[\u{1F510}-\u{1F513}]/u;
const OPEN_LOCK = /\u{1F513}/u;
const BRACKET = /[([（]\s*([^()[\]（）]{2,60}?)\s*[)\]）]\s*[.;]?$/;
const DASH = /(?:^|\s)[—–-]\s+([^—–]{2,60})$/;
const COLUMN =
  /(?:^|\s{2,})((?:auth|jwt|token|login|public|admin|user|owner)\w*(?:\s*[(（][^()（）]{2,40}[)）])?)$/i;
/** `# admin` behind a route in a fence. */
const REMARK = /\s#+\s*([\p{L}_][\p{L}_ ,;/|-]{1,70})$/u;
/** `→ librarian`, and what the call does behind a full stop. */
const ARROW = /(?:^|\s)(?:→|->|=>)\s*([^.;→]{2,60}?)\s*(?:[.;]|$)/;
/** `: librarian`, where nothing else stands behind the path. */
const COLON = /^[\s`*]*[:：]\s*([^.;:]{2,60})$/;
/** Behind a wide space, the last column of a Japanese or Chinese line. */
const WIDE = /\u3000\s*([^\u3000]{1,40})$/u;
/** `(vet)` right behind the path, whatever stands behind it. */
const LEAD = /^[\s`*]*[([（]\s*([^()[\]（）]{2,60}?)\s*[)\]）]/;
/** `– clerk – record a movement`: between the path and what the call does. */
const BETWEEN = /^[\s`*]*[—–-]\s+([^—–]{2,40}?)\s+[—–-]\s+\S/;
/** The last of columns that are set apart by spaces. */
const SPACED = /\s{2,}([^\s#/](?:(?!\s{2}).){1,60})$/;
const NOTES = [LEAD, BETWEEN, WIDE, BRACKET, DASH, ARROW, COLON, REMARK, COLUMN, SPACED];
/** Whoever the row is about, and no role. */
const SELF =
  /\b(?:own|self|itself|themsel(?:f|ves)|himself|herself|own data|selbst|eigene[rsn]?|propi[oa]s?|pr[óo]pri[oa]s?|lui-m[êe]me)\b/i;
/** A bracket that says something of the call. */
const NO_CALLER =
  /\d|[=?&{}]|\b(?:paginated|filter(?:ed|s)?|sort(?:ed)?|optional|returns?|json|csv|async|idempotent|body|query)\b/i;

/** When a call may be made, not by whom. */
const CONDITION = /^(?:only )?(?:while|when|if|until|unless|before|after|once)\b/i;

/** Of the lines of a list, so many have a note of one kind where the notes say who may call. */
const SHARE = 0.6;
/** Where more than two have one and some are known to say it, this many are enough. */
const SHARE_OF_KNOWN = 0.35;

/**
 * How a list of endpoints says who may call. That its lines have notes alike, and that one of them is known, says what each
 * of them alone does not: `(bibliotecario)` beside `(público)`, a lock on some lines, `trainer, admin` beside `admin`.
 *
 * @param lines - what stands behind each endpoint of the list
 * @param declared - roles of the Spec
 */
export function listedAccess(lines: readonly string[], declared: ReadonlySet<string>): ListedAccess {
  if (lines.some((line) => LOCK.test(line))) return locked;
  const ofCallers = new Set(NOTES.filter((note) => isOfCallers(lines, note, declared)));
  return (behind) => {
    for (const note of NOTES) {
      const found = note.exec(plainEnd(behind))?.[1];
      if (found === undefined) continue;
      const isCaller =
        !CONDITION.test(found) &&
        (ofCallers.has(note) || (note !== ARROW && note !== COLON && isCertain(found, declared)));
      const access = isCaller
        ? callersIn(note === SPACED ? found.replace(ARTICLE, '') : found, declared)
        : undefined;
      if (access !== undefined) return access;
    }
    return undefined;
  };
}

/** `the patient`, in a place where callers stand. */
const ARTICLE = /^(?:the|der|die|el|la|los|las|le|les)\s+/i;

function locked(behind: string): Access {
  return { auth: LOCK.test(behind) && !OPEN_LOCK.test(behind) ? 'required' : 'none', roles: [] };
}

function plainEnd(text: string): string {
  return text.replace(/[`*]/g, '').trimEnd();
}

function isOfCallers(lines: readonly string[], note: RegExp, declared: ReadonlySet<string>): boolean {
  const notes = lines.flatMap((line) => note.exec(plainEnd(line))?.[1] ?? []);
  if (note === DASH || notes.length < 2 || notes.some((one) => NO_CALLER.test(one))) return false;
  // Behind an arrow mostly stands what is answered.
  if (
    (note === ARROW || note === COLON) &&
    !notes.some((one) => accessCell(one, declared)?.roles.length === 0)
  )
    return false;
  const isKnown = notes.some((one) => isCertain(one, declared));
  const isRepeated = new Set(notes.map((one) => one.toLowerCase())).size < notes.length;
  const isShort = notes.every((one) => one.split(/\s+/).length <= 6);
  const share = isKnown && notes.length > 2 ? SHARE_OF_KNOWN : SHARE;
  return isShort && notes.length >= lines.length * share && (isKnown || (isRepeated && notes.length > 2));
}

/** Says who may call whatever stands around it. */
function isCertain(note: string, declared: ReadonlySet<string>): boolean {
  const names = namesIn(note.split(/[;.]/)[0] ?? '').map((name) => subjectOf(name, declared));
  const isRole = (name: string): boolean => isRoleWord(name) || declared.has(roleName(name));
  if (names.some(isRole) && names.every((name) => isRole(name) || SELF.test(name))) return true;
  const access = accessCell(note, declared);
  return access !== undefined && access.roles.length === 0;
}

/**
 * The callers that a short text names, known words or not: in a place where callers stand, every name is one. Who a row belongs
 * to needs no role.
 *
 * @returns `undefined` where it is no list of names
 */
export function callersIn(note: string, declared: ReadonlySet<string>): Access | undefined {
  const inner = /^(?:auth|jwt|token|login)\w*\s*[(（]([^()（）]+)[)）]$/i.exec(note)?.[1];
  if (inner !== undefined) return callersIn(inner, declared) ?? { auth: 'required', roles: [] };
  const told = accessCell(note, declared);
  if (told !== undefined && told.roles.length === 0) return told;
  const names = namesIn((note.split(/[;.]/)[0] ?? '').replace(/[(（][^()（）]*[)）]/g, '')).map((name) =>
    declaredOne(subjectOf(name, declared), declared),
  );
  if (names.some((name) => SELF.test(name) || (isOwnerWord(name) && !declared.has(roleName(name)))))
    return { auth: 'required', roles: [] };
  const isNamed =
    names.length > 0 &&
    !names.some((name) => /^(?:the|an?|its|all|one|every|der|die|das|el|la|los|le|les)\s/i.test(name)) &&
    names.every((name) => /^\p{L}[\p{L}_-]*(?: \p{L}[\p{L}_-]*)?$/u.test(name));
  return isNamed ? { auth: 'required', roles: [...new Set(names.map(roleName))] } : undefined;
}

/** `members`, where the Spec calls the role `member`. */
function declaredOne(name: string, declared: ReadonlySet<string>): string {
  const one = singular(name.toLowerCase());
  return !declared.has(roleName(name)) && declared.has(roleName(one)) ? one : name;
}

/** `member cancels`: who does it, where that is a role. */
function subjectOf(name: string, declared: ReadonlySet<string>): string {
  const [first = '', second = ''] = plain(name).split(/\s+/);
  const isRole = isRoleWord(first) || declared.has(roleName(first));
  return isRole && /s$/.test(second) ? first : name;
}
