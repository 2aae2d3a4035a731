import type { Omission } from '../../omission.ts';
import type { Endpoint, Entity, SpecRequirements } from '../../spec/index.ts';
import { comparePaths } from '../../tree/index.ts';
import { enumsOf, type ServiceContext } from './context.ts';
import { describeEntity } from './entity.ts';
import type { EntityModel } from './entity-model.ts';
import { from, importLines } from './imports.ts';
import { COUNTED_ENTITY, UUID_ENTITY } from './key.ts';
import { describeLinks } from './link.ts';
import { describeMigration } from './migration.ts';
import { snakeOf } from './names.ts';
import { code } from './python-code.ts';
import { referencesOf } from './relation.ts';
import type { ServiceModel } from './service-model.ts';

const DEFAULT_BASE_PATH = '/api/v1';

/** Requests that one caller may make where the spec gives no number. */
const DEFAULT_RATE_LIMIT = { count: 100, per: 'min' } as const;

const PERIODS = {
  s: { seconds: 1, period: 'second' },
  min: { seconds: 60, period: 'minute' },
  h: { seconds: 3600, period: 'hour' },
} as const;

/** What a spec becomes for the templates, and what it asks for that no template answers yet. */
export function describeService(given: SpecRequirements): { readonly service: ServiceModel; readonly omissions: readonly Omission[] } {
  const spec = { ...given, entities: given.entities.filter(({ status }) => status === 'required') };
  const context = contextOf(spec);
  const described = spec.entities.map((entity) => describeEntity(entity, context));
  const entities = described.map(({ model }) => model);
  const enums = spec.entities.flatMap((entity) =>
    enumsOf(entity).map((enumClass) => ({ ...enumClass, summary: `What \`${entity.name}\` can be.` })),
  );
  const uniqueEnums = [...new Map(enums.map((enumClass) => [enumClass.name, enumClass])).values()];
  const names = [
    ...entities.map(({ name }) => name.pascal),
    ...uniqueEnums.map(({ name }) => name),
    ...context.links.map(({ table }) => table),
    'Base',
    'Entity',
  ];
  return {
    service: {
      app: appOf(spec),
      base_path: spec.basePath ?? DEFAULT_BASE_PATH,
      auth: { method: authMethod(spec), roles: [...spec.roles].sort(comparePaths) },
      rate_limit: rateLimitOf(spec),
      entities,
      entities_by_name: [...entities].sort((a, b) => comparePaths(a.name.snake, b.name.snake)),
      links: context.links,
      enums: uniqueEnums,
      has_html: entities.some(({ tests }) => tests.html.length > 0),
      migration: describeMigration(context),
      model_imports: code(modelImports(entities, context, uniqueEnums.map(({ name }) => name))),
      model_names: names.sort(comparePaths),
    },
    omissions: described.flatMap(({ uncovered }) => uncovered).concat(unownedEndpoints(spec)).map(omissionOf),
  };
}

function contextOf(spec: SpecRequirements): ServiceContext {
  const byName = new Map(spec.entities.map((entity) => [entity.name, entity]));
  const tableOf = (name: string): string => byName.get(name)?.table ?? snakeOf(name);
  const keyOf = (name: string) => (countsIds(byName.get(name)) ? COUNTED_ENTITY : UUID_ENTITY);
  return {
    spec,
    references: new Map(spec.entities.map((entity) => [entity.name, referencesOf(entity, spec)])),
    links: describeLinks(spec, { tableOf, keyOf }),
    tableOf,
    keyOf,
  };
}

/** `true` where the spec wants ids that count up. Every other id is a UUID that the service hands out. */
function countsIds(entity: Entity | undefined): boolean {
  const key = entity?.fields.find(({ pk }) => pk === true);
  return key !== undefined && (key.type.kind === 'int' || key.type.kind === 'bigint');
}

function appOf({ app }: SpecRequirements): ServiceModel['app'] {
  return { name: app.slug, snake: snakeOf(app.slug), title: app.title, description: app.description ?? app.title };
}

/** Sessions and OAuth are proven to this service as a bearer token that someone else issued. */
function authMethod({ auth }: SpecRequirements): ServiceModel['auth']['method'] {
  return auth.method === 'none' || auth.method === 'api_key' ? auth.method : 'jwt';
}

function rateLimitOf({ nonFunctional }: SpecRequirements): ServiceModel['rate_limit'] {
  const { count, per } = nonFunctional.rateLimit ?? DEFAULT_RATE_LIMIT;
  return { count, ...PERIODS[per] };
}

function modelImports(entities: readonly EntityModel[], context: ServiceContext, enums: readonly string[]): string {
  return importLines([
    ...entities.flatMap(({ name }) => from(`src.models.${name.snake}`, name.pascal)),
    ...from('src.models.enums', ...enums),
    ...from('src.models.associations', ...context.links.map(({ table }) => table)),
    ...from('src.models.base', 'Base', 'Entity'),
  ]);
}

function unownedEndpoints({ endpoints, entities }: SpecRequirements): readonly Endpoint[] {
  const known = new Set(entities.map(({ name }) => name));
  return endpoints.filter(
    ({ entity, status, path }) =>
      status === 'required' && (entity === undefined || !known.has(entity)) && !/\/(health\w*|livez|readyz|metrics)$/.test(path),
  );
}

function omissionOf({ method, path, src }: Endpoint): Omission {
  const [source] = src;
  const place = source === undefined ? '' : ` (${source.file}:${source.line})`;
  return {
    what: `${method} ${path}${place}`,
    because: 'it was read, but no pattern generates a route of this shape yet',
    remedy: 'add the route by hand to the router of its entity; an update keeps it',
  };
}
