import type { Diagnostic } from '../../diagnostics/index.ts';
import { keyOf, wordsOf } from '../names/identifier.ts';
import { entityDuplicate, fieldDuplicate, looksLikeDto } from '../problems/entity.ts';
import type { EndpointDraft, EntityDraft, FieldDraft, RemarkDraft } from '../readers/draft.ts';
import type { Source, Status } from '../requirements.ts';
import { mergeField } from './fields.ts';
import { isMessage, isStored, isView, LISTING_RANK } from './messages.ts';
import type { Places } from './places.ts';

/** One thing, as all notations together describe it. */
export interface MergedEntity {
  /** Singular snake_case; the text itself where it has no ASCII form. */
  readonly key: string;
  readonly original: string;
  readonly label: string | undefined;
  readonly description: string | undefined;
  readonly spellings: readonly string[];
  readonly fields: readonly MergedField[];
  readonly unique: readonly (readonly string[])[];
  readonly indexes: readonly (readonly string[])[];
  readonly compositeKey: readonly string[];
  readonly status: Status;
  readonly inferred: boolean;
  readonly src: readonly Source[];
}

export interface MergedField extends Omit<FieldDraft, 'src'> {
  readonly key: string;
  readonly src: readonly Source[];
}

/** Descriptions of one entity that are read. */
const DRAFTS = 200;

/** Merges what the notations say of each entity, field by field: the higher rank wins, the lower fills gaps. */
export function mergeEntities(
  drafts: readonly EntityDraft[],
  given: {
    readonly remarks: readonly RemarkDraft[];
    readonly commonFields: readonly FieldDraft[];
    readonly endpoints: readonly EndpointDraft[];
    readonly places: Places;
  },
): { readonly entities: readonly MergedEntity[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<string, EntityDraft[]>();
  const stored = new Set(drafts.filter(isStored).map(({ original }) => keyOf(original)));
  const collections = collectionsIn(given.endpoints);
  for (const draft of drafts) {
    const isKept = collections.has(keyOf(draft.original));
    if ((isMessage(draft) && !isKept) || isView(draft, stored)) {
      diagnostics.push(looksLikeDto.at({ name: draft.original }, { span: given.places.at(draft.src) }));
      continue;
    }
    const key = keyOf(draft.original) || draft.original.trim();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else if (group.length < DRAFTS) group.push(draft);
  }
  const owners = fieldOwners(groups);
  const remarks = given.remarks.map((remark) => ({
    ...remark,
    entity: groups.has(keyOf(remark.entity)) ? remark.entity : (owners.get(fieldKey(remark.field)) ?? ''),
  }));
  const entities = [...groups]
    .filter(([, group]) => !group.every(isRemark))
    .map(([key, group]) => mergeGroup({ key, group, diagnostics, ...given, remarks }));
  return { entities, diagnostics };
}

/** Things that paths have in the plural: what `/leave-requests` lists is stored, however it is called. */
function collectionsIn(endpoints: readonly EndpointDraft[]): ReadonlySet<string> {
  const segments = endpoints.flatMap(({ path }) => path.split('/').filter((part) => /request/i.test(part)));
  return new Set(segments.map(keyOf).filter((key, at) => key !== wordsOf(segments[at] ?? '').join('_')));
}

/** An index on a table that no document describes is no table of this service. */
function isRemark({ fields, unique = [], indexes = [] }: EntityDraft): boolean {
  return fields.length === 0 && unique.length + indexes.length > 0;
}

/** The one entity that has a field of a name, where only one has. */
function fieldOwners(groups: ReadonlyMap<string, readonly EntityDraft[]>): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const [key, group] of groups)
    for (const name of new Set(
      group.flatMap(({ fields }) => fields.map(({ original }) => fieldKey(original))),
    ))
      owners.set(name, owners.has(name) ? '' : key);
  return owners;
}

interface Group {
  readonly key: string;
  readonly group: readonly EntityDraft[];
  readonly remarks: readonly RemarkDraft[];
  readonly commonFields: readonly FieldDraft[];
  readonly places: Places;
  readonly diagnostics: Diagnostic[];
}

