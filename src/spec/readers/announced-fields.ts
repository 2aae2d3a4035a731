import { codeSpans, leadOf, parts, plain } from '../document/inline.ts';
import { type Block, type ItemBlock, type Page, sourceOf } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { readType } from '../lexicon/field-type.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { fieldDraft } from './field.ts';
import { aboutRequest, yieldsThings } from './setting.ts';

const NOTATION = { notation: 'announced-fields', rank: 60 } as const;

const NOUN = String.raw`(?:entity|model|table|record|object|resource|document|row)`;
const WORD = String.raw`(?:attributes?|fields?|properties|columns)`;
/** "A Parcel SHALL have the following attributes:" before a list. */
const ANNOUNCED = new RegExp(
  String.raw`(?:^|[.]\s+)(?:an?|the|each|every)\s+\x60?([\p{L}_][\p{L}\p{N}_]*(?:\s(?!shall|must|should|will|can|may|be|has|have|is|${NOUN})[\p{L}_][\p{L}\p{N}_]*)?)\x60?(?:\s+${NOUN})?\s+(?:(?:shall|must|should|will|can|may)\s+)?(?:be stored with|have|has|contains?|includes?|consists? of|stores?)(?:\s+(?:at least\s+)?(?:(?:the|these)\s+)?(?:following\s+)?(?:\w+\s+)?${WORD}|\s+(?:the\s+)?following)?\s*[:：]$`,
  'iu',
);
const FOREIGN_NAME = String.raw`\x60?([\p{L}_][\p{L}\p{N}_]*)\x60?`;
/** "The system stores, for each parcel:" before a list. */
const KEPT_FOR_EACH =
  /\b(?:stores?|records?|keeps?|saves?|tracks?|captures?|persists?),?\s+for\s+(?:each|every)\s+(?:registered\s+|new\s+)?`?([\p{L}_][\p{L}\p{N}_]*(?: [\p{L}_][\p{L}\p{N}_]*)?)`?,?(?:\s+(?:at least\s+)?(?:the following|these|its)(?:\s+\w+)?)?\s*[:：]$/iu;
/** The same in other languages: "Cada pedido tendrá:", "Jede Buchung hat folgende Felder:". */
const ANNOUNCED_ABROAD: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:cada|todo|um|uma|un|una|o|a|el|la)\s+${FOREIGN_NAME}\s+(?:possui(?:r[áa])?|tem|ter[áa]|deve (?:ter|conter|possuir)|deber[áa] (?:tener|contener)|debe (?:tener|contener|incluir)|cont[ée]m|conter[áa]|tiene|tendr[áa]|contiene|contendr[áa]|inclu(?:i|ye|ir[áa]))(?:\s+(?:os|los|as|las)\s+(?:seguintes|siguientes))?(?:\s+(?:campos|atributos|dados|datos|informa[çc][õo]es|propriedades|propiedades))?\s*[:：]$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:chaque|une?|le|la|l[’'])\s*${FOREIGN_NAME}\s+(?:poss[èe]de|contient|comporte|a|doit (?:avoir|contenir)|comprend)(?:\s+les\s+(?:champs|attributs|informations|propri[ée]t[ée]s)(?:\s+suivante?s)?)?\s*[:：]$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:jede[rs]?|eine?|der|die|das)\s+${FOREIGN_NAME}\s+(?:hat|besitzt|enth[äa]lt|umfasst|besteht aus)(?:\s+(?:die\s+)?(?:folgenden?\s+)?(?:felder|attribute|eigenschaften|angaben))?\s*[:：]$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:кажд(?:ый|ая|ое)\s+)?${FOREIGN_NAME}\s+(?:содержит|имеет|включает|хранит)(?:\s+(?:следующие\s+)?(?:поля|атрибуты|данные))?\s*[:：]$`,
    'iu',
  ),
  /^(?:每个|每条|每一个)?([\p{L}]{1,12}?)(?:的)?(?:信息|实体|表)?(?:应|需|须|必须)?(?:包含|包括|具有|字段(?:包括|如下|有)?|属性(?:包括|如下|有)?)(?:以下|下列|如下)?(?:字段|属性|信息)?\s*[:：]$/u,
  /^(?:各)?([\p{L}ー]{1,16}?)(?:は|には)(?:以下|次)の(?:項目|フィールド|属性|情報)を(?:持つ|持ちます|含む|含みます|保持する|有する)\s*[:：。]?$/u,
  /^(?:각 )?([\p{L}]{1,12}?)(?:은|는|에는) 다음 (?:정보|필드|속성|항목)(?:를|을|이|가)? ?(?:포함|가진|갖|있)\S*\s*[:：.]?$/u,
];
/** What a text has lists about, and the service does not store. */
const NO_SUBJECT =
  /^(?:the )?(?:system|service|application|app|api|response|request|report|page|dashboard|e-?mail|message|payload|body|output|input|error|ui|interface|form|screen|view|module|platform|backend|frontend|project|release|file|log|header|team|document|design|architecture|solution|product owner|mvp|version|phase|test|tests|deployment|database|sistema|servi[çc]o|servicio|aplica[çc][ãa]o|aplicaci[óo]n|resposta|respuesta|relat[óo]rio|informe|p[áa]gina|projeto|proyecto|syst[èe]me|r[ée]ponse|rapport|projet|anwendung|antwort|seite|bericht|projekt|система|ответ|страница|系统|页面|接口|系統|システム|画面|시스템|화면)s?$/iu;
