import type { Endpoint, Entity, SpecRequirements } from '../../spec/index.ts';
import { buildRoute } from './build-route.ts';
import type { LinkModel } from './entity-model.ts';
import type { EntityKey } from './key.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { type OfferedRoute, placed } from './offered-route.ts';
import { collectionsOf, type PathShape, shapeOf } from './path-shape.ts';
import type { Reference } from './relation.ts';
import type { Route, RouteKind, Uncovered } from './route.ts';
import type { RowTraits } from './row-traits.ts';
import type { FieldChange } from './state-change.ts';

/** What the routes of a service are made from. */
export interface RouteContext {
  readonly spec: SpecRequirements;
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  readonly links: readonly LinkModel[];
  readonly traits: RowTraits;
  /** What the routers of patterns answer. */
  readonly offered: readonly OfferedRoute[];
  keyOf(entity: string): EntityKey;
  /** A client may change something of its rows. */
  isChangeable(entity: Entity): boolean;
  /** What an action of this name writes; empty where no field is about it. */
  changesOf(action: string, entity: Entity, summary: string | undefined): readonly FieldChange[];
}

/** The same once every endpoint is understood. */
export interface BuildContext extends RouteContext {
  /** Entities whose rows can be read one by one, by name. */
  readonly readable: ReadonlySet<string>;
}

/** The routes of every entity by its name, and the listed endpoints that have none. */
export interface Routes {
  readonly byEntity: ReadonlyMap<string, readonly Route[]>;
  readonly uncovered: readonly Uncovered[];
  /** What the routers of patterns answer, at the paths that the spec has for it. */
  readonly offered: readonly OfferedRoute[];
}

/** An endpoint with what it means. */
export interface Understood {
  readonly endpoint: Endpoint;
  readonly shape: PathShape;
  readonly meaning: Meaning;
}

const OPERATIONAL = /\/(?:health\w*|livez|readyz|metrics|docs|openapi\.json)$/;

const ORDER: readonly RouteKind[] = [
  'list',
  'create',
  'get',
  'update',
  'replace',
  'delete',
  'link',
  'unlink',
  'act',
  'restore',
  'create_many',
  'update_many',
  'delete_many',
  'unanswered',
];

/** Turns the endpoints of a spec, listed or following from its entities and links, into routes. */
export function describeRoutes(context: RouteContext): Routes {
  const { understood, uncovered, offered } = understand(context);
  const routes = new Map<string, Route[]>();
  const doubles: Uncovered[] = [];
  const paths = new Set<string>();
  const names = new Map<string, Set<string>>();
  const readable = new Set(
    understood.flatMap(({ meaning: { kind, entity, parent } }) =>
      kind === 'get' && parent === undefined ? [entity.name] : [],
    ),
  );
  for (const item of [...understood, ...linkRoutes(understood, context)]) {
    const { entity } = item.meaning;
    const taken = names.get(entity.name) ?? new Set();
    names.set(entity.name, taken);
    const route = buildRoute(item, { ...context, readable }, taken);
    const key = `${route.method} ${route.path.replace(/\{[^}]*\}/g, '{}')}`;
    if (paths.has(key)) {
      doubles.push({ endpoint: item.endpoint, because: 'another endpoint has the same method and path' });
      continue;
    }
    paths.add(key);
    routes.set(entity.name, [...(routes.get(entity.name) ?? []), route]);
  }
  return {
    byEntity: new Map([...routes].map(([name, list]) => [name, sorted(list)])),
    uncovered: [...uncovered, ...doubles],
    offered,
  };
}

interface Understanding extends Pick<Routes, 'uncovered' | 'offered'> {
  readonly understood: readonly Understood[];
}

function understand(context: RouteContext): Understanding {
  const { spec } = context;
  const collections = collectionsOf(spec.entities);
  const read = spec.endpoints
    .filter(({ path }) => !OPERATIONAL.test(path))
    .map((endpoint) => {
      const hint = spec.entities.find(({ name }) => name === endpoint.entity);
      const shape = shapeOf(endpoint.path, collections, hint);
      const meaning = shape && meaningOf(endpoint, shape, context);
      return shape === undefined || meaning === undefined ? { endpoint } : { endpoint, shape, meaning };
    });
  // What an entity answers stays with the entity: only what nobody could answer otherwise is left to patterns.
  const open = read.filter(({ meaning }) => meaning === undefined || meaning.kind === 'unanswered');
  const { offered, taken } = placed(
    context.offered,
    open.map(({ endpoint }) => endpoint),
  );
  const left = read.filter(({ endpoint }) => !taken.has(endpoint));
  const understood = left.flatMap((one): readonly Understood[] => (one.meaning === undefined ? [] : [one]));
  const uncovered = left
    .filter(({ meaning }) => meaning === undefined)
    .map(({ endpoint }) => ({ endpoint, because: 'no entity of the spec says what it is about' }));
  const served = new Set(understood.map(({ meaning }) => meaning.entity.name));
  const derived = spec.entities
    .filter(({ name }) => !served.has(name))
    .flatMap((entity) => derivedRoutes(entity, context));
  return { understood: [...understood, ...derived], uncovered, offered };
}

