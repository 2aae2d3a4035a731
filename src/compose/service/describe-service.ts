import type { Omission } from '../../omission.ts';
import type { Entity, SpecRequirements } from '../../spec/index.ts';
import { comparePaths } from '../../tree/index.ts';
import { enumOf, enumsOf, type ServiceContext } from './context.ts';
import {
  type BroughtTables,
  type DatabaseRecord,
  describeRevisions,
  NOTHING_BROUGHT,
  type PreviousDatabase,
} from './database/index.ts';
import { attributesOf } from './described.ts';
import { describeEntity } from './entity.ts';
import type { EntityModel } from './entity-model.ts';
import { searchLanguage } from './full-text.ts';
import { from, importLines } from './imports.ts';
import { COUNTED_ENTITY, UUID_ENTITY } from './key.ts';
import { leftOut } from './left-out.ts';
import { describeLinks } from './link.ts';
import { snakeOf } from './names.ts';
import type { OfferedRoute } from './offered-route.ts';
import { code } from './python-code.ts';
import { creationOrder, referencesOf } from './relation.ts';
import { describeRoutes, type Routes } from './routes.ts';
import { type RowTraits, traitsOfRows } from './row-traits.ts';
import type { ServiceModel } from './service-model.ts';
import { settle } from './settle/index.ts';
import { changesOf } from './state-change.ts';
import { unhonoured } from './unhonoured.ts';

const DEFAULT_BASE_PATH = '/api/v1';

/** Requests that one caller may make where the spec gives no number. */
const DEFAULT_RATE_LIMIT = { count: 100, per: 'min' } as const;

const PERIODS = {
  s: { seconds: 1, period: 'second' },
  min: { seconds: 60, period: 'minute' },
  h: { seconds: 3600, period: 'hour' },
} as const;

/** What a service is described from beside its spec. */
export interface Surroundings {
  /** Tables of patterns; an entity of that name gets another one. */
  readonly brought?: BroughtTables;
  /** What the selected patterns provide. */
  readonly capabilities?: readonly string[];
  /** What the routers of patterns answer. */
  readonly offered?: readonly OfferedRoute[];
  /** What was composed before. */
  readonly previous?: PreviousDatabase;
}

/** What a spec becomes for the templates, and what it asks for that no template answers yet. */
export function describeService(
  given: SpecRequirements,
  { brought = NOTHING_BROUGHT, capabilities = [], offered = [], previous }: Surroundings = {},
): {
  readonly service: ServiceModel;
  /** What the lock records of the database. */
  readonly database: DatabaseRecord;
  readonly omissions: readonly Omission[];
} {
  const settled = settle(given, brought);
  const { spec, traits, omissions } = traitsOfRows(settled.spec, capabilities, previous?.record.tables);
  const context = contextOf(spec, traits);
  const migrations = describeRevisions(context, brought.all, previous);
  const routes = routesOf(context, offered);
  const entities = spec.entities.map((entity) =>
    describeEntity(entity, routes.byEntity.get(entity.name) ?? [], context),
  );
  const enums = enumsOfService(spec.entities);
  const told = [...leftOut(routes.uncovered, routes.offered), ...unhonoured(spec, entities)];
  return {
    service: {
      app: appOf(spec),
      base_path: spec.basePath ?? DEFAULT_BASE_PATH,
      paths: pathsOf(routes.offered, spec),
      auth: { method: authMethod(spec), roles: [...spec.roles].sort(comparePaths) },
      search_language: searchLanguage(spec.app.language),
      rate_limit: rateLimitOf(spec),
      entities,
      entities_by_name: [...entities].sort((a, b) => comparePaths(a.name.snake, b.name.snake)),
      entities_by_plural: [...entities]
        .filter(({ routes }) => routes.length > 0)
        .sort((a, b) => comparePaths(a.name.plural, b.name.plural)),
      links: context.links,
      enums,
      has_html: entities.some(({ tests }) => tests.html.length > 0),
      revisions: migrations.revisions,
      model_imports: code(
        modelImports(
          entities,
          context,
          enums.map(({ name }) => name),
        ),
      ),
      model_names: modelNames(
        entities,
        context,
        enums.map(({ name }) => name),
      ),
      factory_imports: code(factoryImports(entities)),
    },
    database: migrations.record,
    omissions: [...settled.omissions, ...omissions, ...migrations.omissions, ...told],
  };
}

