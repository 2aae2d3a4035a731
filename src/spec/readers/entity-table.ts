import { parts, plain } from '../document/inline.ts';
import { type Page, sourceOf, type TableBlock } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { readType } from '../lexicon/field-type.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { fieldDraft } from './field.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'entity-table', rank: 60 } as const;

const THING =
  /^(?:entit(?:y|ies)|tables?(?: name)?|models?|collections?|entidad(?:e)?s?|tablas?|tabelas?|entit[ée]s?|tabelle|entit[äa]t(?:en)?|сущност[ьи]|таблицы?|实体|数据表|表(?:名)?|エンティティ|テーブル(?:名)?|엔티티|테이블(?:명)?|varl[ıi]k|tablo|entitas|tabel)$/iu;
const FIELDS =
  /^(?:(?:key |main |important |primary )?(?:fields?|columns?|attributes?|properties)|(?:campos|atributos|columnas|colunas)(?: (?:clave|principa\S+|chave))?|champs?(?: (?:cl[ée]s|principaux))?|attributs?|felder|spalten|поля|атрибуты|(?:主要|关键)?(?:字段|属性|列)|(?:主な|主要)?(?:カラム|フィールド|項目|属性)|(?:주요 ?)?(?:컬럼|필드|속성)|alanlar|kolom|atribut)$/iu;

/** `| Entity | Key fields |`: one row for each thing, with its fields in a cell. */
export const entityTable: Reader = {
  ...NOTATION,
  reads: 'a table with one row for each entity and a column that lists its fields',
  read(page) {
    const entities = page.blocks.flatMap((block) =>
      block.kind === 'table' && yieldsThings(block.section) ? thingsOf(block, page) : [],
    );
    return { entities } satisfies Findings;
  },
};

function thingsOf(table: TableBlock, page: Page): EntityDraft[] {
  const header = table.header.map((cell) => plain(cell));
  const name = header.findIndex((cell) => THING.test(cell));
  const list = header.findIndex((cell) => FIELDS.test(cell));
  if (name < 0 || list < 0) return [];
  return table.rows.flatMap((row): EntityDraft[] => {
    const thing = thingIn(row.cells[name] ?? '');
    const src = sourceOf(page, row, NOTATION);
    const fields = parts(plain(row.cells[list] ?? ''), /[,;、，；]/).flatMap((part) => fieldIn(part, src));
    return thing === undefined || fields.length === 0
      ? []
      : [{ original: thing.name, fields, evidence: 'model', status: table.section.status, src }];
  });
}

function fieldIn(text: string, src: FieldDraft['src']): FieldDraft[] {
  const [, name = '', note = ''] = /^([^(（:]+?)\s*(?:[(（:]\s*(.*?)\s*[)）]?)?$/.exec(text) ?? [];
  const draft = fieldDraft({
    name,
    ...(readType(note).type === undefined ? {} : { type: note }),
    constraints: note,
    src,
  });
  return draft === undefined || name.split(/\s+/).length > 4 ? [] : [draft];
}
