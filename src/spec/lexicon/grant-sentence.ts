import pluralize from 'pluralize';
import { remembered } from '../remembered.ts';
import { type Access, isOwnerWord, isRoleWord, namesIn, roleName } from './access.ts';

/** What a sentence lets somebody do: "Everyone can read posts", "only the author may delete them". */
export interface SentenceGrant {
  readonly auth: 'none' | 'required';
  readonly roles: readonly string[];
  /** It says that nobody else may: "only editors can", "you must be logged in to". */
  readonly excludes: boolean;
  /** A kind of call, or a verb that stands at the end of a path. */
  readonly doing:
    | 'read'
    | 'create'
    | 'update'
    | 'delete'
    | 'write'
    | 'other'
    | 'any'
    | { readonly verb: string };
  /** What it is done to, as written; absent where the sentence says `it`, `them` or nothing. */
  readonly thing?: string;
}

const CAN = String.raw`(?:can|may|could|is allowed to|are allowed to|is able to|are able to|d[üu]rfen|darf|k[öo]nnen|kann|pueden?|podem?|peuvent|peut|possono|pu[òo])`;
const SENTENCE = new RegExp(
  String.raw`^(only |just |nur |solo |s[óo]lo |seuls? |seules? )?(.{2,60}?)\s+${CAN}\s+(only )?(.{3,80})$`,
  'iu',
);
/** Most sentences let nobody do anything. */
const MAY_GRANT = new RegExp(String.raw`\s${CAN}\s|\bbe \S`, 'iu');
const MUST =
  /\b(?:must|has to|have to|needs? to) be (?:logged[- ]in|authenticated|signed[- ]in|registered) (?:in order )?to (.{3,60})$/i;

const EVERYONE =
  /^(?:everyone|everybody|anyone|anybody|the public|(?:all |any )?visitors?|(?:all )?guests?|(?:unauthenticated|anonymous) (?:users?|callers?|visitors?)|jeder(?:mann)?|alle|todos|todo el mundo|cualquiera|tout le monde|tous|chiunque)$/i;
const KNOWN =
  /^(?:(?:any|all|every|each|an?|the|alle|tous les|todos los)\s+)?(?:authenticated|logged[- ]in|signed[- ]in|registered|angemeldete?|autenticados?|connect[ée]s?)?\s*(?:users?|members?|callers?|accounts?|customers?|people|nutzer|benutzer|usuarios?|utilisateurs?)(?: (?:autenticados?|registrados?|connect[ée]s?))?$/i;
const LOGGED = /\b(?:authenticated|logged[- ]in|signed[- ]in|registered|angemeldete?|eingeloggte)\s+/i;

const VERBS: readonly (readonly [SentenceGrant['doing'], RegExp])[] = [
  [
    'read',
    /^(?:read|view|see|list|browse|get|fetch|access|search|lesen|ansehen|einsehen|leer|ver|consultar|lire|consulter|voir|leggere)$/i,
  ],
  [
    'create',
    /^(?:create|add|post|submit|write|register|make|file|anlegen|erstellen|crear|criar|cr[ée]er|ajouter|creare)$/i,
  ],
  [
    'update',
    /^(?:update|edit|change|modify|patch|bearbeiten|[äa]ndern|editar|actualizar|atualizar|modificar|modifier|modificare)$/i,
  ],
  ['delete', /^(?:delete|remove|l[öo]schen|eliminar|borrar|excluir|supprimer|eliminare)$/i],
  ['write', /^(?:manage|administer|crud|verwalten|gestionar|gerenciar|g[ée]rer|gestire)$/i],
];

const EVERYTHING = /^(?:do )?(?:everything|anything|all|alles|todo|tudo|tout|tutto)(?: else)?$/i;

const OBJECT_NOISE =
  /^(?:an?|the|any|all|their|his|her|its|own|new|existing|other|one|once|une?|eine?[nrms]?|uma?|unos?|unas?|die|der|den|das|los|las|el|la|les?|des|of)\s+/i;
