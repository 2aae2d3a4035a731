import type { ApiTests, EntityTests, ParentModel } from './entity-model.ts';
import { isPlainList } from './entity-tests.ts';
import { from, type Import } from './imports.ts';
import type { Names } from './names.ts';
import type { Route, RouteKind } from './route.ts';

/** What the generated tests of an entity's routes are made from. */
export interface ApiTestContext {
  readonly names: Names;
  readonly routes: readonly Route[];
  readonly tests: EntityTests;
  readonly parents: readonly ParentModel[];
  readonly isSoftDeleted: boolean;
}

/** What the template of the tests asks before it writes one. */
export function apiTests({ routes, tests, parents }: ApiTestContext): ApiTests {
  const parent = parents.find(({ is_writable: isWritable }) => isWritable);
  const change =
    tests.most[0] ?? (parent === undefined ? undefined : { name: parent.field, value: parent.unknown });
  return {
    has_body: hasBody(routes),
    is_guarded: routes.some(({ authenticated }) => authenticated),
    has_roles: routes.some(({ roles }) => roles.length > 0),
    change: change ?? null,
  };
}

function hasBody(routes: readonly Route[]): boolean {
  return routes.some(({ kind }) => kind === 'create' || kind === 'replace');
}

/** The import lines of the tests: exactly what the template uses. */
export function apiTestImports(context: ApiTestContext): readonly Import[] {
  const { names, routes, tests } = context;
  const { has_body: withBody, is_guarded: isGuarded, has_roles: hasRoles } = apiTests(context);
  const links = routes.flatMap(({ kind, link }) =>
    link !== null && (kind === 'link' || kind === 'unlink') ? [link.table] : [],
  );
  const isAnswered = routes.some(({ kind }) => kind !== 'unanswered');
  return [
    // Of a thing with no endpoint of its own there is nothing to ask.
    ...(routes.length > 0 ? [...from('httpx2', 'AsyncClient'), ...from('src.api.router', 'API_PREFIX')] : []),
    ...(usesParameters(context) || isGuarded ? [{ module: '', name: 'pytest' }] : []),
    ...(withBody || usesValues(context) ? from('typing', 'Any') : []),
    ...(isAnswered ? from('sqlalchemy.ext.asyncio', 'AsyncSession') : []),
    ...(links.length > 0 ? [...from('sqlalchemy', 'select'), ...from('src.models', ...links)] : []),
    ...(routes.some(({ kind }) => kind === 'unlink') ? from('sqlalchemy', 'insert') : []),
    ...from('tests.factories', ...[...factoriesOf(context)].map((snake) => `create_${snake}`)),
    ...(hasRoles ? from('tests.fixtures.auth', 'Credentials') : []),
    ...(routes.some(isPlainList) ? tests.row_imports : []),
    ...(routes.some(({ kind }) => kind === 'restore') ? from('datetime', 'UTC', 'datetime') : []),
    ...(context.isSoftDeleted && routes.some(({ kind }) => kind === 'delete')
      ? [...from('src.models', names.pascal), ...from('src.models.soft_deleted', 'INCLUDE_DELETED')]
      : []),
  ];
}

function usesParameters({ routes, tests }: ApiTestContext): boolean {
  const { invalid, required, unique } = tests;
  const creates = invalid.length + required.length + unique.length > 0 && routes.some(isPlain('create'));
  return creates || routes.some(isPlainList) || usesChanges(routes, tests);
}

function usesValues({ routes, tests }: ApiTestContext): boolean {
  const lists = tests.ordered.length + tests.filters.length > 0 && routes.some(isPlainList);
  return lists || usesChanges(routes, tests);
}

function usesChanges(routes: readonly Route[], { most, clearable, invalid }: EntityTests): boolean {
  return most.length + clearable.length + invalid.length > 0 && routes.some(isPlain('update'));
}

function isPlain(wanted: RouteKind): (route: Route) => boolean {
  return ({ kind, parent }) => kind === wanted && parent === null;
}

/** The factories that the tests call, by the entity's name. */
function factoriesOf({ names, routes, tests, parents }: ApiTestContext): ReadonlySet<string> {
  const called = routes.flatMap((route) => {
    if (route.kind === 'unanswered') return [];
    if (isPlainList(route))
      return [
        names.snake,
        ...parents.flatMap(({ is_filter: isFilter, name }) => (isFilter ? [name.snake] : [])),
      ];
    if (route.kind === 'link' || route.kind === 'unlink')
      return route.parameters.map(({ entity }) => entity.snake);
    const above = route.parent === null ? [] : [route.parent.name.snake];
    return route.kind === 'create' ? above : [...above, names.snake];
  });
  const needed = hasBody(routes)
    ? parents.flatMap(({ required, name }) => (required ? [name.snake] : []))
    : [];
  return new Set([
    ...called,
    ...needed,
    ...(tests.search === null || !routes.some(isPlainList) ? [] : [names.snake]),
  ]);
}
