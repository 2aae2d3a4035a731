import type { EntityModel, LinkModel, NestedModel } from './entity-model.ts';
import { from, type Import } from './imports.ts';
import type { EntityKey } from './key.ts';
import { type Names, namesOf } from './names.ts';
import { code } from './python-code.ts';
import type { Route, RouteKind } from './route.ts';
import { versionImports } from './route-versions.ts';

interface Given {
  readonly names: Names;
  readonly routes: readonly Route[];
  readonly links: readonly LinkModel[];
  /** Fields whose hash is stored. */
  readonly hashed: readonly string[];
  keyOf(entity: string): EntityKey;
}

/** What the modules of routes and services need to know of an entity's routes. */
export function routePart({
  names,
  routes,
  keyOf,
}: Pick<Given, 'names' | 'routes' | 'keyOf'>): Pick<
  EntityModel,
  'routes' | 'route_parameters' | 'route_services' | 'nested' | 'get_route'
> {
  const parameters = new Map(
    routes.flatMap(({ parameters: all }) => all).map((parameter) => [parameter.type, parameter]),
  );
  return {
    routes,
    route_parameters: [...parameters.values()].map(({ type, entity }) => ({
      name: type,
      schema: code(keyOf(entity.pascal).kind.schema.code),
      entity,
      description: `The ${entity.words}.`,
    })),
    route_services: servicesOf(routes, names).map(namesOf),
    nested: nestedOf(routes),
    get_route: routes.find(({ kind, parent }) => kind === 'get' && parent === null) ?? null,
  };
}

/** Services beside the own one: of the parent that must be there, and of the owner of a link. */
function servicesOf(routes: readonly Route[], names: Names): readonly string[] {
  const needed = routes.flatMap((route) => [
    ...(route.parent !== null && (route.kind === 'list' || route.kind === 'create')
      ? [route.parent.name.pascal]
      : []),
    ...(route.link !== null && needsLink(route.kind) ? [route.link.from.pascal] : []),
  ]);
  return [...new Set(needed)].filter((name) => name !== names.pascal);
}

/** A link is changed by its owner's service alone. */
function usesOwnService({ kind, link }: Route, names: Names): boolean {
  return (kind !== 'link' && kind !== 'unlink') || link?.from.pascal === names.pascal;
}

function needsLink(kind: RouteKind): boolean {
  return kind === 'link' || kind === 'unlink' || kind === 'create';
}

const ON_ITEM: ReadonlySet<RouteKind> = new Set(['get', 'update', 'replace', 'delete', 'act']);

function nestedOf(routes: readonly Route[]): readonly NestedModel[] {
  const nested = new Map<string, NestedModel>();
  for (const { kind, parent, parameters } of routes) {
    const [first] = parameters;
    if (parent === null || !parent.is_field || first === undefined) continue;
    const known = nested.get(parent.create_schema);
    nested.set(parent.create_schema, {
      name: parent.name,
      field: parent.field,
      parameter: parent.parameter,
      python: first.python,
      create_schema: parent.create_schema,
      has_create: kind === 'create' || known?.has_create === true,
      has_item: ON_ITEM.has(kind) || known?.has_item === true,
    });
  }
  return [...nested.values()].filter(({ has_create, has_item }) => has_create || has_item);
}

