import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Places } from '../merge/places.ts';
import { byPartOfName } from '../names/part-of-name.ts';
import { endpointDuplicate, endpointUnknownEntity, paramMismatch } from '../problems/endpoint.ts';
import type { EndpointDraft } from '../readers/draft.ts';
import type { Endpoint, Method } from '../requirements.ts';
import { basePathOf, below } from './base-path.ts';
import type { Directory } from './directory.ts';

/** The listed endpoints of a spec, and what they share. */
export interface ListedEndpoints {
  readonly endpoints: readonly Endpoint[];
  readonly basePath: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Given {
  readonly directory: Directory;
  readonly places: Places;
  readonly basePath: string | undefined;
}

/** Descriptions of one route that are read. */
const DRAFTS = 50;

/** Merges what several places say of one route, and ties each to its entity. */
export function settleEndpoints(
  drafts: readonly EndpointDraft[],
  { directory, places, basePath: stated }: Given,
): ListedEndpoints {
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<string, EndpointDraft[]>();
  for (const draft of drafts) {
    const base = stated ?? '';
    const path = anonymous(below(draft.path, base === '' ? undefined : base));
    const key = `${draft.method} ${path}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else if (group.length < DRAFTS) group.push(draft);
  }
  const basePath = basePathOf(
    drafts.map(({ path }) => path),
    stated,
  );
  joinPrefixed(groups);
  const endpoints = [...groups].map(([key, group]) => {
    reportTwice(key, group, { places, diagnostics });
    return merged(group, { directory, basePath });
  });
  for (const endpoint of endpoints) diagnostics.push(...unknownEntity(endpoint, directory, places));
  return { endpoints, basePath, diagnostics };
}

/** `GET /parcels` beside `GET /api/v1/parcels` is the same route, told without its prefix. */
function joinPrefixed(groups: Map<string, EndpointDraft[]>): void {
  const prefixed = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const short = key.replace(/ \/api(?:\/v\d+)?(?=\/)/, ' ');
    if (short !== key) prefixed.set(short, [...(prefixed.get(short) ?? []), key]);
  }
  for (const [short, [full = '', ...others]] of prefixed) {
    const told = groups.get(short);
    if (told === undefined || others.length > 0) continue;
    groups
      .get(full)
      ?.push(
        ...told.map((draft) => ({ ...draft, src: { ...draft.src, rank: Math.min(draft.src.rank, 60) } })),
      );
    groups.delete(short);
  }
}

function anonymous(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}').replace(/(?<=.)\/$/, '');
}

function merged(
  group: readonly EndpointDraft[],
  given: { readonly directory: Directory; readonly basePath: string | undefined },
): Endpoint {
  const ranked = [...group].sort((a, b) => b.src.rank - a.src.rank);
  const [first = group[0]] = ranked;
  const access = ranked.find(({ auth }) => auth !== undefined);
  const method: Method = first?.method ?? 'GET';
  const written = first?.path ?? '/';
  const path = below(written, given.basePath);
  const summary = ranked.find((one) => one.summary !== undefined)?.summary;
  const params = new Map(
    ranked.flatMap((one) => one.params).map((param) => [`${param.in} ${param.name}`, param]),
  );
  const own = [...params.values()].filter(
    ({ in: where, name }) => where !== 'path' || written.includes(`{${name}}`),
  );
  return {
    method,
    path,
    ...(written === path ? {} : { written }),
    params: own,
    auth: access?.auth ?? 'unknown',
    roles: access?.roles ?? [],
    ...ownerOf(method, path, given.directory),
    ...answersOf(ranked),
    ...(summary === undefined ? {} : { summary }),
    derived: false,
    status: group.some(({ status }) => status === 'required') ? 'required' : (first?.status ?? 'required'),
    src: ranked.map(({ src }) => src),
  };
}

function answersOf(ranked: readonly EndpointDraft[]): Pick<Endpoint, 'responses'> {
  const statuses = ranked.find(({ statuses: said = [] }) => said.length > 0)?.statuses ?? [];
  return statuses.length === 0 ? {} : { responses: statuses.map((status) => ({ status })) };
}

/** The entity that a path is about, and what is done to it. */
function ownerOf(method: Method, path: string, directory: Directory): Pick<Endpoint, 'entity' | 'action'> {
  const segments = path.split('/').filter((segment) => segment !== '');
  const nameable = directory.entities.map((entity) => ({ entity, name: entity.name, parents: [] }));
  const find = (segment: string, above: string | undefined) =>
    directory.find(segment) ?? byPartOfName(segment, nameable, above)?.entity;
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at] ?? '';
    const above = segments.slice(0, at).findLast((one) => !one.startsWith('{'));
    const parent = above === undefined ? undefined : directory.find(above)?.name;
    const entity = segment.startsWith('{')
      ? undefined
      : (find(segment, parent) ?? directory.findAbroad(segment));
    if (entity !== undefined)
      return { entity: entity.name, action: actionOf(method, segments.slice(at + 1)) };
  }
  return {};
}

const ON_ONE: Partial<Record<Method, NonNullable<Endpoint['action']>>> = {
  GET: 'get',
  PUT: 'update',
  PATCH: 'update',
  DELETE: 'delete',
};

function actionOf(method: Method, behind: readonly string[]): NonNullable<Endpoint['action']> {
  if (behind.length === 0) return method === 'GET' ? 'list' : method === 'POST' ? 'create' : 'custom';
  const isOne = behind.length === 1 && (behind[0] ?? '').startsWith('{');
  return (isOne ? ON_ONE[method] : undefined) ?? 'custom';
}

function reportTwice(
  key: string,
  group: readonly EndpointDraft[],
  at: { readonly places: Places; readonly diagnostics: Diagnostic[] },
): void {
  const [first, ...others] = group;
  if (first === undefined) return;
  for (const other of others) {
    const span = at.places.at(other.src);
    const sameTable =
      other.src.notation === 'endpoint-table' &&
      other.src.notation === first.src.notation &&
      other.src.file === first.src.file;
    if (sameTable && other.sections[0] === first.sections[0])
      at.diagnostics.push(
        endpointDuplicate.at({ endpoint: key.replace(/\{\}/g, '{id}'), line: first.src.line }, { span }),
      );
    const [here, there] = [other, first].map(({ path }) => /\{(\w+)\}/.exec(path)?.[1] ?? '');
    if (here !== undefined && there !== undefined && here !== there && sameTable)
      at.diagnostics.push(
        paramMismatch.at(
          { endpoint: `${other.method} ${other.path}`, here, there, line: first.src.line },
          { span },
        ),
      );
  }
}

function unknownEntity(
  { method, path, entity, src }: Endpoint,
  directory: Directory,
  places: Places,
): Diagnostic[] {
  const [source] = src;
  const segment = path.split('/').find((one) => one.length > 4 && !one.startsWith('{')) ?? '';
  if (entity !== undefined || source === undefined || segment === '') return [];
  const near =
    directory.near(segment.replace(/[-_]/g, '')) ??
    directory.near(segment.replace(/[-_]/g, '').replace(/s$/, ''));
  return near === undefined
    ? []
    : [
        endpointUnknownEntity.at(
          { endpoint: `${method} ${path}`, segment, near },
          { span: places.at(source, segment) },
        ),
      ];
}
