import { remembered } from '../remembered.ts';
import type { Relation } from '../requirements.ts';

export type RelationKind = Relation['kind'] | 'one-to-many';

/** How many of the other side a sentence speaks of. */
export const MANY = String.raw`(?:many|multiple|several|beliebig viele|more|zero or more|one or more|any number of|a list of|lots of|muchos|muchas|varios|varias|muitos|muitas|v[áa]rios|v[áa]rias|plusieurs|viele|mehrere|molti|molte|pi[ùu]|diversi|diverse|много|несколько|birden fazla|birçok|banyak|beberapa)`;

/** Words before a name that are none of it, with the space behind them. */
export const ARTICLE = String.raw`(?:l[’']|(?:an?|the|one|each|every|any|exactly one|a single|single|one or more|zero or one|at most one|zero or more|una?|el|la|los|las|cada|um|uma|o|a|todo|toda|une?|le|les|chaque|eine?[mnr]?|de[rmn]|die|das|genau eine[mnr]?|jede[rsmn]?|uno|il|lo|ogni|кажд(?:ый|ая|ое)|один|одна|her|bir|setiap|sebuah|seorang)\s+)`;

/** What one line says of the thing that it stands below. */
export interface OwnRelation {
  readonly kind: RelationKind;
  readonly to: string;
  /** The name that the line gives the relation. */
  readonly via: string | undefined;
  readonly through: string | undefined;
}

const NAME = String.raw`([\p{L}][\p{L}\p{N}_]*(?:[ -](?!(?:through|via|by|and|or|for|per|with|in|on|that|who|which|y|e|et|und|oder|con|mit|avec|com)\b)[\p{L}][\p{L}\p{N}_]*)?)`;

const OWN: readonly (readonly [RelationKind, string])[] = [
  [
    'many-to-many',
    String.raw`(?:has[_ ]?and[_ ]?belongs[_ ]?to[_ ]?many|belongs? ?to ?many|belongs to (?:many|multiple|several)|many[- ]to[- ]many|[nm*]\s*[:-]\s*[nm*]|pertenece a (?:muchos|varios|muchas|varias)|pertence a (?:muitos|v[áa]rios|muitas|v[áa]rias)|geh[öo]rt zu (?:mehreren|vielen)|appartient [àa] plusieurs)(?: relation(?:ship)?)?(?:(?: with| to| con| com| avec| mit)\b)?`,
  ],
  [
    'one-to-many',
    String.raw`(?:(?:can |may )?ha(?:s|ve)[_ ]?${MANY}|ha(?:s|ve)[_ ]?many|one[- ]to[- ]many|1\s*[:-]\s*[nm*]|(?:tiene|puede tener|tem|pode ter|possui|a|peut avoir|poss[èe]de|hat|besitzt|ha|pu[òo] avere|имеет) ${MANY})(?: relation(?:ship)?)?(?:(?: with| to)\b)?`,
  ],
  [
    'one-to-one',
    String.raw`(?:ha(?:s|ve)[_ ]?one|one[- ]to[- ]one|1\s*[:-]\s*1)(?: relation(?:ship)?)?(?:(?: with| to)\b)?`,
  ],
  [
    'many-to-one',
    String.raw`(?:(?:must )?belongs?[_ ]?to|many[- ]to[- ]one|[nm*]\s*[:-]\s*1|is owned by|owned by|pertenece al?|pertence (?:a|ao|[àa])|appartient (?:[àa]|au)|geh[öo]rt zu[mr]?|appartiene (?:al?|allo|alla)|принадлежит)(?: relation(?:ship)?)?(?:(?: with| to)\b)?`,
  ],
];

const SHAPES = OWN.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        String.raw`^(?:([\p{L}_][\p{L}\p{N}_]*)\s*(?:[:：]|[-–—→]+|\()\s*)?${words}\s*[:：]?\s*${ARTICLE}?${NAME}(?:[^.]*?\b(?:through|via)\s+(?:the\s+)?([\p{L}][\p{L}\p{N}_]*))?`,
        'iu',
      ),
    ] as const,
);

/** `belongs to a user and a trail`: what stands behind the first, each with an article. */
const ANOTHER = new RegExp(
  String.raw`^(?:\s*,|\s+(?:and|und|y|e|et|и))+\s+(?:(?:to|a|zu|à)\s+)?${ARTICLE}${NAME}`,
  'iu',
);

/** The relations of a line: several where it goes on with `and a …`. */
export function ownRelations(text: string): readonly OwnRelation[] {
  const first = ownRelation(text);
  if (first === undefined || first.kind === 'one-to-many') return first === undefined ? [] : [first];
  const all = [first];
  let rest = text.slice(text.indexOf(first.to) + first.to.length);
  for (let found = ANOTHER.exec(rest); found !== null; found = ANOTHER.exec(rest)) {
    all.push({ kind: first.kind, to: found[1] ?? '', via: undefined, through: undefined });
    rest = rest.slice(found[0].length);
  }
  return all;
}

/** `tags: many-to-many`: the name of the relation is that of the other side. */
const NAMED_ALONE =
  /^([\p{L}_][\p{L}\p{N}_]*)\s*(?:[:：]|[-–—→]+|[(（])\s*(m2m|many[- ]to[- ]many|one[- ]to[- ]many|has ?many)\s*[)）]?$/iu;

/** A line such as `belongs to User`, `has many comments`, `tags: many-to-many with Tag`. */
export const ownRelation = remembered(relationOf);

function relationOf(text: string): OwnRelation | undefined {
  if (text.length > 200) return undefined;
  for (const [kind, shape] of SHAPES) {
    const [, via, to, through] = shape.exec(text) ?? [];
    if (to !== undefined) return { kind, to, via, through };
  }
  const [, name, kind = ''] = NAMED_ALONE.exec(text) ?? [];
  return name === undefined
    ? undefined
    : {
        kind: /^m/i.test(kind) ? 'many-to-many' : 'one-to-many',
        to: name,
        via: undefined,
        through: undefined,
      };
}
