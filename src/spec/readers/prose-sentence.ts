import { plain } from '../document/inline.ts';
import { type Block, type Page, sourceOf } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { type ToldThing, toldThing } from '../lexicon/told-thing.ts';
import { singular } from '../names/identifier.ts';
import type { EntityDraft, FieldDraft, Findings, Reader, RelationDraft } from './draft.ts';
import { fieldDraft } from './field.ts';
import { type Phrase, partsOfList, phraseOf, thingsNamed } from './list-phrase.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'prose-sentence', rank: 22, confidence: 0.4 } as const;

/** "Staff maintain parcels with weight, state and destination". */
const KEPT =
  /\b(?:manage|manages|maintain|maintains|create|creates|record|records|store|stores|register|registers|track|tracks|update|updates)\s+(?:and\s+\w+\s+)?(?:an?\s+|the\s+|all\s+)?([a-z][a-z-]*(?:\s[a-z][a-z-]*)?)\s+(?:with(?:\s+(?:the\s+)?(?:following\s+)?(?:fields|attributes|details))?|\()\s*[:：]?\s*(.+)$/i;

/** Words of which a sentence says much, and which are none of the things that it stores. */
export const NO_SUBJECT =
  /^(?:system|service|application|app|api|graph|schema|model|index|diagram|response|request|report|page|dashboard|message|payload|error|ui|interface|form|screen|view|module|platform|backend|frontend|project plan|release|log|header|team|document|design|solution|version|phase|test|deployment|database|endpoint|route|file|section|table|row|column|field|list|result|feature|requirement|spec|specification|client|server|admin|administrator|developer|data|information|it|they|there)s?$/i;

/** Fields and relations that the only thing of a document needs. */
const ALONE = 3;

/** Things that only a sentence of prose describes. They count where nothing else lists any. */
export const proseSentence: Reader = {
  ...NOTATION,
  reads:
    'a sentence such as "A parcel has a weight, a state and many stops", where nothing else lists things',
  read(page) {
    const entities: EntityDraft[] = [];
    const relations: RelationDraft[] = [];
    const told: (Omit<Place, 'isThing'> & { readonly text: string })[] = [];
    for (const block of page.blocks) {
      if (
        (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'table') ||
        !yieldsThings(block.section)
      )
        continue;
      told.push(...sentencesOf(block).map((one) => ({ ...one, block, page })));
    }
    const isThing = thingsNamed(
      told.flatMap(({ text }) => subjectOf(text) ?? []),
      page,
    );
    for (const { text, ...place } of told) {
      const read = sentence(text, { ...place, isThing });
      entities.push(...read.entities);
      relations.push(...read.relations);
    }
    const [first, ...others] = entities;
    // One sentence with two nouns in a whole document describes nothing that is stored.
    const isSlip =
      first !== undefined && others.length === 0 && first.fields.length + relations.length < ALONE;
    return { entities: isSlip ? [] : entities, relations } satisfies Findings;
  },
};

interface Place {
  readonly block: Block;
  readonly line: number;
  readonly page: Page;
  /** `true` for what a sentence of the page tells of. */
  readonly isThing: (name: string) => boolean;
}

/** "A loan is when a member takes a batch": what somebody does with something. */
const WHEN =
  /^an?\s+(\p{L}+)\s+is (?:when|what happens when|made when|created when)\s+an?\s+(\p{L}+)\s+\p{L}+s?\s+(?:(?:some|a few|a number|\d+)\s+\p{L}+\s+of\s+)?(?:an?|one|the)\s+(\p{L}+)$/iu;

function subjectOf(text: string): string | undefined {
  const subject = toldThing(text)?.subject ?? WHEN.exec(text)?.[1];
  return subject === undefined || NO_SUBJECT.test(subject) ? undefined : singularOf(subject);
}

function sentencesOf(block: Exclude<Block, { kind: 'code' | 'heading' }>): { text: string; line: number }[] {
  const texts =
    block.kind === 'table'
      ? block.rows.flatMap(({ cells, line }) => cells.map((cell) => ({ text: cell, line })))
      : [{ text: block.text.replace(/\n/g, ' '), line: block.line }];
  return texts
    .filter(
      ({ text }) =>
        text.length < 1500 &&
        /\b(?:has|have|contain|include|consist|store|hold|record|with|belongs?|is|are|tiene|tem|possui|poss|a|hat|ha|geh|pert|appart)\b|\(/i.test(
          text,
        ),
    )
    .flatMap(({ text, line }) =>
      plain(text)
        .replace(/\b(e\.g|i\.e|z\.\s?B|p\.\s?ej|ca|approx)\.\s/gi, '$1 ')
        .split(/(?<=[.;!?])\s+|\.$/)
        .map((part) => ({
          text: part
            .replace(/[.;!?]$/, '')
            .replace(ASIDE, '')
            .trim(),
          line,
        })),
    );
}

/** "… , and they become inactive after a year": what else is said of them. */
const ASIDE = /,? (?:and|but) (?:they|it|he|she) (?!ha(?:s|ve)\b).*$/i;

interface Read {
  readonly entities: readonly EntityDraft[];
  readonly relations: readonly RelationDraft[];
}

const NOTHING: Read = { entities: [], relations: [] };

function sentence(text: string, place: Place): Read {
  const told = toldThing(text);
  if (told !== undefined) return toldIn(told, place);
  const act = actIn(text, place);
  if (act !== undefined) return act;
  const [, name = '', list = ''] = KEPT.exec(text) ?? [];
  const thing = name === '' || NO_SUBJECT.test(name) ? undefined : thingIn(name);
  const src = sourceOf(place.page, { line: place.line }, NOTATION);
  const fields = partsOf(list).map((part) => fieldIn(part, src));
  const known = fields.filter((field) => field !== undefined);
  // One part that is no name of a field makes the sentence one about something else.
  return thing === undefined || known.length < fields.length || known.length < 2
    ? NOTHING
    : { entities: [entityOf(thing.name, known, place)], relations: [] };
}

/** A thing that refers to who does something and to what. */
function actIn(text: string, place: Place): Read | undefined {
  const [, name = '', who = '', what = ''] = WHEN.exec(text) ?? [];
  const thing = name === '' || ![who, what].every(place.isThing) ? undefined : thingIn(name);
  if (thing === undefined) return undefined;
  const src = sourceOf(place.page, { line: place.line }, NOTATION);
  const fields = [who, what].flatMap((one) => fieldDraft({ name: one, type: `ref(${one})`, src }) ?? []);
  return { entities: [entityOf(thing.name, fields, place)], relations: [] };
}

/** What a sentence says that a thing has and belongs to. */
function toldIn({ subject, has, of }: ToldThing, place: Place): Read {
  const name = singularOf(subject);
  const thing = NO_SUBJECT.test(name) ? undefined : thingIn(name);
  if (thing === undefined) return NOTHING;
  const src = sourceOf(place.page, { line: place.line }, NOTATION);
  const written = has.flatMap((list) => partsOfList(list));
  const phrases = written.flatMap((part): Phrase[] => {
    if (isPluralThing(part, place)) return [{ relation: { to: part, kind: 'one-to-many' } }];
    return [phraseOf(part, { src, isThing: place.isThing }) ?? []].flat();
  });
  if (phrases.length < written.length) return NOTHING;
  const fields = phrases.flatMap(({ field }) => field ?? []);
  const relations = [
    ...phrases.flatMap(({ relation }) => relation ?? []),
    ...of.map((to) => ({ to, kind: 'many-to-one' as const })),
  ].map((relation): RelationDraft => ({ ...relation, from: thing.name, lenient: true, src }));
  const isThing = fields.length > 0 && fields.length + relations.length > 1;
  return { entities: isThing ? [entityOf(thing.name, fields, place)] : [], relations };
}

/** "Every variety has batches" */
function isPluralThing(part: string, { isThing }: Place): boolean {
  return /^\p{L}+$/u.test(part) && singular(part) !== part && isThing(part);
}

function entityOf(
  original: string,
  fields: readonly FieldDraft[],
  { block, page, line }: Place,
): EntityDraft {
  return {
    original,
    fields,
    evidence: 'prose',
    status: block.section.status,
    inferred: true,
    src: sourceOf(page, { line }, NOTATION),
  };
}

function singularOf(subject: string): string {
  return subject
    .split(' ')
    .map((word, index, all) => (index === all.length - 1 ? singular(word) : word))
    .join(' ');
}

function partsOf(list: string): string[] {
  return list
    .replace(/\)\s*$/, '')
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/i)
    .map((part) => part.replace(/^(?:an?|the|its|their|one|optional|unique|required)\s+/i, '').trim())
    .filter((part) => part !== '');
}

function fieldIn(text: string, src: FieldDraft['src']): FieldDraft | undefined {
  const bare = text.replace(/^(?:optional|unique|required)\s+/i, '').replace(/\s+data$/i, '');
  if (!/^[A-Za-z][\w-]*(?: [\w-]+){0,2}$/.test(bare) || NO_FIELD.test(bare)) return undefined;
  return fieldDraft({ name: bare, src });
}

const NO_FIELD =
  /\b(?:is|are|was|be|been|can|may|must|will|shall|should|that|which|who|when|where|for|of|by|from|to|in|on|per|each|every|all|any|no|not|been|being|only|least|most|more|than|access|ability|support|permission|permissions|following)\b|ly$/i;
