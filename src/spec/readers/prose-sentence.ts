import { plain } from '../document/inline.ts';
import { type Block, type Page, sourceOf } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import type { EntityDraft, FieldDraft, Findings, Reader, RelationDraft } from './draft.ts';
import { fieldDraft } from './field.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'prose-sentence', rank: 22, confidence: 0.4 } as const;

/** "A parcel has a weight, a state and many stops". */
const HAS =
  /^(?:an?|each|every)\s+([a-z][a-z-]*(?:\s(?!has|have|contains?|includes?|consists|stores?|holds?|records?|is|are|can|may|must|shall|should|will)[a-z][a-z-]*)?)\s+(?:(?:must|should|shall|will)\s+)?(?:has|have|contains?|includes?|consists of|stores?|holds?|records?)\s+(.+)$/i;
/** "Staff maintain parcels with weight, state and destination". */
const KEPT =
  /\b(?:manage|manages|maintain|maintains|create|creates|record|records|store|stores|register|registers|track|tracks|update|updates)\s+(?:and\s+\w+\s+)?(?:an?\s+|the\s+|all\s+)?([a-z][a-z-]*(?:\s[a-z][a-z-]*)?)\s+(?:with(?:\s+(?:the\s+)?(?:following\s+)?(?:fields|attributes|details))?|\()\s*[:：]?\s*(.+)$/i;
const BELONGS =
  /^(?:an?|each|every)\s+([a-z][a-z-]*(?:\s[a-z][a-z-]*)?)\s+belongs to\s+(?:an?|one|exactly one|the)\s+([a-z][a-z-]*(?:\s[a-z-]+)?)$/i;
const MANY =
  /^(?:many|multiple|several|zero or more|one or more|any number of|a list of)\s+([a-z][a-z-]*(?:\s[a-z-]+)?)$/i;

/** Words of which a sentence says much, and which are none of the things that it stores. */
const NO_SUBJECT =
  /^(?:system|service|application|app|api|response|request|report|page|dashboard|message|payload|error|ui|interface|form|screen|view|module|platform|backend|frontend|project plan|release|log|header|team|document|design|solution|version|phase|test|deployment|database|endpoint|route|file|section|table|row|column|field|list|result|feature|requirement|spec|specification|client|server|admin|administrator|developer|data|information|it|they|there)s?$/i;

/** Things that only a sentence of prose describes. They count where nothing else lists any. */
export const proseSentence: Reader = {
  ...NOTATION,
  reads:
    'a sentence such as "A parcel has a weight, a state and many stops", where nothing else lists things',
  read(page) {
    const entities: EntityDraft[] = [];
    const relations: RelationDraft[] = [];
    for (const block of page.blocks) {
      if (
        (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'table') ||
        !yieldsThings(block.section)
      )
        continue;
      for (const { text, line } of sentencesOf(block)) {
        const read = sentence(text, { block, line, page });
        entities.push(...read.entities);
        relations.push(...read.relations);
      }
    }
    return { entities, relations } satisfies Findings;
  },
};

interface Place {
  readonly block: Block;
  readonly line: number;
  readonly page: Page;
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
        /\b(?:has|have|contain|include|consist|store|hold|record|with|belongs|\()/i.test(text),
    )
    .flatMap(({ text, line }) =>
      plain(text)
        .split(/(?<=[.;!?])\s+|\.$/)
        .map((part) => ({ text: part.replace(/[.;!?]$/, '').trim(), line })),
    );
}

function sentence(
  text: string,
  place: Place,
): { readonly entities: readonly EntityDraft[]; readonly relations: readonly RelationDraft[] } {
  const src = sourceOf(place.page, { line: place.line }, NOTATION);
  const belongs = BELONGS.exec(text);
  if (belongs !== null) {
    const [, from = '', to = ''] = belongs;
    return { entities: [], relations: [{ from, to, kind: 'many-to-one', lenient: true, src }] };
  }
  const [, name = '', list = ''] = HAS.exec(text) ?? KEPT.exec(text) ?? [];
  const thing = name === '' || NO_SUBJECT.test(name) ? undefined : thingIn(name);
  if (thing === undefined) return { entities: [], relations: [] };
  const parts = partsOf(list);
  const many = parts.flatMap((part) => MANY.exec(part)?.[1] ?? []);
  const fields = parts.filter((part) => !MANY.test(part)).map((part) => fieldIn(part, src));
  const known = fields.filter((field) => field !== undefined);
  // One part that is no name of a field makes the sentence one about something else.
  if (known.length < fields.length || known.length + many.length < 2 || known.length === 0)
    return { entities: [], relations: [] };
  const entity: EntityDraft = {
    original: thing.name,
    fields: known,
    evidence: 'prose',
    status: place.block.section.status,
    inferred: true,
    src,
  };
  return {
    entities: [entity],
    relations: many.map((to) => ({ from: thing.name, to, kind: 'one-to-many', lenient: true, src })),
  };
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
