import { type Page, sourceOf } from '../document/page.ts';
import { keyOf } from '../names/identifier.ts';
import type { EntityDraft, FieldDraft } from '../readers/draft.ts';
import { fieldDraft } from '../readers/field.ts';
import type { RequestedFeature } from '../requirements.ts';
import { type Quoted, quoteFinder, speaksOf } from './quotes.ts';
import type { SuggestedEntity, Suggestions } from './suggestion.ts';

/** Below every notation: a suggestion adds, and changes nothing that a document says itself. */
const NOTATION = { notation: 'suggestion', rank: 10, confidence: 0.3 } as const;

/** Things that suggestions may add to one spec. */
const LIMIT = 60;

/** What of the suggestions a document supports, and how many it does not. */
export interface Taken {
  readonly entities: readonly EntityDraft[];
  readonly features: readonly RequestedFeature[];
  readonly refused: number;
}

/** Takes the suggestions whose quote stands in a document and speaks of what is suggested. */
export function takeSuggestions({ entities, features }: Suggestions, pages: readonly Page[]): Taken {
  const find = quoteFinder(pages);
  let refused = 0;
  const supported = (quote: string, name: string): Quoted | undefined => {
    const found = speaksOf(quote, name) ? find(quote) : undefined;
    if (found === undefined) refused += 1;
    return found;
  };
  const things = entities.slice(0, LIMIT).flatMap((entity) => {
    const at = supported(entity.quote, entity.name);
    return at === undefined ? [] : [drafted(entity, at, supported)];
  });
  const asked = features.slice(0, LIMIT * 2).flatMap(({ id, status, quote }): RequestedFeature[] => {
    const at = find(quote);
    if (at === undefined) refused += 1;
    if (at === undefined) return [];
    // What stands under "Out of scope" is left out, whatever a model makes of it.
    const stated = at.section.status === 'required' ? status : at.section.status;
    return [{ id, status: stated, evidence: [sourceOf(at.page, at, NOTATION)], via: 'llm' }];
  });
  return { entities: things, features: asked, refused };
}

function drafted(
  { name, fields }: SuggestedEntity,
  { page, line, section }: Quoted,
  supported: (quote: string, name: string) => Quoted | undefined,
): EntityDraft {
  const columns = fields.slice(0, LIMIT).flatMap((field): FieldDraft[] => {
    const at = supported(field.quote, field.name);
    const src = at === undefined ? undefined : sourceOf(at.page, at, NOTATION);
    const draft = src === undefined ? undefined : fieldDraft({ name: field.name, type: field.type, src });
    return draft === undefined ? [] : [draft];
  });
  return {
    original: name,
    fields: columns,
    evidence: 'prose',
    inferred: true,
    status: section.status,
    src: sourceOf(page, { line }, NOTATION),
  };
}

/** Suggested things beside what the notations found: one that a document leaves out or puts off stays so. */
export function withSuggested(
  found: readonly EntityDraft[],
  suggested: readonly EntityDraft[],
): readonly EntityDraft[] {
  const asked = new Set(
    found.filter(({ status }) => status === 'required').map(({ original }) => keyOf(original)),
  );
  const known = new Set(found.map(({ original }) => keyOf(original)));
  return [
    ...found,
    ...suggested.filter(({ original }) => asked.has(keyOf(original)) || !known.has(keyOf(original))),
  ];
}