function mergeGroup({ key, group, remarks, commonFields, places, diagnostics }: Group): MergedEntity {
  const ranked = [...group].sort((a, b) => b.src.rank - a.src.rank);
  const [first] = ranked;
  reportDuplicate(ranked, places, diagnostics);
  const listed = ranked.some(({ fields, src }) => src.rank >= LISTING_RANK && fields.length > 0);
  const found = new Map<string, MergedField>();
  for (const draft of ranked) {
    const mayAdd = !listed || draft.src.rank >= LISTING_RANK;
    for (const field of distinct(draft, places, diagnostics))
      add(field, mayAdd, { fields: found, entity: key, places, diagnostics });
  }
  const fields = inLineOrder(found);
  for (const common of first?.inferred === true || fields.size === 0 ? [] : commonFields)
    add(common, true, { fields, entity: key, places, diagnostics });
  for (const remark of remarks.filter(({ entity }) => keyOf(entity) === key)) {
    const field = fields.get(fieldKey(remark.field));
    if (field !== undefined)
      fields.set(
        field.key,
        mergeField(field, { ...remark.says, original: field.original, src: remark.src }).field,
      );
  }
  const inOrder = [...group].sort(bySource);
  return {
    key,
    original: first?.original ?? key,
    label: pick(ranked, ({ label }) => label),
    description: pick(ranked, ({ description }) => description),
    spellings: [...new Set(group.map(({ original }) => original))],
    fields: [...fields.values()],
    unique: ranked.flatMap(({ unique = [] }) => unique),
    indexes: ranked.flatMap(({ indexes = [] }) => indexes),
    compositeKey: pick(ranked, (draft) => draft.key ?? markedKey(draft)) ?? [],
    status: group.some(({ status }) => status === 'required') ? 'required' : (first?.status ?? 'required'),
    inferred: group.every(({ inferred }) => inferred === true),
    src: inOrder.map(({ src }) => src),
  };
}

/** The fields of one document in the order of its lines, whatever notations they are in; documents as they come. */
function inLineOrder(fields: ReadonlyMap<string, MergedField>): Map<string, MergedField> {
  const files = [...new Set([...fields.values()].map(({ src }) => src[0]?.file))];
  const place = ({ src }: MergedField): number => files.indexOf(src[0]?.file) * 1e7 + (src[0]?.line ?? 0);
  return new Map([...fields].sort(([, a], [, b]) => place(a) - place(b)));
}

/** Several fields that are each marked as key are one key. */
function markedKey({ fields }: EntityDraft): readonly string[] | undefined {
  const marked = fields.filter(({ pk }) => pk === true).map(({ original }) => original);
  return marked.length > 1 ? marked : undefined;
}

function bySource(a: EntityDraft, b: EntityDraft): number {
  return b.src.rank - a.src.rank || a.src.line - b.src.line;
}

function pick<Value>(
  drafts: readonly EntityDraft[],
  of: (draft: EntityDraft) => Value | undefined,
): Value | undefined {
  return drafts.map(of).find((value) => value !== undefined);
}

/** The name that two spellings of a field share. */
function fieldKey(name: string): string {
  return wordsOf(name).join('_') || name.trim();
}

function distinct(draft: EntityDraft, places: Places, diagnostics: Diagnostic[]): readonly FieldDraft[] {
  const seen = new Map<string, FieldDraft>();
  for (const field of draft.fields) {
    const key = fieldKey(field.original);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, field);
    else
      diagnostics.push(
        fieldDuplicate.at(
          { field: field.original, entity: draft.original, line: earlier.src.line },
          { span: places.at(field.src, field.original) },
        ),
      );
  }
  return [...seen.values()];
}

interface Adding {
  readonly fields: Map<string, MergedField>;
  readonly entity: string;
  readonly places: Places;
  readonly diagnostics: Diagnostic[];
}

function add(draft: FieldDraft, mayAdd: boolean, { fields, entity, places, diagnostics }: Adding): void {
  const key = fieldKey(draft.original);
  const known = fields.get(key) ?? fields.get(`${key}_id`);
  if (known === undefined) {
    const reference = draft.relationOnly === true ? undefined : fields.get(key.replace(/_id$/, ''));
    if (mayAdd && reference?.type?.kind !== 'ref') fields.set(key, { ...draft, key, src: [draft.src] });
    return;
  }
  if (known.key !== key) return;
  const { field, conflict } = mergeField(known, draft);
  fields.set(key, field);
  if (conflict !== undefined)
    diagnostics.push(places.conflict({ what: `${entity}.${key}`, ...conflict }, known.src[0], draft.src));
}

function reportDuplicate(ranked: readonly EntityDraft[], places: Places, diagnostics: Diagnostic[]): void {
  const seen = new Map<string, EntityDraft>();
  for (const draft of ranked) {
    if (draft.fields.length === 0 || draft.inferred === true) continue;
    const slot = `${draft.src.file} ${draft.src.notation}`;
    const earlier = seen.get(slot);
    if (earlier === undefined) seen.set(slot, draft);
    else if (draft.src.notation === 'field-table')
      diagnostics.push(
        entityDuplicate.at(
          { entity: draft.original, line: earlier.src.line },
          { span: places.at(draft.src) },
        ),
      );
  }
}
