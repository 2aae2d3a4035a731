import type { Role } from '../document/page.ts';
import type { Status } from '../requirements.ts';

/** What a title says about its section. */
export interface Judged {
  readonly role: Role | undefined;
  readonly status: Status;
}

/**
 * Words of titles by what their section is about, in eleven languages: en, es, pt, de, fr, ru, tr, id, zh, ja, ko.
 * The first that fits decides: what is left out comes before what it is about.
 */
const TITLES: readonly (readonly [Role, RegExp])[] = [
  [
    'excluded',
    /\b(out[- ]of[- ]scope|non[- ]goals?|not (?:in|part of the) scope|exclusions?|excluded|won'?t (?:do|have|build)|not included|explicitly not|what (?:we|this) (?:is|are)n'?t|not (?:now|doing|building|planned|needed|supported|implemented)|alternatives(?: considered)?|rejected(?: alternatives)?|nicht geplant|no haremos|fuera del? alcance|no incluye|exclusiones|fora d[eo] escopo|n[ãa]o inclu[ií]|nicht (?:im umfang|enthalten)|nicht-?ziele|au[ßs]+erhalb|hors p[ée]rim[èe]tre|exclu(?:s|e|sions)\b|kapsam d[ıi][şs][ıi]|di luar (?:lingkup|cakupan)|tidak termasuk)|вне (?:рамок|области)|не входит|исключен|范围外|不包括|不包含|非目标|不在范围|排除|超出范围|(?:暂|暫)?(?:不|未)(?:实现|支持|做|考虑|開発|实施)|スコープ外|対象外|範囲外|非目標|범위 ?(?:외|밖|제외)|제외|비목표/i,
  ],
  [
    'planned',
    /\b(future|planned|roadmap|later|next (?:steps?|phase|version|release)s?|nice[- ]to[- ]haves?|stretch|backlog|upcoming|post[- ]mvp|potential (?:extensions|improvements)|possible extensions|enhancements|not yet|coming soon|maybe(?: (?:one day|later|someday))?|one day|someday|parking lot|wish ?list|plus tard|m[áa]s (?:tarde|adelante)|mais tarde|pi[ùu] tardi|sp[äa]ter|irgendwann|futuro|futuras?|mejoras|pr[óo]xim[ao]s|melhorias|zuk[üu]nft\w*|geplant\w*|ausblick|erweiterbarkeit|erweiterungen|extensibility|extension points|extensibilit[ée]|extensibilidad|extensibilidade|évolutions?|evolutions? (?:futures?|pr[ée]vues?|possibles?)|futures?|gelecek|sonraki|ileride|masa depan|rencana)\b|будущ|планы|дальнейш|未来|将来|后续|今後|予定|拡張計画|향후|추후|예정|미래|계획 중/i,
  ],
  [
    'glossary',
    /\b(glossary|terms|terminology|definitions?|abbreviations?|glosario|gloss[áa]rio|glossar|begriffe|glossaire|s[öo]zl[üu]k|glosarium|istilah)\b|глоссарий|термин|术语|词汇|用語|용어/i,
  ],
  [
    'tests',
    /\b(tests?|testing|test (?:plan|cases?|strategy)|qa|quality assurance|correctness properties|pruebas|testes|tests?trategie|recette|acceptance criteria for tests|test senaryolar[ıi]|pengujian)\b|тест|测试|テスト|테스트/i,
  ],
  [
    'dto',
    /\b(dtos?|data transfer|request\/response|requests? (?:and|&) responses?|payloads?|requests? (?:bod(?:y|ies)|schemas?|models?)|responses? (?:bod(?:y|ies)|schemas?|models?|format|shapes?)|pydantic schemas|api (?:schemas|models))\b|请求体|响应|リクエスト|レスポンス|요청|응답/i,
  ],
  [
    'params',
    /\b(parameters?|query strings?|headers?|env(?:ironment)? variables?|configuration|settings|par[áa]metros?|parameter|param[èe]tres|parametreler|error codes?|status codes?|c[óo]digos de error)\b|параметр|参数|パラメータ|파라미터|매개변수|环境变量|環境変数|환경 ?변수|错误码/i,
  ],
  [
    'ui',
    /\b(ui|ux|user interface|wireframes?|mock-?ups?|screens?|pages?|front-?end|(?:ui|front-?end|react|view) components|design system|navigation|layouts?|styling|interfaz|pantallas|telas|oberfl[äa]che|[ée]crans|ekranlar|tampilan|halaman)\b|интерфейс|экран|界面|页面|前端|画面|フロントエンド|화면|프론트/i,
  ],
  [
    'nonfunctional',
    /\b(non[- ]?functional|nfrs?|performance|security|reliability|scalability|availability|quality attributes|constraints|compliance|monitoring|observability|success (?:criteria|metrics)|no funcional(?:es)?|n[ãa]o[- ]funciona(?:l|is)|nicht-?funktional\w*|non fonctionnel\w*|rendimiento|seguridad|desempenho|seguran[çc]a|leistung|sicherheit|s[ée]curit[ée]|i[şs]levsel olmayan|performans|g[üu]venlik|non[- ]fungsional|keamanan|kinerja)\b|нефункциональн|производительност|безопасност|非功能|性能|安全|非機能|パフォーマンス|セキュリティ|비기능|성능|보안/i,
  ],
  [
    'relations',
    /\b(relationships?|relations?|associations?|cardinality|relaciones|relacionamentos|relacoes|rela[çc][õo]es|beziehungen|ili[şs]kiler|relasi|hubungan)\b|связи|отношения|关系|関係|リレーション|관계/i,
  ],
  [
    'endpoints',
    /\b(endpoints?|routes?|rest|apis?|http (?:api|interface)|operations?|contracts?|rutas|rotas|servicios|schnittstellen?|points? d'acc[èe]s|u[çc] noktalar[ıi]?|antarmuka)\b|эндпоинт|маршрут|接口|端点|路由|エンドポイント|엔드포인트|라우트/i,
  ],
  [
    'entities',
    /\b(entit(?:y|ies)|data ?models?|domain models?|models?|data(?:base)? schemas?|schemas?|tables?|collections?|databases?|data (?:structures?|dictionary|design|entities)|erd?|er diagram|key entities|entidades?|modelos?|tablas?|tabelas?|esquema|datenmodell\w*|datenbank(?:modell|schema|struktur|entwurf|design|tabellen)\w*|entit[äa]t\w*|tabellen|mod[èe]les?|entit[ée]s|donn[ée]es|varl[ıi]klar?|tablolar|veri ?(?:modeli|taban[ıi])|entitas|tabel|basis data|skema)\b|сущност|модел[иь] данных|таблиц|база данных|схема|实体|数据(?:模型|库|结构|表)|表结构|エンティティ|データ(?:モデル|ベース)|テーブル|엔티티|데이터 ?(?:모델|베이스)|테이블|스키마/i,
  ],
  [
    'roles',
    /\b(roles?|permissions?|access control|user types|personas?|actors?|permisos|permiss[õo]es|pap[ée]is|rollen|berechtigungen|r[ôo]les|roller|yetkiler|peran|hak akses)\b|роли|права доступа|角色|权限|ロール|権限|역할|권한/i,
  ],
  [
    'stack',
    /\b(tech(?:nology|nical)? (?:stack|constraints)|stack|technologies|infrastructure|deployment|tecnolog[ií]as?|technik|technologien|pile technique|teknoloji\w*|teknologi)\b|технолог|技术栈|技术选型|技術スタック|使用技術|기술 ?스택/i,
  ],
  [
    'examples',
    /\b(examples?|samples?|usage|quick ?start|getting started|curl|ejemplos?|exemplos?|beispiele?|exemples?|[öo]rnek(?:ler)?|contoh)\b|пример|示例|例子|使用例|サンプル|データ例|예시|예제/i,
  ],
  [
    'functional',
    /\b(functional requirements?|requirements?|features?|user stor(?:y|ies)|use cases?|functionalit(?:y|ies)|business rules|scenarios?|functions|requisitos|requerimientos|funcionalidades?|historias de usuario|casos de uso|anforderungen|funktionen|exigences|fonctionnalit[ée]s|gereksinimler|[öo]zellikler|persyaratan|kebutuhan|fitur)\b|требовани|функци|需求|功能|用户故事|要件|機能|ユーザーストーリー|요구 ?사항|기능|유저 ?스토리/i,
  ],
  [
    'overview',
    /\b(overview|introduction|purpose|summary|about|background|description|project context|vision|goals?|resumen|introducci[óo]n|prop[óo]sito|vis[ãa]o geral|introdu[çc][ãa]o|objetivos?|[üu]berblick|einleitung|zweck|aper[çc]u|but|genel bak[ıi][şs]|ama[çc]|ringkasan|pendahuluan|tujuan)\b|обзор|введение|цель|概述|简介|背景|目标|概要|目的|はじめに|개요|소개|목적|배경/i,
  ],
];

/** Titles of the common templates that name two things; the second is not what the section is about. */
const KNOWN: readonly (readonly [Role, RegExp])[] = [
  [
    'functional',
    /user scenarios|^\W*what (?:it|the (?:service|system|api|app)|users?|people) (?:must|should|shall|can|has to|have to|needs? to|do(?:es)?)(?: be able to)?(?: do)?\W*$|^\W*(?:\d+[.)]?\s*)?(?:business |domain )?rules\W*$/i,
  ],
  [
    'entities',
    /\b(?:schema|table|entity|entities|models?|orm|column|field|collection|data ?model)s? definitions?\b/i,
  ],
  [
    'entities',
    /^[^\p{L}\p{N}]*(?:\d+[.)]?\s*)?(?:the |our )?(?:core |main |key |business |domain )?(?:data|domain|things|nouns|objects|records|information|daten|datos|dados|donn[ée]es|dati|datas|veriler|данные|数据|データ|데이터)(?: (?:we|the service|the system) (?:stores?|keeps?|needs?|has|have))?[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?:\d+[.)]?\s*)?(?:what (?:we|the service|the system|it) (?:stores?|keeps?|saves?)|what is (?:stored|kept|saved)|was (?:wir|das system|es) (?:speichern?|speichert)|was gespeichert wird|gespeicherte daten|(?:lo )?qu[ée] (?:guardamos|se guarda|almacenamos)|o que (?:guardamos|armazenamos|[ée] guardado)|ce (?:que nous|qu[’']on|que l[’']on) (?:stockons|stocke|gardons|garde|enregistrons|enregistre)|cosa (?:salviamo|memorizziamo))[^\p{L}\p{N}]*$/iu,
  ],
  [
    'entities',
    /^[^\p{L}\p{N}]*(?:[\d.]+\s*)?(?:(?:the|our|core|main|key|domain|business|stored) )*(?:data|objects?|records|things|what (?:we|it|the (?:app|service|system|api)) (?:(?:need|have) to )?(?:stores?|keeps?(?: track of)?|tracks?|saves?|remembers?|manages?|know about)|(?:things|data|information) (?:we|to|it) (?:stores?|keeps?|tracks?|saves?)(?: track of)?|datos|dados|daten|dati|データ|数据|데이터|данные)[^\p{L}\p{N}]*$/iu,
  ],
  [
    'nonfunctional',
    /^\W*(?:\d+[.)]?\s*)?(?:quality(?: requirements?| goals?)?|how (?:well|fast|secure|reliable)\b.{0,20}|technical)\W*$/i,
  ],
  [
    'roles',
    /^[^\p{L}\p{N}]*(?:[\d.]+\s*)?(?:who (?:uses|will use|is it for|can use|works with)\b.{0,30}|(?:users|people|actors|callers)(?: (?:and|&) (?:roles|permissions|rights|access|what they (?:can|may) do))?|user groups|qui[eé]n(?:es)? (?:lo|la) usan?|wer (?:nutzt|benutzt|verwendet) (?:es|das)|qui (?:l['’])?utilise|chi (?:lo|la) usa)[^\p{L}\p{N}]*$/iu,
  ],
  ['excluded', /^removed requirements/i],
  ['endpoints', /\b(?:api|endpoints?) (?:tests?|overview|summary|design|specification)\b/i],
];

/** Roles that one word is too little for: `Settings` and `Page` are things of a service, too. */
const NEED_WORDS: ReadonlySet<Role> = new Set([
  'ui',
  'tests',
  'params',
  'stack',
  'roles',
  'nonfunctional',
  'functional',
  'overview',
]);

/** Words that in the singular, under a title about entities, are one of them: examples and glossaries have more than one. */
const ONE_THING = /^(?:sample|term)$/i;

const PLANNED_SUFFIX =
  /[(（[][^()（）]*(?:future|planned|later|coming soon|post[- ]mvp|todo|预留|未来|予定|検討|예정|향후|추후|futuro|gelecek)[^()（）]*[)）\]]/i;

/** The title of a whole document, in the singular, is the name of what it is about. */
const ONE_WORD = /^\W*(?:sample|example|term|test|page|screen|setting|role|model|parameter)\W*$/i;

/** Models that are no model of data, and work on a database that is none of its tables. */
const NO_DATA =
  /\b(?:business|revenue|pricing|permissions?|threat|deployment|trust|security|operating|cost|moneti[sz]ation|billing|interaction|mental|concurrency|execution|error|ai|ml|language|llm|machine[- ]learning|auth\w*|access(?: control)?|consistency|programming|licen[sc]ing|subscription|support|governance|maturity|scoring|risk|process|network|embedding|view) models?\b|\bmodel(?:o|os|len?)? (?:trust|bisnis|keamanan|de neg[óo]cio|de seguridad|de precios)\b|\bdata ?models? management\b|\b(?:database|db|schema|table) (?:migrations?|optimi[sz]ation|performance|connections?|configuration|setup|choice|selection|backups?|considerations|notes|maintenance|access)\b/gi;

/** What a title says: its role, and whether what stands below is asked for. */
export function judgeTitle(title: string): Judged {
  const text = title.slice(0, 200).replace(/^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．章节]|[①-⑳])\s*/u, '');
  if (PLANNED_SUFFIX.test(text)) return { role: roleOf(text, ['excluded', 'planned']), status: 'planned' };
  const role = roleOf(text, []);
  // A heading that is one endpoint or one thing's name decides nothing by a word inside its path.
  if (/\b(?:GET|POST|PUT|PATCH|DELETE)\b[`\s*:|-]*\//.test(text))
    return { role: 'endpoints', status: 'required' };
  return { role, status: role === 'excluded' || role === 'planned' ? role : 'required' };
}

/** `true` for titles such as "Revenue model": no model of data is meant. */
export function isOtherModel(title: string): boolean {
  return title.search(NO_DATA) >= 0;
}

function roleOf(text: string, without: readonly Role[]): Role | undefined {
  const title = text.replace(NO_DATA, ' ');
  const known = KNOWN.find(([, words]) => words.test(title));
  return (known ?? TITLES.find(([role, words]) => !without.includes(role) && words.test(title)))?.[0];
}

/** The section around one, as far as it decides what that is about. */
export interface Parent {
  readonly role: Role | undefined;
  readonly level: number;
}

/** The role of a section inside `parent`. */
export function roleInside(
  title: string,
  own: Role | undefined,
  parent: Parent | undefined,
): Role | undefined {
  if (own === undefined || (parent?.level === 0 && ONE_WORD.test(title))) return parent?.role;
  // The title of a document lists no things, however it is called: "Blog API".
  const isWhole =
    parent?.level === 1 &&
    /^\W*(?:requirements|features|roles|permissions|security|performance)\W*$/i.test(title);
  const listsThings = !isWhole && (parent?.role === 'entities' || parent?.role === 'endpoints');
  const words = title
    .replace(/[(（].*$/, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/^[\d\s]+/, '')
    .trim()
    .split(/\s+/);
  const alone =
    words.length === 1 &&
    /^[A-Za-z]+$/.test(words[0] ?? '') &&
    !/^(?:parameters?|headers?)$/i.test(words[0] ?? '');
  const isThing = NEED_WORDS.has(own) || isOneOf(parent, words[0] ?? '');
  return listsThings && alone && isThing ? parent.role : own;
}

/** Among entities or endpoints, `Sample` is one of them. */
function isOneOf(parent: Parent | undefined, word: string): boolean {
  if (parent?.role === 'endpoints') return /^(?:samples?|terms?)$/i.test(word);
  return parent?.role === 'entities' && ONE_THING.test(word);
}