const REQUIREMENT_ID = /^[A-Z]{1,6}[-_ ]?\d+(?:\.\d+)*[:.)]?\s+/;
/** "a `Parcel` model with `id`, `weight`, `state` (NEW, SENT)" inside a sentence. */
const MODELLED = new RegExp(
  String.raw`\x60([A-Z][A-Za-z0-9_]*|[a-z][a-z0-9_]*)\x60\s+${NOUN}\s+(?:with|having|containing|that has)(?:\s+(?:the\s+)?(?:following\s+)?${WORD})?\s*[:：]?\s*(\x60.+)$`,
  'is',
);

/** A sentence that announces the attributes of one thing, before a list of them or with them inside. */
export const announcedFields: Reader = {
  ...NOTATION,
  reads:
    'a sentence such as "A Parcel has the following attributes:" before a list, and "`Parcel` model with `id`, `weight`"',
  read(page) {
    const entities = page.sections.flatMap((section) =>
      (yieldsThings(section) || section.role === 'roles') && !aboutRequest(section)
        ? section.blocks.flatMap((block, index) => [
            ...listed(section.blocks, index, page),
            ...(section.role === 'roles' ? [] : modelled(block, page)),
          ])
        : [],
    );
    return { entities } satisfies Findings;
  },
};

function listed(blocks: readonly Block[], index: number, page: Page): EntityDraft[] {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' && block?.kind !== 'item') return [];
  if (block.text.length > 400 || !(/[:：]\W*$/.test(block.text) || /[。\uac00-\ud7a3]\.?$/u.test(block.text)))
    return [];
  const text = plain(block.text.replace(/\n/g, ' ')).replace(REQUIREMENT_ID, '');
  // Among roles, "an admin has:" lists what they may do.
  const shapes =
    block.section.role === 'roles' ? [KEPT_FOR_EACH] : [ANNOUNCED, KEPT_FOR_EACH, ...ANNOUNCED_ABROAD];
  const name = shapes.map((shape) => shape.exec(text)?.[1]).find((one) => one !== undefined);
  const thing = name === undefined || NO_SUBJECT.test(name) ? undefined : thingIn(name);
  if (thing === undefined) return [];
  const items = block.kind === 'item' ? block.children : itemsAt(blocks, index + 1);
  const fields = items.flatMap((item) => itemField(item, page));
  return fields.length < 2 || fields.length * 2 < items.length
    ? []
    : [entity(thing.name, fields, { block, page })];
}

function itemsAt(blocks: readonly Block[], from: number): ItemBlock[] {
  const items: ItemBlock[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'item') break;
    if (block.depth === 1) items.push(block);
  }
  return items;
}

/** The name that an item starts with; what it says of it is a type, rules, or what it means. */
function itemField(item: ItemBlock, page: Page): FieldDraft[] {
  const [, rule = '', text = ''] =
    /^((?:optional|required|unique)\s+(?=`))?(.*)$/i.exec(item.text.split('\n')[0] ?? '') ?? [];
  const lead = leadOf(text);
  const [head = '', ...others] = plain(text).split(/\s*[:：]\s+|\s+[–—-]\s+/);
  const name = lead?.label ?? head;
  const rest = lead?.rest ?? others.join(', ');
  const bare = name.replace(/\s*[;；,，.。]+$/u, '');
  if (!/^[\p{L}_][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+){0,3}$/u.test(bare)) return [];
  const [first = ''] = parts(rest.replace(/^[(（]/, ''), /[,;(（—–.]/);
  const type = readType(first).type === undefined ? {} : { type: first };
  const draft = fieldDraft({
    name: bare,
    ...type,
    constraints: `${rule}, ${rest}`,
    description: rest,
    src: sourceOf(page, { line: item.line }, NOTATION),
  });
  return draft === undefined ? [] : [draft];
}

function modelled(block: Block, page: Page): EntityDraft[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
  if (!block.text.includes('`')) return [];
  return block.text.split('\n').flatMap((line): EntityDraft[] => {
    const [, name = '', list = ''] = MODELLED.exec(line) ?? [];
    const fields = parts(list.replace(/\.(?:\s.*)?$/s, ''), /[,;]/).flatMap((part): FieldDraft[] => {
      const [column = ''] = codeSpans(part);
      const note = /[(（]([^()]*)[)）]/.exec(part)?.[1] ?? '';
      const values = /^[A-Z0-9_]+(?:\s*[,|/]\s*[A-Z0-9_]+)+$/.test(note) ? `enum(${note})` : note;
      const type = readType(values).type === undefined ? {} : { type: values };
      const src = sourceOf(page, block, NOTATION);
      const draft = /^[A-Za-z_]\w*$/.test(column)
        ? fieldDraft({ name: column, ...type, constraints: values, src })
        : undefined;
      return draft === undefined ? [] : [draft];
    });
    return fields.length < 2 ? [] : [entity(name, fields, { block, page })];
  });
}

function entity(
  original: string,
  fields: readonly FieldDraft[],
  { block, page }: { readonly block: Block; readonly page: Page },
): EntityDraft {
  const endLine = fields.at(-1)?.src.line ?? block.endLine;
  const src = sourceOf(page, { line: block.line, endLine }, NOTATION);
  return { original, fields, evidence: 'model', status: block.section.status, src };
}
