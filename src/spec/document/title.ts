import { isKnownWord } from '../names/transliterate.ts';
import { remembered } from '../remembered.ts';
import { codeSpans, leadOf, plain } from './inline.ts';

/** Words that a heading adds to the name of a thing. */
const AROUND =
  /^class(?:\s*[:：]\s*|\s+(?=`))|^(?:(?:the|table|entity|model|collection|schema|entidad|entidade|tabla|tabela|tabelle|modelo|modell|mod[èe]le|entit[ée]|entit[äa]t|таблица|сущность|модель|varl[ıi]k|tablo|tabel|entitas|表|テーブル|エンティティ|实体|테이블|엔티티)\s*[:：\-–—]?\s+|(?:table|entity|model|表|テーブル|테이블|엔티티|entidad|entidade|tabla|tabela)[:：]\s*)|\s*(?:[-–—:：]\s*)?\b(?:tables?|entit(?:y|ies)|models?|schemas?|collections?|(?:data )?structures?|fields?|columns?|attributes?|properties|definition|specification|tablosu|tablo)\s*$|\s*(?:テーブル(?:定義)?|エンティティ|モデル|表|实体|模型|테이블|엔티티|모델|таблица|сущность)$|(?<=.)(?:マスター?)?(?:の)?(?:項目|項目一覧|項目定義)$|(?<=.)マスター?$/iu;

/** `Table: users` */
const LABEL =
  /^(?:entity|table|model|collection|entidad|entidade|tabla|tabela|表|テーブル|エンティティ|实体|테이블|엔티티)\s*#?\d+(?:\.\d+)?\s*[:：.)–—-]\s*|^(?:(?:database |db )?table|entity|model|collection|entidad|entidade|tabla|tabela|tabelle|modelo|modell|mod[èe]le|entit[ée]|entit[äa]t|таблица|сущность|модель|varl[ıi]k|tablo|tabel|entitas|表|テーブル|エンティティ|实体|테이블|엔티티)\s*[:：]\s*/iu;

/** What a change does to a thing whose name follows: `New: \`orders\` table`, `Updated children table`. */
const CHANGE =
  /^(?:new|modif(?:y|ied|ications? to)|updat(?:e|ed|es to)|add(?:ed)?|creat(?:e|ed)|alter(?:ed)?|extend(?:ed)?|existing|chang(?:e|ed|es to))(?:\s*[:：]\s*|\s+(?=.*\b(?:table|entity|model|collection)\b))/i;

/** Titles that name a part of a thing: the thing's name stands above them. */
const PART =
  /^(?:(?:table |key |main |core |important |database |column )?(?:fields?|columns?|attributes?|propert(?:y|ies)|structure|definition|schema|details?)|スキーマ(?:定義)?|스키마|表结构|结构|結構|esquema|estructura|estrutura|struktur|структура|sch[ée]ma|属性(?:一覧)?|カラム(?:一覧|定義)?|フィールド(?:一覧)?|項目一覧|字段(?:列表|说明)?|列|필드|컬럼|속성|(?:wichtige|zentrale|relevante|weitere|alle) (?:felder|attribute|spalten)|champs (?:principaux|cl[ée]s|importants)|attributs (?:principaux|cl[ée]s)|(?:campos|atributos) (?:principales|principais|clave|chave|importantes)|(?:主要|重要|主)(?:な)?(?:字段|フィールド|項目|カラム|属性)|(?:주요|핵심) ?(?:필드|컬럼|속성)|campos|atributos|columnas|colunas|felder|attribute|attributs|champs|поля|атрибуты|alanlar|kolom|atribut|テーブル定義)$/iu;

/** Titles over several things. */
const CONTAINER =
  /^(?:(?:key |core |main |domain |database |data |sql )?(?:entit(?:y|ies)|models?|tables?|schemas?|objects?|structures?)|(?:user )?requirements?|functional requirements?|features?|overview|specifications?|api|database|db|data|datos|dados|daten|donn[ée]es|dati|данные|design|architecture|backend|erd?|diagram|domain|things|nouns|records|information|(?:things|data|what) (?:we|the service|the system|it) (?:(?:need|have) to )?(?:stores?|keeps?(?: track of)?|tracks?|saves?|needs?|remembers?|manages?|know about)|entidades|tablas|tabelas|tabellen|entit[äa]ten|modelos|実体|エンティティ|实体|엔티티|테이블|テーブル(?:一覧|設計)?|モデル|сущности|таблицы|модели|varl[ıi]klar|entitas|데이터(?:베이스|모델)?|データ(?:ベース|モデル)?|数据(?:库|模型|表)?|(?:mod[èe]les?|sch[ée]ma) (?:conceptuel |logique |physique )?(?:de |des )?donn[ée]es|(?:modelo|esquema|estrutura|estructura)s? (?:conceptual |l[óo]gico |f[íi]sico )?(?:de |da |de la )?(?:datos|dados|base de datos|banco de dados)|(?:base|banco) de (?:datos|dados)|base de donn[ée]es|datenmodell|datenbank(?:schema|modell|tabellen)?|(?:модель|схема|структура) (?:данных|базы данных|бд)|база данных|veri ?(?:modeli|taban[ıi])|model data|basis data|skema basis data|modello (?:dei |di )?dati|データモデル\S{0,6}|entit[àa])$/iu;

/** Marks that a title in another script needs, so that it names a thing. */
const MARKED =
  /テーブル|エンティティ|モデル|マスタ|表|实体|模型|테이블|엔티티|모델|таблица|сущность|модель|\btables?\b|\bmodel\b|\bentity\b/iu;

/** A custom field, among entities and with a key of its own, is a thing; the fields of a customer are none. */
const KIND_OF_PART = /^\S+ (?:field|attribute|column|property|definition|specification|collection)$/i;

/** Among entities and with a key of its own, a property is one that people let, and a field one that they sow. */
const ONE_PART = /^(?:property|field|column|attribute|structure)$/i;

/** Words of a title that names no thing. */
const NOT_A_THING =
  /\b(?:requests?|responses?|bod(?:y|ies)|parameters?|headers?|error|errors|codes?|rules?|validation|validations|indexes|constraints?|triggers?|requirements?|overview|migrations?|transitions?|endpoints?|example|examples|relationships?|permissions?|matrix|summary|design|strategy|notes|policies|queries|functions|scenarios|criteria|acceptance|indicators|kpis|mapping|comparison|changes|changelog|history of|(?:database|application|api|service|field|table|row|schema)[ -]level|[íi]ndices|contraintes|restricciones|restri[çc][õo]es|valida[çc][ãa]o|validaci[óo]n|regras|reglas|r[èe]gles)\b|^индекс\S*|ограничени\S*|(?:インデックス|制約|索引|约束|인덱스|제약)/iu;

/** Longer than any identifier of PostgreSQL, it is a sentence. */
const NAME_LIMIT = 63;

/** A letter, or a digit that is part of a word and counts nothing: `2FA code`, `3D model`, but not `1st phase`. */
const BEGINS_NAME = /^(?:[\p{L}_]|\d{1,2}(?!(?:st|nd|rd|th)\b)\p{L})/u;

/** The name of a thing as a heading gives it. */
export interface ThingName {
  readonly name: string;
  /** What stands beside it in brackets, or instead of it in another script. */
  readonly label: string | undefined;
}

/**
 * The thing that a heading is about, or `undefined` where it is about none.
 *
 * @param isListed - `true` where it stands among entities and above columns: then a promo code is a thing, and no code
 */
export function thingIn(title: string, isListed = false): ThingName | undefined {
  return isListed ? listedThing(title) : plainThing(title);
}

const plainThing = remembered((title) => namedIn(title, false));
const listedThing = remembered((title) => namedIn(title, true));

function namedIn(title: string, isListed: boolean): ThingName | undefined {
  const whole = plain(title)
    .replace(/^(?:\d+(?:\.\d+)*[.)、:]?\s+|[#§]\s*|[A-Z]\.\s+|[^\p{L}\p{N}_]+)/u, '')
    .trim();
  const code = codeName(title, whole);
  const bare = whole.replace(CHANGE, '').replace(LABEL, '');
  if (isContainer(bare.replace(/\s*[(（][^()（）]*[)）]\s*$/, ''))) return undefined;
  const bracket = /^(.*?)\s*[(（「【]([^()（）「」【】]*)[)）」】]\s*(.*)$/.exec(bare);
  const outside = (bracket === null ? bare : `${bracket[1] ?? ''} ${bracket[3] ?? ''}`).split(
    /\s+[–—-]\s+|[:：](?=\s)/,
  );
  const head = stripped(outside[0] ?? '', isListed) || stripped(outside.slice(1).join(' '), isListed);
  const inside = stripped((bracket?.[2] ?? '').split(/[,/;]/)[0] ?? '', isListed);
  const [name, label] = code !== undefined ? [code, head] : preferred(head, inside);
  const count = name.split(/\s+/).length;
  if (name === '' || count > 4 || name.length > NAME_LIMIT || !BEGINS_NAME.test(name)) return undefined;
  if (
    (PART.test(name) && !(isListed && ONE_PART.test(name))) ||
    CONTAINER.test(name) ||
    (!isListed && saysNoThing(name))
  )
    return undefined;
  // An ideograph alone may be any title: only what is called a table or an entity names a thing.
  if (
    !/[A-Za-z]/.test(name) &&
    !/[\uac00-\ud7a3\u0400-\u04ff]/.test(name) &&
    !MARKED.test(whole) &&
    !isKnownWord(name)
  )
    return undefined;
  return { name, label: label === '' || label === name ? undefined : label };
}

function saysNoThing(name: string): boolean {
  return (
    /^enum(?:eration)?s?\b/i.test(name) ||
    (NOT_A_THING.test(name) && (/\s/.test(name) || !/^(?:rules?|notes|codes?|error|errors)$/i.test(name)))
  );
}

/** A name in backticks: what a title starts with, or the one that it calls a table. */
function codeName(title: string, whole: string): string | undefined {
  const lead = leadOf(title.replace(/^[\d.)\s]+/, ''));
  if (lead?.mark === 'code' && /^[\w.]+$/.test(lead.label)) return lead.label;
  const [only, ...others] = codeSpans(title);
  return only !== undefined && others.length === 0 && /^[A-Za-z_]\w*$/.test(only) && MARKED.test(whole)
    ? only
    : undefined;
}

/** The name in Latin letters, where one of the two is. */
function preferred(head: string, inside: string): readonly [string, string] {
  const latin = /^[A-Za-z_][\w .-]*$/;
  if (!latin.test(head) && latin.test(inside) && inside.split(/\s+/).length <= 3) return [inside, head];
  const mixed = /^([A-Za-z_]\w+)\s+[^\x00-\x7f]/.exec(head)?.[1];
  return mixed === undefined ? [head, inside] : [mixed, head];
}

function stripped(text: string, isListed: boolean): string {
  let name = text.trim();
  if (isListed && KIND_OF_PART.test(name)) return name;
  for (let again = 0; again < 3; again += 1) {
    const next = name.replace(AROUND, '').trim();
    if (next === name || next === '') break;
    name = next;
  }
  return name.replace(/[.:：*]+$/, '').trim();
}

/** `true` for a title over several things: `Entities`, `Data model`, `Entities and attributes`. */
export const isContainer = remembered(isOverThings);

function isOverThings(title: string): boolean {
  const bare = plain(title)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?\s+)/, '')
    .trim();
  const [first = '', ...others] = bare.split(/\s*(?:&|\+|\/|,)\s*|\s+(?:and|und|y|e|et)\s+/i);
  return (
    CONTAINER.test(bare) ||
    (others.length > 0 && CONTAINER.test(first) && others.every((other) => GOES_WITH.test(other)))
  );
}

/** What stands beside the things in the title over them. */
const GOES_WITH =
  /^(?:their |the |its |key )?(?:attributes?|fields?|columns?|propert(?:y|ies)|relations?(?:hips?)?|schemas?|structures?|tables?|models?|types?|definitions?|atributos|campos|relaciones|rela[çc][õo]es|attribute|felder|beziehungen|attributs|champs|relations)$/i;

/** `true` where a title says that the thing's name stands further up. */
export function isGeneric(title: string): boolean {
  return PART.test(
    plain(title)
      .replace(/^(?:\d+(?:\.\d+)*[.)]?\s+)/, '')
      .replace(/[:：]$/, '')
      .trim(),
  );
}