function routesOf(context: ServiceContext, offered: readonly OfferedRoute[]): Routes {
  return describeRoutes({
    ...context,
    offered,
    isChangeable: (entity) => attributesOf(entity, context).some(({ writable }) => writable),
    changesOf: (action, entity, summary) =>
      changesOf(action, attributesOf(entity, context), {
        enumOf: ({ field }) => (ofOneValue(field) ? enumOf(field, entity) : undefined),
        ...(summary === undefined ? {} : { summary }),
      }),
  });
}

function pathsOf(offered: readonly OfferedRoute[], { basePath }: SpecRequirements): ServiceModel['paths'] {
  return Object.fromEntries(
    offered.flatMap(({ name, path }) =>
      name === undefined ? [] : [[name, `${basePath ?? DEFAULT_BASE_PATH}${path}`]],
    ),
  );
}

function ofOneValue({ type }: Entity['fields'][number]): boolean {
  return type.kind === 'enum';
}

function contextOf(spec: SpecRequirements, traits: RowTraits): ServiceContext {
  const byName = new Map(spec.entities.map((entity) => [entity.name, entity]));
  const tableOf = (name: string): string => byName.get(name)?.table ?? snakeOf(name);
  const keyOf = (name: string) => (countsIds(byName.get(name)) ? COUNTED_ENTITY : UUID_ENTITY);
  const references = new Map(spec.entities.map((entity) => [entity.name, referencesOf(entity, spec)]));
  return {
    spec,
    references,
    links: describeLinks(spec, { tableOf, keyOf }),
    traits,
    deferred: creationOrder(spec.entities, references).deferred,
    tableOf,
    keyOf,
  };
}

/** `true` where the spec wants ids that count up. Every other id is a UUID that the service hands out. */
function countsIds(entity: Entity | undefined): boolean {
  const key = entity?.fields.find(({ pk }) => pk === true);
  return key !== undefined && (key.type.kind === 'int' || key.type.kind === 'bigint');
}

function enumsOfService(entities: readonly Entity[]): ServiceModel['enums'] {
  const enums = entities.flatMap((entity) =>
    enumsOf(entity).map((enumClass) => ({ ...enumClass, summary: `What \`${entity.name}\` can be.` })),
  );
  return [...new Map(enums.map((enumClass) => [enumClass.name, enumClass])).values()];
}

function appOf({ app }: SpecRequirements): ServiceModel['app'] {
  return {
    name: app.slug,
    snake: snakeOf(app.slug),
    title: app.title,
    description: app.description ?? app.title,
  };
}

/** Sessions and OAuth are proven to this service as a bearer token that someone else issued. */
function authMethod({ auth }: SpecRequirements): ServiceModel['auth']['method'] {
  return auth.method === 'none' || auth.method === 'api_key' ? auth.method : 'jwt';
}

function rateLimitOf({ nonFunctional }: SpecRequirements): ServiceModel['rate_limit'] {
  const { count, per } = nonFunctional.rateLimit ?? DEFAULT_RATE_LIMIT;
  return { count, ...PERIODS[per] };
}

function modelImports(
  entities: readonly EntityModel[],
  context: ServiceContext,
  enums: readonly string[],
): string {
  return importLines([
    ...entities.flatMap(({ name }) => from(`src.models.${name.snake}`, name.pascal)),
    ...from('src.models.enums', ...enums),
    ...from('src.models.associations', ...context.links.map(({ table }) => table)),
    ...from('src.models.base', 'Base', 'Stored'),
  ]);
}

function modelNames(
  entities: readonly EntityModel[],
  context: ServiceContext,
  enums: readonly string[],
): readonly string[] {
  const names = [
    ...entities.map(({ name }) => name.pascal),
    ...enums,
    ...context.links.map(({ table }) => table),
    'Base',
    'Stored',
  ];
  return names.sort(comparePaths);
}

function factoryImports(entities: readonly EntityModel[]): string {
  return importLines([
    ...entities.flatMap(({ tests }) => tests.factory_imports),
    ...from('itertools', 'count'),
    ...from('typing', 'Any', 'TypeVar'),
    ...from('sqlalchemy.ext.asyncio', 'AsyncSession'),
    ...from('src.models', ...entities.map(({ name }) => name.pascal), 'Stored'),
  ]);
}
