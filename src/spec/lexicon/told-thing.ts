/** What a sentence says of a thing: its parts, or how it relates to another. */
export interface ToldThing {
  readonly subject: string;
  /** Lists of what it has, as written. */
  readonly has: readonly string[];
  /** The one that each of it belongs to, as written. */
  readonly of: readonly string[];
}

const HAS = String.raw`(?:(?:must|should|shall|will|can|may) )?(?:have|has|contains?|includes?|consists? of|stores?|holds?|records?|carr(?:y|ies)|keeps?)(?: (?:at least|exactly))?|(?:possui|tem|ter[áa]|pode ter|tiene|tendr[áa]|puede tener|contiene|cont[ée]m|incluye|inclui|poss[èe]de|contient|comporte|peut avoir|a|hat|haben|besitzt|enth[äa]lt|umfasst|contiene|possiede|ha)`;
const OF = String.raw`(?:(?:must|can|may|always) )?(?:belongs? to|references?|refers? to|points? to|(?:is|are|can be) (?:(?:always|also) )?(?:owned|made|written|created|placed|posted|booked|submitted|uploaded|hosted|taught|organi[sz]ed|authored|reported|requested|filed|issued|treated|performed|attended|assigned|linked|tied|attached|connected|related)(?: (?:by|to|with))|is for|is part of)|(?:pertenece a|pertence a[o]?|appartient [àa]|geh[öo]rt(?: zu)?|appartiene a)`;
/** What stands between two statements about the same thing. */
const NEXT = new RegExp(
  String.raw`(?:\s*,\s*(?:and|y|e|et|und)?|\s+(?:and|y|e|et|und))\s+(?=(?:${HAS}|${OF})\s)`,
  'iu',
);
const SUBJECT = new RegExp(
  String.raw`^(?:an?|each|every|all|the|any|un|una|cada|um|uma|todo|toda|une|chaque|eine?|jede[rs]?|ogni|uno)?\s*([\p{L}][\p{L}-]*(?:\s(?!(?:${HAS}|${OF}|is|are|can|may|must|shall|should|will|that|which|who|with|of|for|by|and|or|in|on|to|not)\b)[\p{L}][\p{L}-]*)?)\s+(?=(?:${HAS}|${OF})\s)`,
  'iu',
);
const HAS_LIST = new RegExp(String.raw`^(?:${HAS})\s+(.+)$`, 'iu');
const OF_ONE = new RegExp(
  String.raw`^(?:${OF})\s+(?:exactly\s+|only\s+)?(?:an?|one|the|single|exactly one|un|una|um|uma|une|le|la|el|o|a|eine[mnr]?|de[rmn]|uno)?\s*([\p{L}][\p{L}-]*(?:\s(?!(?:and|or|who|which|that|in|on|at|with|for|by)\b)[\p{L}][\p{L}-]*)?)$`,
  'iu',
);
/** Articles: a plural or "each" before a verb says enough, a bare singular does not. */
const MARKED =
  /^(?:an?|each|every|all|any|un|una|cada|um|uma|todo|toda|une|chaque|eine?|jede[rs]?|ogni|uno)\s/i;
const PLURAL =
  /^\p{L}+(?:\s\p{L}+)?s\s+(?:can |may |must |should )?(?:have|contain|include|belong|are|hold|store)\b/iu;

/**
 * Takes a sentence apart that says what a thing has and belongs to: "A pet belongs to an owner and has a name, a birth date
 * and many visits".
 *
 * @returns `undefined` for a sentence that says anything else
 */
export function toldThing(sentence: string): ToldThing | undefined {
  if (sentence.length > 600 || !(MARKED.test(sentence) || PLURAL.test(sentence))) return undefined;
  const found = SUBJECT.exec(sentence);
  const subject = found?.[1];
  if (found === null || subject === undefined) return undefined;
  const has: string[] = [];
  const of: string[] = [];
  for (const said of sentence.slice(found[0].length).split(NEXT)) {
    const list = HAS_LIST.exec(said)?.[1];
    const one = OF_ONE.exec(said)?.[1];
    if (list !== undefined) has.push(list);
    else if (one !== undefined) of.push(one);
    else return undefined;
  }
  return { subject, has, of };
}
