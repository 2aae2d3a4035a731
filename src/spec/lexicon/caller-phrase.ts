import { plain } from '../document/inline.ts';
import { type Access, isRoleWord, namesIn, roleName, SHORT_NAME } from './access.ts';

/** Longer sentences say more than who may call. */
const LONGEST = 90;

const ANYONE =
  /^(?:(?:open|available|accessible|allowed|free) (?:to|for|by) |for )?(?:any(?:one|body)|every(?:one|body)|the (?:general )?public|all visitors|jeder(?:mann)?|tout le monde|cualquiera|qualquer (?:um|pessoa)|chiunque|誰でも|누구나|任何人|所有人)(?: (?:can|may) (?:call|access|use)(?: (?:it|this))?)?$|^no (?:token|login|log-?in|sign-?in|account|auth\w*)(?: (?:is )?(?:required|needed|necessary))?$|^(?:publicly accessible|public(?: (?:endpoint|route|access))?)$|^(?:公开|公開|공개)(?:接口|访问|訪問|api)?$/i;

const ANY_KNOWN =
  /^(?:for |open to |requires? |needs? )?(?:an?y? |all |every |each )?(?:signed[- ]in|logged[- ]in|authenticated|registered)(?: (?:users?|members?|callers?|accounts?|customers?|people|employees?|staff))?(?: only)?$|^(?:any|all) (?:roles?|signed[- ]in \w+)$|^(?:any|every)(?:one|body)(?: who is)? (?:logged|signed)[- ]in$|^(?:ログイン|認証)(?:済み(?:の?ユーザー?)?(?:のみ)?|ユーザー?(?:のみ)?|(?:が|は)?(?:必要|必須)|要)$|^(?:要|要の)(?:ログイン|認証)$|^(?:로그인|인증)(?:한|된)? ?(?:(?:사용자|유저|회원)(?:만| ?누구나)?|필요|필수)$|^(?:需要?|须|必须)(?:先)?(?:登录|登錄|认证|鉴权|授权)$|^(?:已)?(?:登录|登錄|认证)(?:后)?(?:(?:用户|使用者)(?:可(?:用|调用|访问|见))?|可(?:用|调用|访问|见))$|^(?:登录|登錄|认证)后$/i;

const PROOF =
  /^(?:(?:an?|the|valid) )*(?:api[- ]?key|bearer(?: token)?|access token|[a-z]+ token|jwt(?: token)?|session cookie|basic auth\w*)(?: (?:of|for|from) (?:the |an? )?[\w-]+)?(?: (?:is )?(?:required|needed))?$/i;

/** Sentences of which the bracket names who may call, whatever the word. */
const NAMES: readonly RegExp[] = [
  /^(?:this (?:endpoint|route|call|operation) )?(?:requires?|needs?|must have|demands?) (?:the |an? |one of the |either )*(.{2,50}?)[- ](?:roles?|permissions?|privileges?|rights)(?: or (?:higher|above))?$/i,
  /^(?:this (?:endpoint|route|call|operation) )?(?:requires?|needs?) (?:the )?roles? ?(?:[:=]|of)? ?(.{2,50})$/i,
  /^(.{2,40}?) (?:roles?|permissions?|privileges?|rights)(?: (?:is|are))? (?:required|needed|necessary|only)$/i,
  /^(?:(?:required|needed) (?:roles?|permissions?)|(?:roles?|permissions?) (?:required|needed)) ?[:：=] ?(.{2,50})$/i,
  /^(?:erfordert|ben[öo]tigt|verlangt|braucht) (?:die |eine? )?(?:rolle|berechtigung) ?:? ?(.{2,50})$/i,
  /^(?:rolle|berechtigung) (.{2,40}?) (?:erforderlich|n[öo]tig|notwendig|ben[öo]tigt)$/i,
  /^(.{2,30}?)-?rolle (?:ist )?(?:erforderlich|n[öo]tig|notwendig)$/i,
  /^(?:n[ée]cessite|requiert|exige|demande) (?:le |un )?r[ôo]le ?:? ?(.{2,50})$/i,
  /^r[ôo]le (.{2,40}?) (?:requis|n[ée]cessaire|obligatoire)$/i,
  /^(?:requiere|requer|exige|necesita|precisa d[eo]) (?:el |o |un |um )?(?:rol|papel|perfil|permiso|permiss[ãa]o) ?:? ?(?:de )?(.{2,50})$/i,
  /^(?:rol|papel|perfil) (?:de )?(.{2,40}?) (?:requerid[oa]|obligatori[oa]|obrigat[óo]ri[oa]|necess?[áa]ri[oa])$/i,
];

/** Sentences that name who may call by a word that must be known as a role. */
const KNOWN_NAMES: readonly RegExp[] = [
  /^(?:requires?|needs?) (?:to be |being )?(?:an? )?(.{2,40})$/i,
  /^(?:by|for|as) (?:an? |the )?(.{2,40}?)(?: only)?$/i,
  /^(?:需要?|须|要|仅限?|只有|由)? ?(.{1,20}?) ?(?:的)?(?:角色|权限|權限|ロール|権限|권한)(?:の?み|だけ|限定|必須|が?必要|要| ?필요| ?필수|만)?$/u,
  /^(?:需要?|须|仅限?|只有|只能由|由) ?(.{1,16}?)(?:可(?:用|操作|调用|访问)?|才(?:可|能).{0,6}|操作|调用|访问)?$/u,
  /^(.{1,16}?) ?(?:のみ|だけ|限定|専用|专用|전용|만)(?:可| ?(?:利用|アクセス|접근|호출|사용))?(?:可能?|가능)?$/u,
];

/** Words before "role" that name none. */
const NO_ROLE =
  /^(?:valid|following|right|appropriate|specific|same|no|any|special|sufficient|read|write|api|user'?s?|certain|given|proper|correct|different|required|minimum|elevated|additional|extra|this|that)$/i;

/**
 * Who may call, as a short sentence of its own says it: `Requires the editor role.`, `Any signed-in user.`,
 * `Rolle Trainer erforderlich`, `管理员权限。`
 *
 * @returns `undefined` for a sentence that says anything else
 */
export function callerPhrase(sentence: string, declared: ReadonlySet<string>): Access | undefined {
  if (sentence.length > LONGEST * 2) return undefined;
  const text = plain(sentence)
    .replace(/^[\p{So}\p{Sk}\uFE0F\s>*•-]+/u, '')
    .replace(/[\s.。!！;；,，]+$/u, '');
  if (text === '' || text.length > LONGEST) return undefined;
  if (ANYONE.test(text)) return { auth: 'none', roles: [] };
  if (ANY_KNOWN.test(text) || PROOF.test(text)) return { auth: 'required', roles: [] };
  return namedBy(NAMES, text, (name) => !NO_ROLE.test(name)) ?? namedBy(KNOWN_NAMES, text, isKnown);

  function isKnown(name: string): boolean {
    return declared.has(roleName(name)) || isRoleWord(name);
  }
}

function namedBy(
  forms: readonly RegExp[],
  text: string,
  isRole: (name: string) => boolean,
): Access | undefined {
  for (const form of forms) {
    const names = namesIn((form.exec(text)?.[1] ?? '').replace(/["'`]/g, '')).map((name) =>
      name.replace(/^(?:the|an?|either|le|la|les|el|los|die|der|den|o|os|as) /i, ''),
    );
    if (names.length > 0 && names.every((name) => SHORT_NAME.test(name) && isRole(name)))
      return { auth: 'required', roles: [...new Set(names.map(roleName))] };
  }
  return undefined;
}
