import type { Omission } from '../../omission.ts';
import type { Endpoint, SpecRequirements } from '../../spec/index.ts';
import type { EntityModel } from './entity-model.ts';
import type { Route } from './route.ts';

/** What is said of endpoints that have a route, and that the route does not do. Each names the line of the spec. */
export function unhonoured(
  { endpoints }: Pick<SpecRequirements, 'endpoints'>,
  entities: readonly EntityModel[],
): readonly Omission[] {
  const routes = new Map(
    entities.flatMap((entity) =>
      [...entity.routes, ...entity.routes_of_many].map((route) => [
        keyOf(route.method, route.path),
        { entity, route },
      ]),
    ),
  );
  return endpoints
    .filter(({ derived, status }) => !derived && status === 'required')
    .flatMap((endpoint) => {
      const found = routes.get(keyOf(endpoint.method, endpoint.path));
      return found === undefined
        ? []
        : [...queries(endpoint, found), ...bodies(endpoint, found), ...statuses(endpoint, found)];
    });
}

interface Found {
  readonly entity: EntityModel;
  readonly route: Route;
}

function keyOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, '{}')}`;
}

/** Other names for what every list has. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^(?:q|query|search|term|keyword|search_term|buscar|suche|recherche)$/i, 'search'],
  [/^(?:page|p|skip|start|cursor|after|before|page_number)$/i, 'offset'],
  [/^(?:per_?page|page_?size|size|take|first|count|max_results)$/i, 'limit'],
  [/^(?:sort_?by|order_?by|order|ordering|sort_order|direction|dir)$/i, 'sort'],
];

function queries(endpoint: Endpoint, { entity, route }: Found): readonly Omission[] {
  const known = new Set(
    route.kind === 'list'
      ? [
          'limit',
          'offset',
          'sort',
          ...(entity.schema.has_search ? ['search'] : []),
          ...(entity.schema.has_full_text ? ['q'] : []),
          ...entity.repository.filters.map(({ name }) => name),
        ]
      : [],
  );
  const asked = endpoint.params.filter(({ in: where, name }) => where === 'query' && !known.has(name));
  if (asked.length === 0) return [];
  const instead = asked.flatMap(({ name }) => {
    const other = otherName(name, known);
    return other === undefined ? [] : [`\`${other}\` for \`${name}\``];
  });
  return [
    {
      what: `${named(
        asked.map(({ name }) => name),
        'the query parameter',
      )} of ${placed(endpoint)}: read, not generated`,
      because:
        instead.length > 0
          ? `the list has other names for it: ${instead.join(', ')}`
          : route.kind === 'list'
            ? 'no field of the entity has that name'
            : 'only lists take query parameters',
      remedy: `write the names of the service into the spec, or add the parameter to \`${route.function}\``,
    },
  ];
}

/** `min_price` is `price_min` here, and `page` is `offset`. */
function otherName(name: string, known: ReadonlySet<string>): string | undefined {
  const word = name.toLowerCase();
  const general = ELSEWHERE.find(([words]) => words.test(word))?.[1];
  if (general !== undefined && known.has(general)) return general;
  const sorted = (text: string): string => text.split('_').toSorted().join('_');
  return [...known].find((one) => one !== name && sorted(one) === sorted(word));
}

function bodies(endpoint: Endpoint, { entity, route }: Found): readonly Omission[] {
  const writes = route.kind === 'create' || route.kind === 'update' || route.kind === 'replace';
  const known = new Set(writes ? entity.schema.create.map(({ text }) => text.split(':')[0] ?? '') : []);
  const parent = route.parent?.field;
  const asked = (endpoint.body ?? []).filter(({ name }) => !known.has(name) && name !== parent);
  if (asked.length === 0) return [];
  const names = asked.map(({ original }) => original);
  return [
    {
      what: `${named(names, 'the field')} in the body of ${placed(endpoint)}: read, not generated`,
      because: writes
        ? 'the entity has no such field that callers may write'
        : 'the default of this call takes no body',
      remedy: writes
        ? `add the field to the entity in the spec, or to \`${route.function}\` by hand`
        : `override \`${route.call}\` in the service of the entity, and give the route a schema for its body`,
    },
  ];
}

function statuses(endpoint: Endpoint, { route }: Found): readonly Omission[] {
  const asked = (endpoint.responses ?? []).map(({ status }) => status).filter((status) => status < 300);
  const [wanted] = asked;
  if (wanted === undefined || asked.includes(route.status) || route.kind === 'unanswered') return [];
  return [
    {
      what: `status ${wanted} of ${placed(endpoint)}: read, not generated`,
      because: `this kind of call answers ${route.status}`,
      remedy: `expect ${route.status}, or set \`status_code\` of \`${route.function}\``,
    },
  ];
}

function placed({ method, path, src: [source] }: Endpoint): string {
  return `${method} ${path}${source === undefined ? '' : ` (${source.file}:${source.line})`}`;
}

function named(names: readonly string[], what: string): string {
  const list = names.map((name) => `\`${name.replaceAll('`', '')}\``).join(', ');
  return `${what}${names.length > 1 ? 's' : ''} ${list}`;
}
