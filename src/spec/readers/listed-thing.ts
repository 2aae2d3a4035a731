import { plain } from '../document/inline.ts';
import { type Block, type Page, sourceOf } from '../document/page.ts';
import type { Source } from '../requirements.ts';
import type { EntityDraft, FieldDraft, RelationDraft } from './draft.ts';
import { type Phrase, phraseOf } from './list-phrase.ts';
import { looseFields } from './loose-field.ts';

export interface Line {
  readonly text: string;
  readonly line: number;
  readonly block: Block;
}

/** A line that names a thing and says what it has. */
export interface ListedThing extends Line {
  readonly name: string;
  readonly label: string | undefined;
  /** Names of fields with what is said of them, and how the thing relates to others. */
  readonly list: readonly string[];
}

interface As {
  readonly notation: string;
  readonly rank: number;
  readonly confidence?: number;
}

/** A part of a list as prose has it, else as notes do: `owner_id -> users`, `status draft|published`, `subjects[]`. */
export function partOf(
  part: string,
  at: Parameters<typeof phraseOf>[1] & { readonly src: Source },
): Phrase | undefined {
  const isNote = NOTE.test(plain(part));
  const phrase = isNote ? undefined : phraseOf(part, at);
  if (phrase !== undefined) return phrase;
  const [loose] = isNote ? looseFields(part, { src: at.src, things: NO_THINGS }) : [];
  return loose === undefined ? undefined : { field: loose.draft };
}

const NOTE =
  /^[\p{L}_]\w*\s*(?:→|->|=>)|^[\p{L}_]\w*\s+[\w-]+(?:\|[\w-]+)+(?=$|\s+(?:default|not null|nullable|required)\b)|^[\p{L}_]\w*(?:\[\]|[*?])(?:\s|$|[(（])|^[\p{L}_]\w*\s+unique\b|^[a-z][a-z0-9_]*\s+(?:text|varchar|string|int|integer|bigint|smallint|char|bool|boolean|timestamp|timestamptz|datetime|date|uuid|numeric|decimal|jsonb?|float|double|money)\b(?!\s+\p{L}+s\b)/u;
const NO_THINGS: ReadonlySet<string> = new Set();

/** The thing and the relations of a line. */
export function drafted(
  thing: ListedThing,
  isThing: (name: string) => boolean,
  { page, as }: { readonly page: Page; readonly as: As },
): { readonly entity: EntityDraft; readonly relations: readonly RelationDraft[] } {
  const src = sourceOf(page, { line: thing.line }, as);
  const phrases = thing.list.flatMap((part): Phrase[] => listed(partOf(part, { src, isThing })));
  const fields = phrases.flatMap(({ field }): FieldDraft[] => listed(field));
  const entity: EntityDraft = {
    original: thing.name,
    ...(thing.label === undefined ? {} : { label: thing.label }),
    fields,
    evidence: 'prose',
    status: thing.block.section.status,
    src,
  };
  const relations = phrases.flatMap(({ relation }): RelationDraft[] =>
    relation === undefined ? [] : [{ from: thing.name, ...relation, lenient: true, src }],
  );
  return { entity, relations };
}

export function listed<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
