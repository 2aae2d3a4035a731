import { ARTICLE, ownRelations } from './relation-words.ts';

const NOUN = String.raw`([\p{L}][\p{L}\p{N}_-]*(?: (?!(?:has|have|with|holds|includes?|contains?|is|are|belongs?|must|can|may|hat|haben|ist|geh[öo]rt|tiene|es|pertenece|tem|pertence|a|est|appartient|ha)\b)[\p{L}][\p{L}\p{N}_-]*)?)`;
const ONE = String.raw`([\p{L}][\p{L}\p{N}_-]*)`;
const A = String.raw`(?:an?|each|every|the|one|una?|cada|um|uma|une?|chaque|eine?[nm]?|jede[rsn]?|uno|ogni|el|la|der|die|das|le|o)`;

/** "A user rates a trail once", "un socio reserva un libro una sola vez": who, what they do, and to what. */
const DOES = new RegExp(
  String.raw`^${A}\s+${ONE}\s+(?:can |may |s[’']|se |si )?(\p{L}{3,}?)(?:\s+(?:to|for|on|in|at|up for|para|en|em|zu|an|auf|à|au))?\s+(?:${A}\s+\p{L}+\s+of\s+)?${A}\s+${ONE}(?:\s+(?:only |at most |just )?(?:once|(?:una|uma) (?:sola |[úu]nica )?vez|(?:nur )?einmal|une (?:seule )?fois|una volta)(?:\s.{0,30})?)?$`,
  'iu',
);
/** "one user walking one trail on a date". */
const DOING = new RegExp(
  String.raw`^(?:is\s+)?(?:an?|one)\s+${ONE}\s+(\p{L}+ing)\s+(?:an?|one)\s+${ONE}(?:\s+(?:on|at|in) .{2,30})?$`,
  'iu',
);
/** "connects one tool and one member". */
const CONNECTS = new RegExp(
  String.raw`^(?:${A}\s+${ONE}\s+)?(?:connects?|links?|joins?|ties|relates|verbindet|conecta|relaciona|relie|une|liga|collega)\s+${A}\s+${ONE}\s+(?:and|with|to|und|mit|y|con|et|à|e|com)\s+${A}\s+${ONE}$`,
  'iu',
);
/** "by the owner about the sitter", "from a customer for a product". */
const BY_ABOUT = new RegExp(
  String.raw`^(?:written |made |given )?(?:by|from|von|por|par)\s+${A}\s+${ONE}\s+(?:about|for|of|on|to|[üu]ber|f[üu]r|sobre|para|sur|pour)\s+${A}\s+${ONE}$`,
  'iu',
);
const NO_DEED =
  /^(?:has|have|is|are|was|gets?|must|should|will|needs?|wants?|sees?|can|may|of|and|or|belongs?|hat|ist|tiene|es|tem|est|a)$/i;

/**
 * How a sentence relates the thing that it is about to others, each as `belongs to X`; also where it says who does what to what.
 *
 * @returns `undefined` for a sentence that says anything else
 */
export function statementsIn(sentence: string): readonly string[] | undefined {
  const own = ownRelations(sentence);
  if (own.length > 0 && own.every(({ kind, via }) => kind === 'many-to-one' && via === undefined))
    return own.map(({ to }) => `belongs to ${to}`);
  const [, , one, other] = CONNECTS.exec(sentence) ?? [];
  if (one !== undefined && other !== undefined) return [`belongs to ${one}`, `belongs to ${other}`];
  const deed = deedIn(sentence);
  if (deed !== undefined) return [`belongs to ${deed.who}`, `belongs to ${deed.what}`];
  const [, by, about] = BY_ABOUT.exec(sentence) ?? [];
  return by === undefined || about === undefined ? undefined : [`belongs to ${by}`, `belongs to ${about}`];
}

interface Deed {
  readonly who: string;
  readonly verb: string;
  readonly what: string;
}

function deedIn(sentence: string): Deed | undefined {
  const [, who = '', verb = '', what = ''] = DOES.exec(sentence) ?? DOING.exec(sentence) ?? [];
  return verb === '' || NO_DEED.test(verb) || NO_DEED.test(who) ? undefined : { who, verb, what };
}

