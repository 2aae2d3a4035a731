import pluralize from 'pluralize';
import { wordsOf } from '../names/identifier.ts';
import type { Endpoint, Entity, Method } from '../requirements.ts';

const ROUTES: readonly (readonly [Method, 'one' | 'all', NonNullable<Endpoint['action']>])[] = [
  ['GET', 'all', 'list'],
  ['POST', 'all', 'create'],
  ['GET', 'one', 'get'],
  ['PATCH', 'one', 'update'],
  ['DELETE', 'one', 'delete'],
];

/** The endpoints of the entities that list none: create, read, list, change and delete, marked as derived. */
export function deriveEndpoints(
  entities: readonly Entity[],
  listed: readonly Endpoint[],
  auth: 'none' | 'required',
): readonly Endpoint[] {
  const owned = new Set(listed.filter(({ status }) => status === 'required').map(({ entity }) => entity));
  return entities
    .filter(({ name, status }) => status === 'required' && !owned.has(name))
    .flatMap((entity) => crud(entity, auth));
}

function crud(entity: Entity, auth: 'none' | 'required'): Endpoint[] {
  const collection = `/${collectionName(entity.name)}`;
  const id = `${wordsOf(entity.name).join('_')}_id`;
  return ROUTES.map(([method, of, action]) => ({
    method,
    path: of === 'all' ? collection : `${collection}/{${id}}`,
    params: of === 'all' ? [] : [{ name: id, in: 'path', required: true }],
    auth,
    roles: [],
    entity: entity.name,
    action,
    derived: true,
    status: 'required',
    src: entity.src.slice(0, 1),
  }));
}

/** `order-items`: the plural for paths, and never the same as the singular. */
function collectionName(entity: string): string {
  const words = wordsOf(entity);
  const last = words.at(-1) ?? 'item';
  const plural = pluralize.plural(last);
  return [...words.slice(0, -1), plural === last ? `${last}-list` : plural].join('-');
}