const NO_OBJECT = /^(?:them|it|these|those|this|one|ones|everything|anything|things?|data|sie|es)?$/i;

/** `les auteurs connectés`: the word for being known stands behind. */
const LOGGED_BEHIND =
  /\s+(?:connect[ée]e?s?|authentifi[ée]e?s?|identifi[ée]e?s?|autenticad[oa]s?|registrad[oa]s?|logad[oa]s?|conectad[oa]s?|autenticat[oi])$/i;

/** What the clauses of a sentence let whom do. Empty where it speaks of something else. */
export const grantsIn: (sentence: string) => readonly SentenceGrant[] = remembered(grantsOf);

function grantsOf(sentence: string): readonly SentenceGrant[] {
  if (sentence.length > 300 || !MAY_GRANT.test(sentence)) return [];
  const clauses = sentence
    .replace(/[.!。]\s*$/, '')
    .split(/\s*[;:]\s*|,?\s+but\s+|,\s*(?:and\s+)?(?=(?:only|just|every|any|nur|solo|s[óo]lo)\b)/i)
    .map((clause) => clause.trim());
  return clauses.flatMap(clauseGrants);
}

/** The sentences of a text that say who may do what, as opposed to what holds for all. */
export function isAboutSome(sentence: string, text: string): boolean {
  return (
    grantsIn(sentence).length > 0 ||
    ((READS.test(sentence) || WRITES.test(sentence)) && kindGrants(text).length > 0)
  );
}

function clauseGrants(clause: string): readonly SentenceGrant[] {
  const must = MUST.exec(clause);
  if (must !== null) return done(must[1] ?? '', { auth: 'required', roles: [] }, true);
  const [, only, subject = '', onlyBehind, doing = ''] = SENTENCE.exec(clause) ?? [];
  if (/^(?:be|not|never|also be|cannot)\b/i.test(doing)) return [];
  const isOnly = only !== undefined || onlyBehind !== undefined;
  const access = subjectAccess(subject.trim(), isOnly);
  return access === undefined ? [] : done(doing, access, isOnly || LOGGED.test(subject));
}

function subjectAccess(subject: string, isOnly: boolean): Access | undefined {
  if (/^(?:every|any)(?:one|body) (?:who is )?(?:logged|signed)[- ]?in$/i.test(subject))
    return { auth: 'required', roles: [] };
  if (EVERYONE.test(subject)) return { auth: 'none', roles: [] };
  if (LOGGED_BEHIND.test(subject) && !KNOWN.test(subject)) {
    const known = subjectAccess(subject.replace(LOGGED_BEHIND, ''), true);
    return known;
  }
  if (KNOWN.test(subject))
    return isOnly || LOGGED.test(subject) ? { auth: 'required', roles: [] } : undefined;
  const names = namesIn(
    subject.replace(LOGGED, ' ').replace(/(?<![\p{L}])(?:the|an?|all|any|die|der|los|las|les)\s+/giu, ' '),
  );
  const isClear = isOnly || LOGGED.test(subject);
  if (names.length === 0 || !names.every((name) => /^\p{L}[\p{L}_-]{2,30}$/u.test(name))) return undefined;
  if (!isClear && !names.every((name) => isRoleWord(name) || isOwnerWord(name))) return undefined;
  const owns = names.some(isOwnerWord);
  return { auth: 'required', roles: owns ? [] : names.map((name) => singular(roleName(name))) };
}

function singular(name: string): string {
  return /^[a-z_]+$/.test(name) ? pluralize.singular(name) : name;
}