/** A thing by what is done: who rates leaves a rating. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/^rates?$|^bewertet$|^califica$|^avalia$|^note$/i, 'Rating'],
  [/^reviews?$|^rese[ñn]a$/i, 'Review'],
  [/^books?$|^bucht$/i, 'Booking'],
  [/^reserves?$|^reserva$|^reserviert$|^r[ée]serve$/i, 'Reservation'],
  [/^applies$|^apply$|^bewirbt$/i, 'Application'],
  [/^(?:registers?|signs?)$/i, 'Registration'],
  [/^enrol(?:l)?s?$/i, 'Enrollment'],
  [/^subscribes?$/i, 'Subscription'],
  [/^likes?$/i, 'Like'],
  [/^votes?$|^vota$/i, 'Vote'],
  [/^follows?$|^folgt$/i, 'Follow'],
  [/^comments?$|^comenta$|^kommentiert$/i, 'Comment'],
  [/^(?:borrows?|lends?)$/i, 'Loan'],
  [/^(?:bookmarks?|favou?rites?)$/i, 'Bookmark'],
  [/^orders?$/i, 'Order'],
];

/** The head of a paragraph that tells of one thing, and what stands behind its name. */
export interface ToldLine {
  readonly name: string;
  readonly rest: string;
}

const EACH = new RegExp(
  String.raw`^(?:each|every|jede[rs]?|cada|chaque|ogni|todo|toda)\s+${NOUN}(?:\s*[:：]\s*|\s+(?:has|have|with|holds|hat|tiene|tem|a|ha)\s+)(.+)$`,
  'isu',
);
const BELONGS = new RegExp(
  String.raw`^(?:${A}\s+)${NOUN}\s+((?:belongs? to|is owned by|geh[öo]rt zu|pertenece a|pertence a|appartient [àa]|appartiene a)\s*l?\s*.+)$`,
  'isu',
);
const IS_ONE = new RegExp(String.raw`^${A}\s+${ONE}\s+(is\s+(?:an?|one)\s+\p{L}+\s+\p{L}+ing\s.+)$`, 'isu');

const HAS = new RegExp(
  String.raw`^(?:${A}\s+)${ONE}\s+(?:has|have|hat|tiene|tem|a|ha|poss[èe]de|possui)\s+(.+)$`,
  'isu',
);

/** What a paragraph tells of among things, where any sentence does: "Ein Kunde hat Name, Telefon und E-Mail". */
export function toldAmongThings(text: string): ToldLine | undefined {
  const [, name, rest] = HAS.exec(text) ?? [];
  return name === undefined || rest === undefined ? undefined : { name, rest };
}

/**
 * What a paragraph tells of, by how its first sentence starts: "A user rates a trail once.", "Each line: product, price".
 *
 * @param isPart - `true` behind a sentence that says what has several of it, or among things
 */
export function toldLine(text: string, isPart = false): ToldLine | undefined {
  const [first = ''] = text.split(/(?<=[.!。])\s+/);
  for (const form of isPart ? [EACH, BELONGS, IS_ONE] : [BELONGS, IS_ONE]) {
    const [, name, rest] = form.exec(text) ?? [];
    if (name !== undefined && rest !== undefined) return { name, rest };
  }
  const deed = deedIn(first.replace(/[.!。]\s*$/, ''));
  const name = deed === undefined ? undefined : DEEDS.find(([verb]) => verb.test(deed.verb))?.[1];
  return name === undefined ? undefined : { name, rest: text };
}

/** "has one or more lines": the others, and the one that has them. */
const HAS_SEVERAL = new RegExp(
  String.raw`^${ARTICLE}?${NOUN}\s+(?:has|have|contains?|consists? of|hat|besteht aus|enth[äa]lt|tiene|contiene|tem|cont[ée]m|a|comporte|contient|ha)\s+(?:one or more|several|many|multiple|its|mehrere[n]?|eine oder mehrere|viele[n]?|una? o (?:m[áa]s|varias?)|varias?|varios?|uma ou mais|v[áa]ri[ao]s|une ou plusieurs|plusieurs|uno o pi[ùu]|pi[ùu])\s+${ONE}$`,
  'iu',
);

export function hasSeveral(sentence: string): { readonly owner: string; readonly parts: string } | undefined {
  const [, owner, parts] = HAS_SEVERAL.exec(sentence) ?? [];
  return owner === undefined || parts === undefined ? undefined : { owner, parts };
}
