import { ARTICLE, MANY, type RelationKind } from './relation-words.ts';

/** A sentence that relates two things. */
export interface StatedRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

const NAME = String.raw`([\p{L}_][\p{L}\p{N}_]*)`;
const TWO = String.raw`([\p{L}_][\p{L}\p{N}_]*(?:[ -][\p{L}][\p{L}\p{N}_]*)?)`;
const EAST = String.raw`([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}A-Za-zー]{1,16}?)`;

/** "Un autor tiene muchos libros", "Ein Kunde hat mehrere Aufträge". */
const HAS_MANY = new RegExp(
  String.raw`^${ARTICLE}?${NAME}\s+(?:tiene|puede tener|posee|contiene|tem|pode ter|possui|cont[ée]m|a|peut avoir|poss[èe]de|contient|hat|kann|besitzt|enth[äa]lt|ha|pu[òo] avere|имеет|может иметь|содержит)\s+(?:${MANY})\s+(?:de\s+)?${TWO}`,
  'iu',
);
/** "Un libro pertenece a un autor", "Ein Auftrag gehört zu einem Kunden". */
const BELONGS = new RegExp(
  String.raw`^${ARTICLE}?${NAME}\s+(?:pertenece al?|pertence (?:a|ao|[àa])|appartient (?:[àa]|aux?)|geh[öo]rt(?: zu[mr]?)?|appartiene (?:al?|allo|alla)|принадлежит)\s+(?:(vielen|mehreren|${MANY})\s+)?${ARTICLE}?${NAME}`,
  'iu',
);
const EASTERN: readonly (readonly [RelationKind, RegExp])[] = [
  ['many-to-many', new RegExp(String.raw`^(?:一个|每个)?${EAST}可?以?属于多个${EAST}(?:[,，。]|$)`, 'u')],
  [
    'one-to-many',
    new RegExp(
      String.raw`^(?:一个|每个|一名|一位|一条|每位)?${EAST}(?:可以|能|会)?(?:有|包含|拥有|对应|下有)(?:多个|多条|多篇|多名|多位|若干|多张|多本|多份|许多|很多)${EAST}(?:[,，。]|$)`,
      'u',
    ),
  ],
  [
    'many-to-one',
    new RegExp(
      String.raw`^(?:一个|每个|一名|一条|每条)?${EAST}(?:必须|都)?(?:属于|隶属于|归属于)(?:一个|某个|一名|一位|同一个)?${EAST}(?:[,，。]|$)`,
      'u',
    ),
  ],
  [
    'one-to-many',
    new RegExp(
      String.raw`^(?:1つの|一人の|各)?${EAST}は(?:、)?(?:複数の${EAST}を(?:持つ|持ち|もつ|保持|含む)|${EAST}を複数(?:持つ|持ち|もつ|保持|含む))`,
      'u',
    ),
  ],
  [
    'many-to-one',
    new RegExp(
      String.raw`^(?:各)?${EAST}は(?:、)?(?:1つの|一つの|1人の|一人の|いずれかの)?${EAST}に(?:属する|属し|所属|紐づく|紐付く)`,
      'u',
    ),
  ],
  [
    'one-to-many',
    new RegExp(
      String.raw`^(?:하나의 |각 )?${EAST}(?:은|는|이|가) (?:여러|다수의|많은) ?(?:개의 )?${EAST}(?:을|를) `,
      'u',
    ),
  ],
  [
    'many-to-one',
    new RegExp(String.raw`^(?:각 )?${EAST}(?:은|는|이|가) (?:하나의 |한 )?${EAST}에 (?:속한|속하|소속)`, 'u'),
  ],
];

/** Reads a sentence of another language than English that relates two things; which they are must be known. */
export function relationAbroad(text: string): StatedRelation | undefined {
  if (text.length > 200) return undefined;
  const many = HAS_MANY.exec(text);
  if (many !== null) return { from: many[1] ?? '', to: many[2] ?? '', kind: 'one-to-many' };
  const belongs = BELONGS.exec(text);
  if (belongs !== null)
    return {
      from: belongs[1] ?? '',
      to: belongs[3] ?? '',
      kind: belongs[2] === undefined ? 'many-to-one' : 'many-to-many',
    };
  for (const [kind, shape] of EASTERN) {
    const [, from, one, other] = shape.exec(text) ?? [];
    const to = one ?? other;
    if (from !== undefined && to !== undefined) return { from, to, kind };
  }
  return undefined;
}
