import { keyOf } from '../names/identifier.ts';
import type { EntityDraft } from '../readers/draft.ts';

/** Rank from which a notation lists fields one by one; prose below it adds none to such a list. */
export const LISTING_RANK = 65;

const MESSAGE =
  /(?:Request|Response|Dto|DTO|Payload|Params|Props|Body|Reply|Result|Args|ViewModel|Filters?|Options)$/;
const CODE_ONLY =
  /(?:Create|Update|Base|In|Out|InDB|Read|Public|Patch|Input|Output|Error|Exception|Service|Controller|Repository|Config|Settings|Page|State|Context|Handler|Manager|Provider|Factory|Client|Middleware|Validator|Helper|Interface|Detail|Details|Metadata|Summary|Stats|Query|Command|Schema|Serializer|Mixin|Enum|Adapter|Gateway)$/;
const VERB =
  /^(?:Create|Update|Delete|Get|List|Login|Register|Add|Remove|Patch|Set|Reset|Change|Verify|New|Edit|Use|Paginated|Api|API|Http|Error|Validation)(?=[A-Z])/;

/** Lists of members, which a service has as well as what it stores. */
const CODE_RANK = 70;

/** Described as a table, or with a key, so that what has neither beside it is only passed around. */
export function isStored({ src, fields, status }: EntityDraft): boolean {
  return status === 'required' && src.rank >= STORED_RANK && fields.length > 0;
}

const STORED_RANK = 70;
const KEY = /^(?:id|_id|uuid|uid|pk|key|token|code|slug)$|(?:_id|Id|ID|_uuid|Uuid)$/;

/** A class without a key, or the data of a stored thing under another name, in a document that lists what is stored. */
export function isView(
  { original, evidence, fields, src }: EntityDraft,
  stored: ReadonlySet<string>,
): boolean {
  const plainName =
    /^(.{2,}?)(?:Data|Info|View|Preview|Props|Type|Model|Record|Summary|Brief|ListItem|Compact)$/.exec(
      original,
    )?.[1] ?? /^(?:Auth|Current|Safe|Public)([A-Z]\w+)$/.exec(original)?.[1];
  if (src.notation === 'openapi') return plainName !== undefined && stored.has(keyOf(plainName));
  if (
    evidence === 'database' ||
    src.rank >= STORED_RANK ||
    src.rank < LISTING_RANK ||
    src.rank > CODE_CLASS_RANK
  )
    return false;
  if (stored.size === 0 || stored.has(keyOf(original))) return false;
  return (
    (plainName !== undefined && stored.has(keyOf(plainName))) ||
    !fields.some((field) => field.pk === true || KEY.test(field.original))
  );
}

/** Classes, interfaces and structs: what comes above are lists of columns. */
const CODE_CLASS_RANK = 65;

/** Shapes of errors and pages, which every framework brings. */
const PLUMBING =
  /^(?:(?:HTTP)?Validation(?:Error|Problem)\w*|ProblemDetails?|Api(?:Error|Response|Result)|ErrorModel|ErrorDetails?|Pagination\w*|PageInfo|PaginationMeta|BaseModel|Paginated\w*)$/i;

/** `DayOfWeek` with the one field `DayOfWeek` is a type of values. */
function saysItself(original: string, fields: EntityDraft['fields']): boolean {
  const [only, ...others] = fields;
  return only?.original === original && others.length === 0 && /[a-z][A-Z]/.test(original);
}

/** A type whose name says that it is sent or answered, and which nothing says is stored. */
export function isMessage({ original, evidence, fields, src, sent }: EntityDraft): boolean {
  if (sent === true || PLUMBING.test(original) || saysItself(original, fields)) return true;
  if (evidence === 'database' && !/(?:Dto|DTO)$/.test(original)) return false;
  const pascal = original.replace(/[\s_-]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const isTable = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(original) && keyOf(original) !== original;
  const hasId = fields.some(({ original: name, pk }) => pk === true || /^(?:id|_id|uuid)$/i.test(name));
  if (VERB.test(pascal) && src.rank <= LISTING_RANK) return true;
  if (/.{3}(?:Dto|DTO)$/.test(pascal)) return true;
  if (MESSAGE.test(pascal) && pascal.length > 8)
    return !(hasId && !VERB.test(pascal) && /Request$/.test(pascal));
  return (
    src.rank <= CODE_RANK &&
    src.rank > 40 &&
    /[a-z][A-Z]/.test(pascal) &&
    CODE_ONLY.test(pascal) &&
    !hasId &&
    !isTable
  );
}
