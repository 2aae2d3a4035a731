import { manyRowsOf } from '../../plan/index.ts';
import type { Endpoint, Entity } from '../../spec/index.ts';
import { isCommon } from './attribute.ts';
import type { LinkModel } from './entity-model.ts';
import { namesOf, wordsOf } from './names.ts';
import { isParameter, type PathShape } from './path-shape.ts';
import type { Reference } from './relation.ts';
import type { RouteKind } from './route.ts';
import type { RowTraits } from './row-traits.ts';

/** What an endpoint means, as far as its path, its method and the relations tell. */
export interface Meaning {
  readonly kind: RouteKind;
  /** The entity whose module gets the route. */
  readonly entity: Entity;
  /** How the entity hangs on the one before it in the path. */
  readonly parent?: { readonly entity: Entity; readonly reference?: Reference; readonly link?: LinkModel };
  /** `complete` */
  readonly action?: string;
}

export interface Relations {
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  readonly links: readonly LinkModel[];
  readonly traits: RowTraits;
  isChangeable(entity: Entity): boolean;
}

/** Words by which a path asks for the rows below one of the same table. */
const CHILDREN: ReadonlySet<string> = new Set(['children', 'replies', 'descendants']);

/** What to do with `endpoint`; `unanswered` where only the team can know. */
export function meaningOf(endpoint: Endpoint, shape: PathShape, relations: Relations): Meaning | undefined {
  const last = shape.places.at(-1);
  if (last === undefined || [...shape.before, ...shape.rest].some(isParameter)) return undefined;
  if (endpoint.method === 'HEAD' || endpoint.method === 'OPTIONS') return undefined;
  const { entity } = last;
  const before = shape.places.at(-2);
  const unanswered: Meaning = { kind: 'unanswered', entity, ...actionOf(shape) };
  if (shape.places.length > 2) return unanswered;
  if (before === undefined) return onEntity(endpoint, shape, relations) ?? unanswered;
  if (before.parameter === undefined) return unanswered;
  const parent = parentOf(before.entity, entity, relations);
  if (parent === undefined) return unanswered;
  if (parent.link !== undefined && last.parameter !== undefined && shape.rest.length === 0) {
    const kind = linkKind(endpoint);
    return kind === undefined ? unanswered : { kind, entity: before.entity, parent };
  }
  const meaning = onEntity(endpoint, shape, relations);
  if (meaning === undefined || (parent.link !== undefined && last.parameter !== undefined)) return unanswered;
  return { ...meaning, parent };
}

function onEntity(endpoint: Endpoint, shape: PathShape, relations: Relations): Meaning | undefined {
  const last = shape.places.at(-1);
  if (last === undefined) return undefined;
  const { entity, parameter } = last;
  const many = manyOf(endpoint, shape, relations);
  if (many !== undefined) return { kind: many, entity };
  const [action, ...more] = shape.rest;
  if (action === undefined) {
    const kind = parameter === undefined ? COLLECTION[endpoint.method] : ITEM[endpoint.method];
    // A PATCH must change something, so that no body would do where there is nothing.
    const isEmpty = kind === 'update' && !relations.isChangeable(entity);
    return kind === undefined || isEmpty ? undefined : { kind, entity };
  }
  if (more.length > 0) return undefined;
  if (parameter === undefined)
    return endpoint.method === 'GET' && action === 'search' ? { kind: 'list', entity } : undefined;
  if (endpoint.method === 'GET') return childrenOf(action, entity, relations);
  return endpoint.method === 'DELETE' ? undefined : { kind: 'act', entity, action };
}

/** Many rows at once; where rows count their changes, what is there is changed one by one: each needs its `If-Match`. */
function manyOf(
  { method }: Endpoint,
  { places, rest }: PathShape,
  { traits, isChangeable }: Relations,
): RouteKind | undefined {
  const [only, below] = places;
  if (!traits.takesMany || only === undefined || below !== undefined || only.parameter !== undefined)
    return undefined;
  const kind = manyRowsOf(method, rest.join('/'));
  const isRefused =
    (kind !== 'create_many' && traits.versioned.has(only.entity.name)) ||
    (kind === 'update_many' && !isChangeable(only.entity));
  return isRefused ? undefined : kind;
}

const COLLECTION: Readonly<Partial<Record<Endpoint['method'], RouteKind>>> = { GET: 'list', POST: 'create' };
const ITEM: Readonly<Partial<Record<Endpoint['method'], RouteKind>>> = {
  GET: 'get',
  PATCH: 'update',
  PUT: 'replace',
  DELETE: 'delete',
};

function linkKind({ method, body }: Endpoint): RouteKind | undefined {
  if (method === 'DELETE') return 'unlink';
  return (method === 'PUT' || method === 'POST') && (body ?? []).length === 0 ? 'link' : undefined;
}

/** `/categories/{id}/children`, `/tasks/{id}/subtasks`: the rows of the same table that refer to this one. */
function childrenOf(action: string, entity: Entity, { references }: Relations): Meaning | undefined {
  const own = (references.get(entity.name) ?? []).filter(({ target }) => target === entity.name);
  const [reference] = own;
  const word = wordsOf(action).join('_');
  const isChildren = CHILDREN.has(word) || word.replace(/^sub_?/, '') === namesOf(entity.name).plural;
  if (reference === undefined || own.length > 1 || !isChildren) return undefined;
  return { kind: 'list', entity, parent: { entity, reference } };
}

/** How `child` hangs on `parent`; `undefined` where nothing says it, or several fields could be meant. */
function parentOf(parent: Entity, child: Entity, { references, links }: Relations): Meaning['parent'] {
  const candidates = (references.get(child.name) ?? []).filter(({ target }) => target === parent.name);
  const named = candidates.find(({ field }) => field === `${namesOf(parent.name).snake}_id`);
  const reference = named ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (reference !== undefined && isShown(child, reference)) return { entity: parent, reference };
  const link = links.find(({ from, to }) => isPair([from.pascal, to.pascal], [parent.name, child.name]));
  return link === undefined ? undefined : { entity: parent, link };
}

function isShown(child: Entity, { field: name }: Reference): boolean {
  const field = child.fields.find((candidate) => candidate.name === name);
  return field !== undefined && !isCommon(field) && field.secret !== true && field.computed !== true;
}

function isPair([a, b]: readonly [string, string], [c, d]: readonly [string, string]): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

function actionOf({ rest }: PathShape): { readonly action?: string } {
  return rest.length === 0 ? {} : { action: rest.join('-') };
}