/** The import lines of a module of routes. */
export function routeImports({ names, routes, keyOf }: Given): readonly Import[] {
  const {
    route_parameters: parameters,
    route_services: services,
    nested,
    get_route,
  } = routePart({ names, routes, keyOf });
  const has = (...kinds: readonly RouteKind[]) => routes.some(({ kind }) => kinds.includes(kind));
  const schema = (suffix: string) => from(`src.schemas.${names.snake}`, `${names.pascal}${suffix}`);
  const guarded = routes.filter(({ authenticated }) => authenticated);
  const creates = routes.filter(({ kind }) => kind === 'create');
  return [
    ...from('fastapi', 'APIRouter', ...(guarded.length > 0 ? ['Depends'] : [])),
    ...(parameters.length > 0 || has('list') ? from('typing', 'Annotated') : []),
    ...(parameters.length > 0 ? from('fastapi', 'Path') : []),
    ...parameters.flatMap(({ entity }) => keyOf(entity.pascal).kind.schema.imports),
    ...(has('list')
      ? [
          ...from('fastapi', 'Query'),
          ...from('src.api.pagination', 'to_page'),
          ...schema('Page'),
          ...schema('Query'),
        ]
      : []),
    ...(creates.some(({ parent }) => parent?.is_field !== true) || has('replace') ? schema('Create') : []),
    ...nested.flatMap(({ has_create, create_schema }) =>
      has_create ? from(`src.schemas.${names.snake}`, create_schema) : [],
    ),
    ...(creates.length > 0 && get_route !== null ? from('fastapi', 'Request', 'Response') : []),
    ...(has('update') ? schema('Update') : []),
    ...(has('create', 'get', 'update', 'replace', 'act', 'restore') ? schema('Read') : []),
    ...from(
      'src.api.dependencies',
      ...(routes.some((route) => usesOwnService(route, names)) ? [`${names.pascal}ServiceDep`] : []),
      ...services.map(({ pascal }) => `${pascal}ServiceDep`),
    ),
    ...(routes.length > 0 ? from('src.core.errors', 'problem_responses') : []),
    ...versionImports(routes),
    ...(guarded.some(({ roles }) => roles.length > 0) ? from('src.core.auth', 'require_roles') : []),
    ...(guarded.some(({ roles }) => roles.length === 0) ? from('src.core.auth', 'require_principal') : []),
  ];
}

/** The import lines of the use cases that follow from the spec. */
export function defaultsImports({ names, routes, links, hashed, keyOf }: Given): readonly Import[] {
  const { nested } = routePart({ names, routes, keyOf });
  const changing = routes.filter(({ kind }) => kind === 'act' || kind === 'restore');
  const open = routes.filter(({ kind }) => kind === 'unanswered');
  const keys = [
    ...links.flatMap(({ from_key, to_key }) => [from_key, to_key]).map(({ is_integer }) => is_integer),
    ...open
      .flatMap(({ parameters }) => parameters)
      .map(({ entity }) => keyOf(entity.pascal).base === 'CountedEntity'),
    ...nested.map(({ name }) => keyOf(name.pascal).base === 'CountedEntity'),
    ...(nested.some(({ has_item }) => has_item) || changing.length > 0
      ? [keyOf(names.pascal).base === 'CountedEntity']
      : []),
  ];
  return [
    ...from('src.models', names.pascal),
    ...from(`src.schemas.${names.snake}`, `${names.pascal}Create`, `${names.pascal}Update`),
    ...nested.flatMap(({ has_create, create_schema }) =>
      has_create ? from(`src.schemas.${names.snake}`, create_schema) : [],
    ),
    ...from('src.services.base', 'Service'),
    ...(hashed.length > 0 ? [...from('src.core.secret_hash', 'hash_secret'), ...from('typing', 'Any')] : []),
    ...changing.flatMap(({ imports }) => imports),
    ...(links.length > 0 || changing.some(({ kind }) => kind === 'restore')
      ? from(`src.repositories.${names.snake}`, `${names.pascal}Repository`)
      : []),
    ...links
      .filter(({ is_self }) => !is_self)
      .flatMap(({ to }) => from(`src.repositories.${to.snake}`, `${to.pascal}Repository`)),
    ...(keys.includes(false) ? from('uuid', 'UUID') : []),
    ...(nested.some(({ has_item }) => has_item) ? from('src.core.errors', 'NotFoundError') : []),
    ...(open.length > 0 ? [...from('src.core.errors', 'UnansweredError'), ...from('typing', 'Any')] : []),
  ];
}
