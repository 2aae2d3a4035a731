import pluralize from 'pluralize';
import type { Page } from '../document/page.ts';
import { wordsOf } from '../names/identifier.ts';
import type { Endpoint, Entity, Method } from '../requirements.ts';

const ROUTES: readonly (readonly [Method, 'one' | 'all', NonNullable<Endpoint['action']>])[] = [
  ['GET', 'all', 'list'],
  ['POST', 'all', 'create'],
  ['GET', 'one', 'get'],
  ['PATCH', 'one', 'update'],
  ['DELETE', 'one', 'delete'],
];

/**
 * The endpoints of the entities that list none: create, read, list, change and delete, marked as derived. An entity of which only
 * sentences name some, none of them to read it, gets the others beside them.
 *
 * @param isListing - `true` where an endpoint stands in a list of endpoints, and not in a sentence about something else
 */
export function deriveEndpoints(
  entities: readonly Entity[],
  listed: readonly Endpoint[],
  given: { readonly auth: 'none' | 'required'; readonly isListing: (endpoint: Endpoint) => boolean },
): readonly Endpoint[] {
  const required = listed.filter(({ status }) => status === 'required');
  return entities.flatMap((entity) => {
    if (entity.status !== 'required') return [];
    const own = required.filter((endpoint) => endpoint.entity === entity.name);
    if (own.some((endpoint) => endpoint.method === 'GET' || given.isListing(endpoint))) return [];
    const asked = new Set(own.map(({ action }) => action));
    return crud(entity, given.auth).filter(({ action }) => !asked.has(action));
  });
}

/** `true` where an endpoint stands in a list of endpoints, and not only in what is asked of the service in sentences. */
export function standsInList({ src }: Endpoint, pages: readonly Page[]): boolean {
  return src.some(({ notation, file, line }) => {
    const page = pages.find(({ path }) => path === file);
    const role = page?.sections.findLast((section) => section.line <= line)?.role;
    return !/^endpoint-(?:line|mention)$/.test(notation) || (role !== 'functional' && role !== 'overview');
  });
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
