import { leadOf, plain } from '../document/inline.ts';
import type { Block, Page } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { hasSeveral, type ToldLine, toldAmongThings, toldLine } from '../lexicon/told-line.ts';
import { toldThing } from '../lexicon/told-thing.ts';
import { keyOf } from '../names/identifier.ts';
import type { EntityDraft, Findings, Reader, RelationDraft } from './draft.ts';
import { partsOfList, thingsNamed } from './list-phrase.ts';
import { drafted } from './listed-thing.ts';
import { NO_SUBJECT } from './prose-sentence.ts';
import { aboutRequest, yieldsThings } from './setting.ts';
import { toldParts } from './told-parts.ts';

const NOTATION = { notation: 'told-paragraph', rank: 44, confidence: 0.7 } as const;

/** A paragraph that tells of one thing and goes on with the names of its fields. */
export const toldParagraph: Reader = {
  ...NOTATION,
  reads:
    'a paragraph that tells of a thing and lists its fields: "A user rates a trail once. Stars 1–5, comment optional.", "An order has several lines. Each line: product, quantity"',
  read(page) {
    const entities: EntityDraft[] = [];
    const relations: RelationDraft[] = [];
    for (const block of page.blocks) {
      if ((block.kind !== 'paragraph' && block.kind !== 'item') || !tells(block)) continue;
      const read = toldIn(block, page);
      entities.push(...read.entities);
      relations.push(...read.relations);
    }
    return { entities, relations } satisfies Findings;
  },
};

function tells({ section }: Block): boolean {
  const { role, status } = section;
  return (
    yieldsThings(section) &&
    !aboutRequest(section) &&
    status === 'required' &&
    (role === undefined || role === 'entities' || role === 'overview' || role === 'functional')
  );
}

interface Told {
  readonly entities: readonly EntityDraft[];
  readonly relations: readonly RelationDraft[];
}

function toldIn(block: Extract<Block, { kind: 'paragraph' | 'item' }>, page: Page): Told {
  const named = namedInside(block, page);
  if (named.entities.length > 1) return named;
  const text = plain(block.text.replace(/\n/g, ' '));
  if (text.length > 800) return NOTHING;
  const [first = '', ...others] = text.split(/(?<=[\p{L})][.!。])\s+/u);
  const isAmong = block.section.role === 'entities';
  const leading = isAmong ? leadingIn(block, text) : undefined;
  if (leading !== undefined) return lineOf(leading, block, page);
  const several = hasSeveral(first.replace(/[.!。]\s*$/, ''));
  const told =
    several === undefined
      ? (toldLine(text, isAmong) ?? (isAmong ? toldAmongThings(text) : undefined))
      : toldLine(others.join(' '), true);
  const name = told === undefined || several === undefined ? told?.name : partName(told, several);
  if (told === undefined || name === undefined || NO_SUBJECT.test(name)) return NOTHING;
  const owner = several === undefined ? [] : [`belongs to ${several.owner}`];
  return lineOf({ name, list: [...toldParts(told.rest), ...owner] }, block, page);
}

/** `**Instrument** has a name, a serial number (unique) and a place`, `**Invoice** references a group`: a name in bold needs no article. */
function leadingIn(
  block: Extract<Block, { kind: 'paragraph' | 'item' }>,
  text: string,
): { readonly name: string; readonly list: readonly string[] } | undefined {
  const lead = leadOf(block.text);
  // `**Employee**` on a line, and its fields on the next.
  if (lead?.mark === 'bold' && /^\*\*[^*\n]+\*\*[ :]*\n/.test(block.text))
    return { name: lead.label, list: toldParts(plain(lead.rest.replace(/\n/g, ' '))) };
  if (lead?.mark !== 'bold' || lead.separator !== '' || lead.rest === '') return undefined;
  const told = toldThing(`A ${text.replace(/[.。]\s*$/, '').replace(EITHER, ', status ($1)')}`);
  return told === undefined
    ? undefined
    : {
        name: lead.label,
        list: [...told.of.map((to) => `belongs to ${to}`), ...told.has.flatMap((list) => partsOfList(list))],
      };
}

/** `and is either open, shut or broken` */
const EITHER = /,?\s+and (?:is|can be) (?:either )?([\p{L}_]+(?:, [\p{L}_]+)*,? or [\p{L}_]+)$/iu;

/** The thing of a line. A part that is no field says that the text speaks of something else. */
function lineOf(
  { name, list }: { readonly name: string; readonly list: readonly string[] },
  block: Block,
  page: Page,
): Told {
  const thing = thingIn(name);
  if (thing === undefined) return NOTHING;
  const line = { ...thing, text: name, line: block.line, block, list };
  const { entity, relations } = drafted(line, thingsNamed([], page), { page, as: NOTATION });
  const read = entity.fields.length + relations.length;
  return entity.fields.length === 0 || read < Math.max(2, list.length)
    ? NOTHING
    : { entities: [entity], relations };
}

const INSIDE =
  /\*\*([\p{L}][\p{L} _-]{1,30})\*\*\s*(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\)|:\s*([^*]+?)(?=,?\s*(?:and |und |y |et |e )?\*\*|[.;]\s|[.;]?$))/gu;

/** "We have **users** (email, name) and **trails**: name, region": several things in one sentence. */
function namedInside(block: Extract<Block, { kind: 'paragraph' | 'item' }>, page: Page): Told {
  const { text } = block;
  const found = text.length > 800 ? [] : [...text.replace(/\n/g, ' ').matchAll(INSIDE)];
  const read = found.map(([, name = '', bracket, list]) =>
    lineOf({ name, list: toldParts(bracket ?? list ?? '') }, block, page),
  );
  return {
    entities: read.flatMap(({ entities }) => entities),
    relations: read.flatMap(({ relations }) => relations),
  };
}

const NOTHING = { entities: [], relations: [] } as const;

/** Parts that have no name of their own. */
const COMMON_PART =
  /^(?:line|item|entry|row|position|part|detail|l[íi]nea|linha|ligne|riga|posten|zeile|posici[óo]n)$/i;

/** The lines of an order are order lines. */
function partName(
  { name }: ToldLine,
  { owner, parts }: { readonly owner: string; readonly parts: string },
): string | undefined {
  if (keyOf(name) !== keyOf(parts) && !keyOf(parts).startsWith(keyOf(name))) return undefined;
  return COMMON_PART.test(name) ? `${owner} ${name}` : name;
}
