import { isRoleWord } from '../lexicon/access.ts';
import type { MergedField } from '../merge/entities.ts';
import { keyOf, singular, wordsOf } from '../names/identifier.ts';
import { type Directory, type NamedEntity, referable } from './directory.ts';
import { guessType } from './guess.ts';

/** What a field refers to. */
export interface Target {
  readonly entity: NamedEntity | undefined;
  /** As written, where the spec says that the field refers to something. */
  readonly wanted: string | undefined;
}

const NOTHING: Target = { entity: undefined, wanted: undefined };

/** The entity that a field refers to: as its type or a note says, else by its name. */
export function targetOf(field: MergedField, owner: NamedEntity, directory: Directory): Target {
  const told = field.references ?? (field.type?.kind === 'ref' ? field.type.entity : undefined);
  // A text that is called as a thing is: `comment` of a log where there are comments, too.
  const isText = field.type?.kind === 'text' || field.type?.kind === 'bool';
  const wanted = isText && told !== undefined && keyOf(told) === keyOf(field.original) ? undefined : told;
  const stem = wordsOf(field.original)
    .join('_')
    .replace(/_(?:id|uuid|fk|ref)$/, '');
  if (wanted !== undefined) {
    const isExact = field.type?.kind === 'ref';
    const plain = directory.find(wanted);
    const found =
      (isExact && (plain === undefined || plain === owner) ? longer(stem, wanted, directory) : undefined) ??
      plain ??
      (isExact ? undefined : guessed(stem, wanted, { owner, directory }));
    return { entity: referable(found, owner), wanted };
  }
  const named = field.named === undefined ? undefined : directory.find(field.named);
  if (named !== undefined) return { entity: referable(named, owner), wanted: undefined };
  return sameName(field, { owner, directory }) ?? implied(field, stem, { owner, directory });
}

/** `club` without a type refers to clubs, where there are clubs. */
function sameName(
  { type, named, original, src: [source] }: MergedField,
  { owner, directory }: { readonly owner: NamedEntity; readonly directory: Directory },
): Target | undefined {
  if (type !== undefined || named !== undefined || source === undefined || source.rank > BARE_RANK)
    return undefined;
  const words = wordsOf(original);
  const last = words.at(-1) ?? '';
  const found = singular(last) === last ? directory.find(original) : undefined;
  return found === undefined || found === owner || found.merged.inferred !== owner.merged.inferred
    ? undefined
    : { entity: referable(found, owner), wanted: undefined };
}

/** Notations that name fields without their types. */
const BARE_RANK = 70;

/** "Reference to the Event Template" may be cut to its first word: the name of the column has all of them. */
function longer(stem: string, wanted: string, directory: Directory): NamedEntity | undefined {
  const key = keyOf(wanted);
  return key !== '' && `_${stem}_`.includes(`_${key}_`) ? directory.find(stem) : undefined;
}

/** The entity that the column's own name means, where the name that the spec gives for it leads nowhere. */
function guessed(
  stem: string,
  wanted: string,
  { owner, directory }: { readonly owner: NamedEntity; readonly directory: Directory },
): NamedEntity | undefined {
  const named = byName(stem, owner, directory);
  // `parent_id → parents` names another table: it is no tree of its owner's rows.
  const isOwn = keyOf(wanted) === owner.merged.key || wordsOf(wanted).join('_') === stem;
  if (named !== undefined) return named === owner && !isOwn ? undefined : named;
  const ends = directory.findBySuffix(stem);
  return ends === owner ? undefined : ends;
}

