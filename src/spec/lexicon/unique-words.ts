import { remembered } from '../remembered.ts';

/** Rows of a thing that differ in several fields taken together. */
export interface UniqueTogether {
  /** As written; absent where the sentence stands below the thing, or names none. */
  readonly thing: string | undefined;
  readonly names: readonly string[];
}

const PER = String.raw`(?:per|within(?: (?:an?|the|each))?|for (?:each|every|the same|a given|an?)|inside (?:an?|the|each)|together with|in combination with|por(?: cada)?|para cada|dentro de(?:l| la)?|pro|je|innerhalb (?:eine[rs]|de[rs])|par|pour chaque|per ogni|в пределах)`;
const UNIQUE = String.raw`(?:unique|distinct|[úu]nic[oa]s?|eindeutig|einmalig|unico|уникальн\p{L}*)`;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_]*`;
const NAMES = String.raw`(${NAME}(?:[ -](?!and\b|per\b)${NAME})?(?:(?:\s*[,+/&×]\s*(?:and\s+)?|\s+(?:and|per|y|e|und|et|pro|por|par|и)\s+)(?:(?:the|each|an?|per|por|pro|par)\s+)?${NAME}(?:[ -]${NAME})?){0,3})`;

const WITH = new RegExp(String.raw`\b${UNIQUE}\s+${PER}\s+(?:(?:same|an?|the|each|its)\s+)?${NAMES}`, 'iu');

/** The other fields in `unique per owner`, which is no rule of the one field alone. */
export function uniqueWith(text: string): readonly string[] | undefined {
  const list = WITH.exec(text)?.[1];
  return list === undefined ? undefined : namesIn(list);
}

type Reading = (found: readonly string[]) => UniqueTogether;

const ALL_OF =
  (at: number): Reading =>
  (found) => ({ thing: undefined, names: namesIn(found[at] ?? '') });

const SENTENCES: readonly (readonly [RegExp, Reading])[] = [
  [
    new RegExp(
      String.raw`^(?:exactly )?one (?:row|record|entry) (?:per|for (?:each|every)) ${NAMES}(?:\s*[:;–—].*)?$`,
      'iu',
    ),
    ALL_OF(1),
  ],
  [
    new RegExp(
      String.raw`^(?:there (?:can|may|must|is) (?:only )?(?:be )?)?(?:only |exactly |at most |max(?:imum)? |no more than )?(?:one|1|a single)\s+(${NAME}(?: ${NAME})?)\s+(?:per|for (?:each|every))\s+${NAMES}$`,
      'iu',
    ),
    (found) => ({ thing: found[1], names: namesIn(found[2] ?? '') }),
  ],
  [
    new RegExp(
      String.raw`^(?:an?|each|every|the)?\s*(${NAME})\s+(?:can|may|must)\s+(?:only |not )?${NAME}(?: (?:for|to|in|on|at|into|from))?\s+(?:(?:an?|the same|each|one|the)\s+)?(${NAME})\s+(?:(?:only|at most|just|more than) )?once$`,
      'iu',
    ),
    (found) => ({ thing: undefined, names: [found[1] ?? '', found[2] ?? ''] }),
  ],
  [
    new RegExp(
      String.raw`^(?:una?|um|uma|eine?|une?|cada|jede[rs]?|chaque)\s+(${NAME})\s+(?:s[óo]lo |solo |s[óo] |darf |kann |ne peut |puede |pode )[^.]{1,40}?\s(?:una (?:sola )?vez por|uma (?:[úu]nica )?vez por|(?:nur )?einmal (?:pro|je)|(?:qu['’])?une (?:seule )?fois par)\s+(${NAME})(?:\s+${NAME})?$`,
      'iu',
    ),
    (found) => ({ thing: undefined, names: [found[1] ?? '', found[2] ?? ''] }),
  ],
  [
    new RegExp(
      String.raw`^(?:the )?(?:combination|pair|combinaci[óo]n|combina[çc][ãa]o|kombination|combinaison)(?: of| de| aus| von)?\s*[(（]?\s*${NAMES}\s*[)）]?\s+(?:must be|is|should be|has to be|debe ser|deve ser|es|[ée]|ist|muss|est|doit [êe]tre)\s*${UNIQUE}`,
      'iu',
    ),
    ALL_OF(1),
  ],
  [
    new RegExp(
      String.raw`^(?:composite |compound |joint )?unique(?:[ _-]together)?(?: constraint| key| index)?\s*(?:on|over|across|per|for|:|：)?\s*[(（[]?\s*${NAMES}\s*[)）\]]?$`,
      'iu',
    ),
    ALL_OF(1),
  ],
  [
    new RegExp(
      String.raw`^[(（[]?\s*${NAMES}\s*[)）\]]?\s+(?:must be|are|is|should be)?\s*(?:unique (?:together|as a pair|in combination)|jointly unique)$`,
      'iu',
    ),
    ALL_OF(1),
  ],
  [
    new RegExp(String.raw`^[(（[]\s*${NAMES}\s*[)）\]]\s+(?:must be |are |is |should be )?unique$`, 'iu'),
    ALL_OF(1),
  ],
  [
    new RegExp(
      String.raw`^(?:the |an? )?(?:(${NAME})['’]?s?\s+)?(${NAME})\s+(?:must be|are|is|has to be|should be|debe ser|deve ser|ist|est|muss)\s+${UNIQUE}\s+${PER}\s+(?:(?:same|an?|the|each|its)\s+)?${NAMES}`,
      'iu',
    ),
    (found) => ({ thing: found[1], names: [found[2] ?? '', ...namesIn(found[3] ?? '')] }),
  ],
  [
    new RegExp(
      String.raw`^no two\s+(${NAME}(?: ${NAME})?)\s+(?:(?:can|may|should|must)\s+)?(?:have|share|with|of|in)\s+the same\s+${NAMES}$`,
      'iu',
    ),
    (found) => ({ thing: found[1], names: namesIn(found[2] ?? '') }),
  ],
  [
    /^同一个?(\p{Script=Han}{1,6}?)(?:对|在|给)(?:同一|每)个?(\p{Script=Han}{1,6}?)(?:只能|仅能|只可)\p{Script=Han}{0,6}一次/u,
    (found) => ({ thing: undefined, names: [found[1] ?? '', found[2] ?? ''] }),
  ],
  [
    /^([\p{L}_ー]{1,20}?)と([\p{L}_ー]{1,20}?)の組み?合わ?せは?(?:一意|ユニーク|重複不可)/u,
    (found) => ({ thing: undefined, names: [found[1] ?? '', found[2] ?? ''] }),
  ],
];

/** What a sentence such as "one review per user and recipe" says. */
export const uniqueSentence = remembered(togetherIn);

function togetherIn(text: string): UniqueTogether | undefined {
  if (text.length > 160) return undefined;
  const shown = text.replace(/[.。;]\s*$/, '').trim();
  for (const [shape, read] of SENTENCES) {
    const found = shape.exec(shown);
    const said = found === null ? undefined : read(found);
    if (said !== undefined && said.names.length > 1 && new Set(said.names).size === said.names.length)
      return said;
  }
  return undefined;
}

function namesIn(list: string): readonly string[] {
  return list
    .split(/\s*[,+/&×]\s*(?:and\s+)?|\s+(?:and|per|y|e|und|et|pro|por|par|и)\s+/iu)
    .map((name) => name.replace(/^(?:the|each|an?|per|por|pro|par)\s+/i, '').trim())
    .filter((name) => name !== '');
}
