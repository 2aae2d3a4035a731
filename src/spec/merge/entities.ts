import type { Diagnostic } from '../../diagnostics/index.ts';
import { keyOf, wordsOf } from '../names/identifier.ts';
import { entityDuplicate, fieldDuplicate, looksLikeDto } from '../problems/entity.ts';
import type { EntityDraft, FieldDraft, RemarkDraft } from '../readers/draft.ts';
import type { Source, Status } from '../requirements.ts';
import { mergeField } from './fields.ts';
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

/** Rank from which a notation lists fields one by one; prose below it adds none to such a list. */
const LISTING_RANK = 65;

/** Descriptions of one entity that are read. */
const DRAFTS = 200;

/** Merges what the notations say of each entity, field by field: the higher rank wins, the lower fills gaps. */
export function mergeEntities(
  drafts: readonly EntityDraft[],
  given: {
    readonly remarks: readonly RemarkDraft[];
    readonly commonFields: readonly FieldDraft[];
    readonly places: Places;
  },
): { readonly entities: readonly MergedEntity[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<string, EntityDraft[]>();
  const stored = new Set(drafts.filter(isStored).map(({ original }) => keyOf(original)));
  for (const draft of drafts) {
    if (isMessage(draft) || isView(draft, stored)) {
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

const MESSAGE =
  /(?:Request|Response|Dto|DTO|Payload|Params|Props|Body|Reply|Result|Args|ViewModel|Filters?|Options)$/;
const CODE_ONLY =
  /(?:Create|Update|Base|In|Out|InDB|Read|Public|Patch|Input|Output|Error|Exception|Service|Controller|Repository|Config|Settings|Page|State|Context|Handler|Manager|Provider|Factory|Client|Middleware|Validator|Helper|Interface|Detail|Details|Metadata|Summary|Stats|Query|Command|Schema|Serializer|Mixin|Enum|Adapter|Gateway)$/;
const VERB =
  /^(?:Create|Update|Delete|Get|List|Login|Register|Add|Remove|Patch|Set|Reset|Change|Verify|New|Edit|Use|Paginated|Api|API|Http|Error|Validation)(?=[A-Z])/;

/** Lists of members, which a service has as well as what it stores. */
const CODE_RANK = 70;

/** Described as a table, or with a key, so that what has neither beside it is only passed around. */
function isStored({ src, fields, status }: EntityDraft): boolean {
  return status === 'required' && src.rank >= STORED_RANK && fields.length > 0;
}

const STORED_RANK = 80;
const KEY = /^(?:id|_id|uuid|uid|pk|key|token|code|slug)$|(?:_id|Id|ID|_uuid|Uuid)$/;

/** A class without a key, or the data of a stored thing under another name, in a document that lists what is stored. */
function isView({ original, evidence, fields, src }: EntityDraft, stored: ReadonlySet<string>): boolean {
  if (
    evidence === 'database' ||
    src.rank >= STORED_RANK ||
    src.rank < LISTING_RANK ||
    src.rank > CODE_CLASS_RANK
  )
    return false;
  if (stored.size === 0 || stored.has(keyOf(original))) return false;
  const plainName =
    /^(.{2,}?)(?:Data|Info|View|Preview|Props|Type|Model|Record)$/.exec(original)?.[1] ??
    /^(?:Auth|Current|Safe|Public)([A-Z]\w+)$/.exec(original)?.[1];
  return (
    (plainName !== undefined && stored.has(keyOf(plainName))) ||
    !fields.some((field) => field.pk === true || KEY.test(field.original))
  );
}

/** Classes, interfaces and structs: what comes above are lists of columns. */
const CODE_CLASS_RANK = 65;

/** A type whose name says that it is sent or answered, and which nothing says is stored. */
function isMessage({ original, evidence, fields, src }: EntityDraft): boolean {
  if (evidence === 'database' && !/(?:Dto|DTO)$/.test(original)) return false;
  const pascal = original.replace(/[\s_-]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const hasId = fields.some(({ original: name, pk }) => pk === true || /^(?:id|_id|uuid)$/i.test(name));
  if (VERB.test(pascal) && src.rank <= LISTING_RANK) return true;
  if (/.{3}(?:Dto|DTO)$/.test(pascal)) return true;
  if (MESSAGE.test(pascal) && pascal.length > 8)
    return !(hasId && !VERB.test(pascal) && /Request$/.test(pascal));
  return (
    src.rank <= CODE_RANK && src.rank > 40 && /[a-z][A-Z]/.test(pascal) && CODE_ONLY.test(pascal) && !hasId
  );
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
  const fields = new Map<string, MergedField>();
  for (const draft of ranked) {
    const mayAdd = !listed || draft.src.rank >= LISTING_RANK;
    for (const field of distinct(draft, places, diagnostics))
      add(field, mayAdd, { fields, entity: key, places, diagnostics });
  }
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