/** The grants for each verb of "create, edit or delete posts". */
function done(text: string, access: Access, excludes: boolean): readonly SentenceGrant[] {
  const auth = access.auth === 'none' ? 'none' : 'required';
  if (EVERYTHING.test(text))
    return auth === 'none' ? [] : [{ auth, roles: access.roles, doing: 'any', excludes: false }];
  const words = text.replace(/\s+\(.*$/, '').trim();
  const [, list = '', rest = ''] =
    /^((?:\p{L}+)(?:(?:\s*,\s*(?:and |or )?|\s+(?:and|or|und|oder|y|o|et|ou|e)\s+)\p{L}+)*)\s*(.*)$/iu.exec(
      words,
    ) ?? [];
  const verbs = list
    .split(/\s*,\s*(?:and |or )?|\s+(?:and|or|und|oder|y|o|et|ou|e)\s+/i)
    .filter((verb) => verb !== '');
  let object = rest.replace(/\s+(?:in|on|at|of|for|to|with|by|from|when|if|while|unless|without)\s.*$/i, '');
  for (let before = ''; before !== object; ) {
    before = object;
    object = object.replace(OBJECT_NOISE, '');
  }
  if (object.split(/\s+/).length > 3 || verbs.length === 0) return [];
  const thing = NO_OBJECT.test(object) ? {} : { thing: object };
  return verbs.map((verb) => ({
    auth,
    roles: access.roles,
    excludes,
    doing:
      /^write$/i.test(verb) && NO_OBJECT.test(object)
        ? ('write' as const)
        : (VERBS.find(([, form]) => form.test(verb))?.[0] ?? { verb: verb.toLowerCase() }),
    ...thing,
  }));
}

const READS =
  /(?<![\p{L}])(?:reads?|reading|read[- ]only|read (?:endpoints?|routes?|operations?|access|requests?)|GET(?:\s+(?:endpoints?|routes?|requests?|calls))?|lecture|lesende[rn]?|lesezugriffe?|lectura|leitura|lettura)(?![\p{L}])|読み取り|取得系|查询|조회/iu;
const WRITES =
  /(?<![\p{L}])(?:writes?|writing|write (?:endpoints?|routes?|operations?|access)|mutations?|modif\w+|POST|the (?:rest|others?)|(?:all )?others?|everything else|all other \w+|schreibende[rn]?|schreibzugriffe?|alle anderen|[üu]brigen|escritura|escrita|(?:las|los|les|as|os|le|gli)? ?(?:dem[áa]s|autres|outr[ao]s|altr[ei])|resto|[ée]criture|scrittura)(?![\p{L}])|それ以外|書き込み|其他|나머지/iu;
const OPEN =
  /\b(?:publi(?:c(?:ly|s)?|ques?)|p[úu]blic[oa]s?|open|anonymous|without (?:auth\w*|login|a token)|ohne \w+|sans authentification|pubblic\w+|libres?)\b|öffentlich|公開|认证不要|公开|공개/i;
const CLOSED =
  /\b(?:auth\w*|tokens?|jwt|api[- ]?keys?|login|log(?:ged)? in|bearer|session|anmeldung|angemeldet\w*|jetons?|connexion|autenticaci[óo]n|autentica[çc][ãa]o|sesi[óo]n|autenticazione)\b|認証|认证|인증|로그인/i;

/** "Reads are public, everything else needs a token": access by the kind of the call. */
export function kindGrants(text: string): readonly SentenceGrant[] {
  if (text.length > 400 || !OPEN.test(text)) return [];
  const parts = text.split(/[;,.。]|\s+(?:and|but|while|whereas|und|aber|y|pero|et|mais|e|mas)\s+/i);
  const grants = parts.flatMap((part): readonly SentenceGrant[] => {
    const reads = READS.test(part);
    const writes = WRITES.test(part);
    if (reads === writes || part.length > 120 || /\/\w/.test(part)) return [];
    if (OPEN.test(part) && !CLOSED.test(part.replace(OPEN, ' ')))
      return reads ? [{ auth: 'none', roles: [], doing: 'read', excludes: true }] : [];
    return CLOSED.test(part)
      ? [{ auth: 'required', roles: [], doing: reads ? 'read' : 'other', excludes: true }]
      : [];
  });
  // "All other endpoints need a token" alone is a rule for all, which is read as such.
  return grants.some(({ doing, auth }) => doing === 'read' && auth === 'none') ? grants : [];
}