const DERIVED: readonly (readonly [Endpoint['method'], 'list' | 'create' | 'get' | 'update' | 'delete'])[] = [
  ['GET', 'list'],
  ['POST', 'create'],
  ['GET', 'get'],
  ['PATCH', 'update'],
  ['DELETE', 'delete'],
];

/** What an entity without an endpoint gets: everything, for whoever is known. */
function derivedRoutes(entity: Entity, { spec, isChangeable }: RouteContext): readonly Understood[] {
  const collection = collectionPath(entity);
  const fitting = DERIVED.filter(([, kind]) => kind !== 'update' || isChangeable(entity));
  return fitting.map(([method, kind]) => {
    const onOne = kind !== 'list' && kind !== 'create';
    const place = { entity, ...(onOne ? { parameter: 'id' } : {}) };
    return {
      endpoint: derivedEndpoint(method, {
        path: `${collection}${onOne ? '/{id}' : ''}`,
        entity,
        roles: [],
        spec,
      }),
      shape: { places: [place], rest: [], before: [] },
      meaning: { kind, entity },
    };
  });
}

/** Setting and taking away each link that the spec lists no routes for: whoever may change the left side may. */
function linkRoutes(understood: readonly Understood[], { spec, links }: RouteContext): readonly Understood[] {
  const listed = new Set(
    understood.flatMap(({ meaning: { kind, parent } }) =>
      kind === 'link' || kind === 'unlink' ? [parent?.link?.table] : [],
    ),
  );
  return links
    .filter(({ table }) => !listed.has(table))
    .flatMap((link) => {
      const left = spec.entities.find(({ name }) => name === link.from.pascal);
      const right = spec.entities.find(({ name }) => name === link.to.pascal);
      return left === undefined || right === undefined
        ? []
        : derivedLink({ link, left, right }, understood, spec);
    });
}

function derivedLink(
  { link, left, right }: { readonly link: LinkModel; readonly left: Entity; readonly right: Entity },
  understood: readonly Understood[],
  spec: SpecRequirements,
): readonly Understood[] {
  const own = understood.filter(({ meaning }) => meaning.entity === left && meaning.parent === undefined);
  const model = ['update', 'replace', 'create'].flatMap(
    (kind) => own.find(({ meaning }) => meaning.kind === kind) ?? [],
  )[0];
  const onOne = own.find(({ shape }) => shape.places[0]?.parameter !== undefined && shape.rest.length === 0);
  const base = onOne?.endpoint.path ?? `${collectionPath(left)}/{id}`;
  const segment = link.is_self ? `related-${link.to.plural_kebab}` : link.to.plural_kebab;
  const shape: PathShape = {
    places: [
      { entity: left, parameter: 'id' },
      { entity: right, parameter: 'other' },
    ],
    rest: [],
    before: [],
  };
  return (['PUT', 'DELETE'] as const).map((method) => {
    const endpoint = derivedEndpoint(method, {
      path: `${base}/${segment}/{other}`,
      entity: left,
      roles: model?.endpoint.roles ?? [],
      spec,
    });
    return {
      endpoint: model === undefined ? endpoint : { ...endpoint, auth: model.endpoint.auth },
      shape,
      meaning: { kind: method === 'PUT' ? 'link' : 'unlink', entity: left, parent: { entity: left, link } },
    };
  });
}

function derivedEndpoint(
  method: Endpoint['method'],
  given: {
    readonly path: string;
    readonly entity: Entity;
    readonly roles: readonly string[];
    readonly spec: SpecRequirements;
  },
): Endpoint {
  const { path, entity, roles, spec } = given;
  const auth = spec.auth.method === 'none' ? 'none' : 'required';
  return {
    method,
    path,
    params: [],
    auth,
    roles,
    entity: entity.name,
    derived: true,
    status: 'required',
    src: entity.src,
  };
}

function collectionPath({ table }: Entity): string {
  return `/${table.replace(/_rows$/, '').replaceAll('_', '-')}`;
}

/** By kind; a literal path comes before one with a parameter in its place, which would take its requests. */
function sorted(routes: readonly Route[]): readonly Route[] {
  const rank = ({ kind, path }: Route): number =>
    (path.includes('{') ? ORDER.length : 0) + ORDER.indexOf(kind);
  return [...routes].sort((a, b) => rank(a) - rank(b));
}
