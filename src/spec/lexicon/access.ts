import { parts, plain } from '../document/inline.ts';

/** Who may call, as a text says it. */
export interface Access {
  readonly auth: 'none' | 'optional' | 'required';
  readonly roles: readonly string[];
}

const NONE =
  /\b(?:no auth(?:entication|orization)?(?: is)?(?: (?:required|needed))?|public(?:ly)?(?: (?:endpoint|access|route|accessible|available))?|without (?:auth\w*|a token|logging in|login)|unauthenticated|(?:does not|doesn't|do not|not) require (?:any )?(?:auth\w*|login|a token)|auth\w*(?: required)?\s*[:：]?\s*(?:none|no|not required|not needed|false|❌|✗)|anonymous|open to (?:all|everyone)|p[úu]blic[oa]|sin autenticaci[óo]n|no requiere autenticaci[óo]n|sem autentica[çc][ãa]o|n[ãa]o requer autentica[çc][ãa]o|ohne (?:auth\w*|anmeldung|login)|sans authentification|publi(?:que|cs|ques)|frei zug[äa]nglich|accesso pubblico|pubblic[oaie]|no requieren autenticaci[óo]n|herkese a[çc][ıi]k|kimlik do[ğg]rulama gerektirmez|tanpa (?:autentikasi|login)|tidak (?:perlu|memerlukan) (?:autentikasi|login))\b|öffentlich|без (?:авторизации|аутентификации)|не требует(?:ся)? (?:авторизаци|аутентификаци)|публичн|인증 ?(?:없이|불필요|필요 ?없|없음|x)|비인증|비회원|공개 ?(?:api|엔드포인트)|認証(?:不要|なし|は不要)|認証を必要としない|無需(?:认证|登录)|无需(?:认证|登录|鉴权|授权|token)|不需要(?:认证|登录)|公开/i;

const OPTIONAL =
  /\b(?:auth(?:entication|orization)? (?:is )?optional|optional(?:ly)? auth\w*|auth\w*\s*[:：]\s*optional|with or without (?:auth\w*|a token))\b|인증 ?선택|認証(?:任意|は任意)|可选(?:认证|登录)/i;

const REQUIRED =
  /\b(?:auth(?:entication|orization)?(?:\s+header)?(?: is| are)? (?:required|needed|mandatory)|(?:requires?|needs?) (?:an? )?(?:valid )?(?:auth\w*|login|log-in|jwt|bearer|access token|token|session|api[- ]key|x-api-key|admin|logged[- ]in)|must (?:be (?:authenticated|logged in|signed in)|include (?:a|the) (?:\w+ )?token|authenticate)|authenticated (?:users?|endpoint|only|request|customer|member)|bearer(?: token)?|auth\w*(?: required)?\s*[:：]\s*(?:yes|required|true|jwt|bearer|token|api[- ]key|✅|✓)|login required|sessions? (?:cookie )?(?:is )?required|token required|logged[- ]in users?|authenticate_user!|login_required|jwt_required|get_current_user|protegid[oa]s? (?:por|con|com)|protected(?: (?:endpoint|route))?|private|requieren? (?:autenticaci[óo]n|token|jwt|(?:iniciar )?sesi[óo]n|login)|autenticaci[óo]n (?:requerida|obligatoria)|(?:requer(?:em)?|exig(?:e|em)) (?:autentica[çc][ãa]o|token|jwt|login)|autentica[çc][ãa]o (?:obrigat[óo]ria|necess[áa]ria)|(?:authentifizierung|anmeldung|login) (?:ist )?(?:erforderlich|notwendig|n[öo]tig)|(?:erforder(?:n|t)|ben[öo]tig(?:en|t)|verlang(?:en|t)) (?:eine? )?(?:authentifizierung|anmeldung|(?:jwt|bearer)?-?token|jwt|login)|angemeldete[nr]? (?:benutzer|nutzer|user)\w*|authentification (?:est )?(?:requise|obligatoire|n[ée]cessaire)|(?:n[ée]cessit(?:e|ent)|requi(?:ert|[èe]rent)|exig(?:e|ent)) (?:une? |la )?(?:authentification|connexion|jeton|token|jwt)|utilisateurs? (?:connect[ée]s?|authentifi[ée]s?)|usuarios? autenticados?|usu[áa]rios? autenticados?|(?:richied(?:e|ono)) (?:l')?(?:autenticazione|un token|login)|giri[şs] (?:gerekli|yapm[ıi][şs])|kimlik do[ğg]rulama gerekli|memerlukan (?:autentikasi|login)|api key|x-[\w-]*(?:key|secret|token))\b|требует(?:ся)? (?:авторизаци|аутентификаци)|авторизованн|인증 ?(?:필요|필수|된)|로그인 ?(?:필요|필수|한)|認証(?:必須|が必要|要|済み)|ログイン(?:必須|が必要)|需要(?:认证|登录|鉴权|授权|token)|必须登录|登录后/i;

/** What a sentence says of who may call, or `undefined` where it says nothing. */
export function accessIn(text: string): Access['auth'] | undefined {
  const sentence = text.slice(0, 2000);
  if (OPTIONAL.test(sentence)) return 'optional';
  if (NONE.test(sentence)) return 'none';
  return REQUIRED.test(sentence) ? 'required' : undefined;
}

const ROLE =
  /^(?:admin(?:istrator)?s?|super[- _]?admin(?:istrator)?s?|super[- _]?users?|staff|managers?|moderators?|editors?|viewers?|reviewers?|owners?|members?|operators?|agents?|dispatchers?|drivers?|customers?|clients?|sellers?|buyers?|vendors?|merchants?|teachers?|students?|parents?|doctors?|patients?|nurses?|employees?|hr|finance|accountants?|auditors?|developers?|guests?|organi[sz]ers?|hosts?|instructors?|trainers?|coach(?:es)?|tenant[- _]admins?|org[- _]admins?|supervisors?|librarians?|cashiers?|technicians?|support|analysts?|authors?|contributors?|maintainers?|users?|관리자|운영자|管理者|管理员|管理員|学生|教师|维修员|商家|顾客|用户|생산자|판매자|회원|教員|学生|利用者|社員|従業員|上長|店長|人事|スタッフ|医師|患者|会員|职员|员工|教师|医生|администратор\S*|yönetici|administrador(?:es)?|gerente|pengelola)$/i;

/** A role has a name of at most three words. */
export const SHORT_NAME = /^\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}$/u;

/** `true` where a word names a role that people have. */
export function isRoleWord(word: string): boolean {
  return ROLE.test(word.trim());
}

const YES =
  /^(?:yes|y|true|required|auth|authenticated|✓|✔|✅|○|◯|🔒|jwt|bearer(?: token)?|token|access token|session|api[- ]?key|login|必須|必要|要|是|需要|필요|필수|예|sí|si|sim|ja|oui|да|evet|ya|private|protected|authenticated users?|any authenticated(?: user)?|logged[- ]in|cookie|basic|angemeldet|eingeloggt|angemeldete (?:nutzer|benutzer|user)|autenticad[oa]s?|usuarios? (?:autenticad[oa]s?|registrad[oa]s?)|авторизованн\S*|пользовател\S*|все авторизованн\S* пользовател\S*|connect[ée]e?s?|authentifi[ée]e?s?|utilisateurs? connect[ée]s?|autenticat[oi]|all (?:roles|users)|any (?:role|user|member|caller)|全ユーザー|全員|ログインユーザー|認証済みユーザー|모든 ?사용자|로그인 ?사용자|所有用户|登录用户|todos (?:los|os) (?:roles|usuarios|usu[áa]rios|pap[ée]is)|alle (?:rollen|nutzer|benutzer))(?:\s*[(（].*)?$/i;
const NO =
  /^(?:no|n|false|none|public|open|anonymous|any|anyone|anybody|everyone|everybody|all|-|–|—|×|✗|✘|❌|✕|不要|否|不需要|없음|불필요|아니오|n\/a|無|no auth|not required|unauthenticated|guest|não|nein|non|нет|все|всем|любой|открыт\S*|публичн\S*|hayır|tidak|p[úu]blic[oa]s?|[öo]ffentlich|jeder|jedermann|alle|publique|libre|tout le monde|tous|todos|cualquiera|qualquer um|pubblico|誰でも|すべて|누구나|任何人|the public|visitors?|公开|공개|🔓)(?:\s*[(（].*)?$/i;
const MAYBE = /^(?:optional|opt\.?|任意|선택|可选|opcional|either|sometimes)(?:\s*[(（].*)?$/i;

/** `patient (own)`: the bracket says of which rows, and not who. */
const OF_OWN =
  /\s*[(（]\s*(?:own|their own|self|only own|his|her|eigene|propi[oa]s?|pr[óo]pri[oa]s?)\b[^()（）]*[)）]/gi;

/** What a cell of a column about access says. */
export function accessCell(cell: string, declared: ReadonlySet<string>): Access | undefined {
  // A lock or a tick before a word adds nothing to it.
  const text = plain(cell)
    .replace(/^[\p{So}\p{Sk}\uFE0F\s]+(?=\p{L})/u, '')
    .replace(OF_OWN, '');
  if (MAYBE.test(text)) return { auth: 'optional', roles: [] };
  if (NO.test(text) || text === '') return text === '' ? undefined : { auth: 'none', roles: [] };
  if (KNOWN_ONES.test(text)) return { auth: 'required', roles: [] };
  const scoped = rolesWithScopes(text, declared);
  if (scoped !== undefined) return scoped;
  const roles = rolesIn(text, declared);
  if (isOwnersOnly(text, declared)) return { auth: 'required', roles: [] };
  // Beside a role, every other name in a cell about access is one, too: nobody is shut out because we do not know the word.
  if (roles.length > 0)
    return { auth: 'required', roles: [...new Set([...namesIn(text).filter(isName).map(roleName)])] };
  if (YES.test(text) || CALLER.test(text)) return { auth: 'required', roles: [] };
  const said = accessIn(text);
  if (said !== undefined) return { auth: said, roles: [] };
  // A word of its own in a column about access can only be a role.
  const words = parts(text, /[,;/|]/);
  return words.length > 0 && words.every((word) => /^[a-z][a-z0-9_-]{1,40}$/.test(word))
    ? { auth: 'required', roles: words.map(roleName) }
    : undefined;
}

/** `owner`, `owner, admin`: whoever has the row needs no role; beside other people an owner is one, too. */
function isOwnersOnly(text: string, declared: ReadonlySet<string>): boolean {
  const names = namesIn(text);
  const isOwner = (name: string): boolean => OWNER.test(name) && !declared.has(roleName(name));
  return (
    names.some(isOwner) && names.every((name) => isOwner(name) || SURE_ROLE.test(name) || LET_IN.test(name))
  );
}

/** Those to whom whoever has the row has given something. */
const LET_IN = /^(?:shared|invited|collaborators?|participants?)\b/i;

/** `Admin, Receptionist (contact data), Therapist (own)`: brackets behind roles say how far each may go. */
function rolesWithScopes(text: string, declared: ReadonlySet<string>): Access | undefined {
  const bare = text.replace(/\s*[(（][^()（）]*[)）]/g, '');
  const names = bare === text ? [] : namesIn(bare);
  const isKnown = rolesIn(bare, declared).length > 0;
  return isKnown && names.length > 1 && names.every(isName)
    ? { auth: 'required', roles: [...new Set(names.map(roleName))] }
    : undefined;
}

/** The roles that a short text lists: `admin, member`, `Admin/Staff`, `ADMIN only`. */
export function rolesIn(text: string, declared: ReadonlySet<string>): string[] {
  const known = namesIn(text).filter((name) => declared.has(roleName(name)) || isRoleWord(name));
  const onlyUsers = known.every((name) => /^users?$/i.test(name)) && !declared.has('user');
  return onlyUsers ? [] : [...new Set(known.map(roleName))];
}

/** The names in a list, without the words around them. */
export function namesIn(text: string): string[] {
  return parts(text, /[,;/|+、，&]/)
    .flatMap((part) => part.split(/\s+(?:or|and|ou|et|oder|und|[oyeu]|и|или)\s+/i))
    .map((part) =>
      part
        .replace(
          /\b(?:only|nur|s[óo]lo|solamente|seulement|uniquement|somente|apenas|soltanto|roles?|required|and above|or higher|users? with|permission|access)\b|以上|のみ|만|仅|限定|専用|专用|전용|(?:的)?(?:权限|權限)|権限|권한/gi,
          '',
        )
        .replace(/^[\s([{`*]+|[\s)\]}`*+]+$/g, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

/** Whoever is logged in, by a word of any thing: `angemeldete Mitglieder`, `registered members`. */
const KNOWN_ONES =
  /^(?:angemeldete|eingeloggte|registrierte|registered|authenticated|logged[- ]in|signed[- ]in|usuari[oa]s? registrad[oa]s?|connect[ée]e?s?)[rsn]? \p{L}+$|^\p{L}+ (?:registrad[oa]s?|autenticad[oa]s?|connect[ée]e?s?)$/iu;

/** `own data` says how far a role goes, and names none. */
const NO_NAME = /^(?:own|self|their|any|all|the|an?|if|when|with|for|same|other|not|no|only|in|of)\b/i;

function isName(text: string): boolean {
  return SHORT_NAME.test(text) && ![YES, NO, MAYBE, NO_NAME].some((other) => other.test(text));
}

/** A role as code names it: `Tenant Admin` → `tenant_admin`. */
export function roleName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^(administrators?|admins)$/, 'admin');
}

const CALLER =
  /^(?:auth(?:enticated)?|auth(?:entication)? (?:is )?required|requires auth\w*|(?:(?:any|every|all|current|the|an?) )?(?:authenticated|logged[- ]in|signed[- ]in|registered|current) (?:user|member|account|caller|employee|customer)s?|(?:every|any)(?:one|body) (?:who is )?(?:logged|signed)[- ]in|logged[- ]in|signed[- ]in|protected|private)(?: only)?$/i;
/** Whoever made or owns a row: no role that an account has. */
const OWNER =
  /^(?:authors?|owners?|creators?|organi[sz]ers?|self|autor(?:es|in|innen)?|auteurs?|propri[ée]taires?|propietari[oa]s?|due[ñn]os?|eigent[üu]mer(?:in)?|ersteller(?:in)?|besitzer(?:in)?)$/i;

/** `true` for words that say whose a row is, and no role that an account has. */
export function isOwnerWord(word: string): boolean {
  return OWNER.test(word.trim());
}
const SURE_ROLE = /^(?:admin(?:istrator)?s?|super[- _]?admins?|moderators?|staff|superusers?)$/i;

/** Of a role, the one whose row it is. */
const MAKER =
  /\s+who (?:made|created|wrote|owns|booked|posted|submitted|added|opened) (?:it|them|the \w+)\b/i;

/** Who may call by the words behind the last dash of a line: `— authenticated`, `— author or moderator`, `- admin only`. */
export function accessNote(text: string, declared: ReadonlySet<string>): Access | undefined {
  const opening = /^(?:[—–-]\s*)?([\p{L}_][\p{L}_ ,/-]{1,40})[.;]\s/u.exec(plain(text))?.[1];
  const known = opening === undefined ? [] : namesIn(opening);
  return known.length > 0 && known.every((name) => declared.has(roleName(name)))
    ? { auth: 'required', roles: known.map(roleName) }
    : closingNote(text, declared);
}

function closingNote(text: string, declared: ReadonlySet<string>): Access | undefined {
  const note = (
    plain(text)
      .split(/\s+[—–-]\s+|^[—–-]\s*|,\s+(?=(?:any|every|all)(?:one|body)?\s)/)
      .at(-1) ?? ''
  )
    .replace(/\s*[(（].*$/, '')
    .replace(/^(?:any|every|all)\s+(?=[a-z])/i, '')
    .trim();
  if (note.length > 60) return undefined;
  if (CALLER.test(note.split(/[,;.]/)[0]?.trim() ?? '')) return { auth: 'required', roles: [] };
  const names = namesIn(
    note
      .replace(MAKER, ' ')
      .replace(/\s*,\s*(?:or|and)\s+/gi, ', ')
      .replace(/(?:^|(?<=[,\s]))(?:the|an?)\s+/gi, ''),
  );
  const isOnly = /\bonly\b/i.test(note);
  const all = names.filter(
    (name) =>
      OWNER.test(name) ||
      declared.has(roleName(name)) ||
      SURE_ROLE.test(name) ||
      (isOnly && isRoleWord(name)),
  );
  if (names.length === 0 || all.length < names.length) return undefined;
  const roles = names.filter((name) => !OWNER.test(name) || declared.has(roleName(name))).map(roleName);
  const mayOwn = names.length > roles.length || MAKER.test(note);
  // Who owns a row needs no role: then whoever is known may try.
  return { auth: 'required', roles: mayOwn ? [] : [...new Set(roles)] };
}

const SUFFIX = /[([（【]\s*([^()[\]（）【】]{2,60}?)\s*[)\]）】]\s*\.?$/;

const SECTION_NONE =
  /^(?:public|open|unauthenticated|anonymous|guest|p[úu]blic[oa]s?|公开|公開|공개|публичные|herkese a[çc][ıi]k|publik)$/i;
const SECTION_REQUIRED =
  /^(?:authenticated|protected|private|secured|authorized|logged[- ]in|protegid[oa]s?|privad[oa]s?|需要认证|要認証|認証必須|인증 ?필요|защищ[её]нные|korumal[ıi]|terproteksi)$/i;
const SECTION_NOISE =
  /\b(?:rest|http|api|apis|endpoints?|routes?|only|access|resources?|rutas|rotas|operations?)\b|接口|엔드포인트|エンドポイント|эндпоинты/giu;

/** Who may call what stands below a title that says nothing else: `Public`, `Protected routes`, `Admin endpoints`. */
export function accessTitle(title: string): Access | undefined {
  const text = plain(title)
    .replace(/^[\d.)\s]+/, '')
    .replace(/[(（].*$/, '')
    .replace(SECTION_NOISE, ' ')
    .replace(/[^\p{L} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (SECTION_NONE.test(text)) return { auth: 'none', roles: [] };
  if (SECTION_REQUIRED.test(text)) return { auth: 'required', roles: [] };
  return /^(?:super ?)?admin(?:istrator|istration)?s?$/i.test(text)
    ? { auth: 'required', roles: [/^super/i.test(text) ? 'super_admin' : 'admin'] }
    : undefined;
}

/** Who may call by the note at the end of a title or summary: `(Admin only)`, `[ADMIN]`, `(API key)`. */
export function accessSuffix(text: string, declared: ReadonlySet<string>): Access | undefined {
  const note = SUFFIX.exec(plain(text))?.[1];
  if (note === undefined) return undefined;
  if (/\bany (?:role|user)\b|\ball roles\b/i.test(note)) return { auth: 'required', roles: [] };
  if (/^(?:any(?:one|body)|every(?:one|body)|all)$/i.test(note)) return { auth: 'none', roles: [] };
  // Whose a row is, is no role that an account has, unless the Spec lists it as one.
  if (OWNER.test(note) && !declared.has(roleName(note))) return { auth: 'required', roles: [] };
  const roles = rolesIn(note, declared);
  const named = parts(note.replace(/\bonly\b|万|のみ|仅/gi, ''), /[,;/|+、，&]/).length;
  if (roles.length > 0 && roles.length === named) return { auth: 'required', roles };
  const said = accessIn(note);
  return said === undefined ? undefined : { auth: said, roles: [] };
}