/** `user_id` refers to users, where there are users. */
function implied(
  field: MergedField,
  stem: string,
  { owner, directory }: { readonly owner: NamedEntity; readonly directory: Directory },
): Target {
  if (BY.test(stem) && isKeyLike(field))
    return { entity: referable(personIn(directory), owner), wanted: undefined };
  // `pet` of a visit, where there are pets: a name alone that a thing has too means it.
  const same =
    field.type === undefined && field.named === undefined ? meant(stem, owner, directory) : undefined;
  if (same !== undefined) return { entity: referable(same, owner), wanted: undefined };
  const isPlain = stem === '' || stem === wordsOf(field.original).join('_');
  // The `order_id` of an order is its own number, no reference.
  if (isPlain || field.pk === true || keyOf(stem) === owner.merged.key) return NOTHING;
  const found = byName(stem, owner, directory) ?? named(field, stem, { owner, directory });
  // Rows that all have a parent are no tree: it would have no root.
  if (found === owner && stem === 'parent' && field.required === true) return NOTHING;
  return { entity: referable(found, owner), wanted: undefined };
}

/** `created_by_user_id` ends with the thing that it is a key of; a text may be the key of another system. */
function named(
  field: MergedField,
  stem: string,
  { owner, directory }: { readonly owner: NamedEntity; readonly directory: Directory },
): NamedEntity | undefined {
  if (!isKeyLike(field) || FOREIGN.test(stem)) return undefined;
  const ends = directory.entities.filter(({ merged }) => stem.endsWith(`_${merged.key}`));
  const longest = ends.toSorted((one, other) => other.merged.key.length - one.merged.key.length)[0];
  if (longest !== undefined) return longest;
  // `endpoint_id` among things of which one alone is some kind of endpoint.
  const kinds = directory.entities.filter(
    ({ merged }) => merged !== owner.merged && merged.key.endsWith(`_${stem}`),
  );
  return field.type === undefined && kinds.length === 1 ? kinds[0] : undefined;
}

/** Keys that other systems gave out. */
const FOREIGN =
  /^(?:external|ext|remote|stripe|paypal|google|apple|facebook|github|telegram|discord|provider|vendor_system|legacy|third_party|aws|s3|payment_provider|gateway|transaction|trace|request|correlation|session)(?:_|$)/;

/** The thing whose name a field has without saying more: `pet`, `shipping address`, `parent category` of a category. */
function meant(stem: string, owner: NamedEntity, { find, entities }: Directory): NamedEntity | undefined {
  const same = find(stem);
  if (same !== undefined) return same !== owner && same.merged.key === stem ? same : undefined;
  if (stem === `parent_${owner.merged.key}`) return owner;
  if (OWNING.test(stem)) return personIn({ find });
  const kind = guessType(stem).kind;
  if (kind !== 'string' && kind !== 'text') return undefined;
  const ends = entities.filter(({ merged }) => merged !== owner.merged && stem.endsWith(`_${merged.key}`));
  return ends.length === 1 ? ends[0] : undefined;
}

/** Who has or made a row is a user; an author may be a name on a cover. */
const OWNING = /^(?:owner|creator|assignee|uploader|requester|reporter)$/;

/** Whoever has an account, as the Spec calls them. */
function personIn({ find }: Pick<Directory, 'find'>): NamedEntity | undefined {
  return ['user', 'account', 'employee', 'member', 'person'].map(find).find((one) => one !== undefined);
}

/** `approved_by` is a person wherever it can hold a key. */
const BY =
  /^(?:created|updated|modified|changed|deleted|approved|rejected|reviewed|uploaded|assigned|requested|submitted|reported|performed|issued|processed|handled|closed|resolved|invited|recorded|added|posted|verified|cancelled|canceled|completed)_by$|^assigned_to$/;

function isKeyLike({ type, named }: MergedField): boolean {
  return named === undefined && (type === undefined || ['uuid', 'int', 'bigint'].includes(type.kind));
}

const PERSON =
  /^(?:actor|owner|author|creator|assignee|created_by|updated_by|reporter|assigned_to|assigner|sender|recipient|receiver|uploader|reviewer|approver|organizer|host)$/;

function byName(stem: string, owner: NamedEntity, directory: Directory): NamedEntity | undefined {
  const found = directory.find(stem);
  if (found !== undefined) return found;
  if (PERSON.test(stem) || (isRoleWord(stem) && !/^(?:client|support|finance|hr|users?)$/.test(stem)))
    return personIn(directory);
  return stem === 'parent' || stem === `parent_${owner.merged.key}` ? owner : undefined;
}
