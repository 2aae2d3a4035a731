import type { GrantDraft } from '../readers/draft.ts';
import type { Endpoint } from '../requirements.ts';
import type { Directory, NamedEntity } from './directory.ts';

interface Grant extends GrantDraft {
  readonly entity: NamedEntity | undefined;
  /** Holds for the endpoints of its section alone. */
  readonly isLocal: boolean;
}

/**
 * Endpoints with what matrices and sentences give for what they do, where they name no role themselves. What stands in an
 * endpoint's own section goes before what is said of its entity, and that before what is said of all.
 */
export function withGrants(
  endpoints: readonly Endpoint[],
  drafts: readonly GrantDraft[],
  directory: Directory,
): readonly Endpoint[] {
  const grants = drafts.flatMap((draft) => grantOf(draft, endpoints, directory));
  if (grants.length === 0) return endpoints;
  return endpoints.map((endpoint) => {
    if (endpoint.roles.length > 0 || endpoint.auth === 'none' || endpoint.auth === 'optional')
      return endpoint;
    const fitting = grants.filter((grant) => grant.doing !== 'any' && fits(grant, endpoint));
    const narrowest = Math.max(0, ...fitting.map(narrowness));
    const chosen = fitting.filter((grant) => narrowness(grant) === narrowest);
    return granted(endpoint, chosen, grants);
  });
}

/** Where a section lets only those change a thing who are known, nobody else does the rest there either. */
function isLocked(endpoint: Endpoint, grants: readonly Grant[]): boolean {
  return (
    endpoint.method !== 'GET' &&
    endpoint.auth === 'unknown' &&
    grants.some((grant) => grant.isLocal && grant.auth === 'required' && isInside(grant, endpoint))
  );
}

function granted(endpoint: Endpoint, chosen: readonly Grant[], all: readonly Grant[]): Endpoint {
  const beside = all.filter(({ doing }) => doing === 'any');
  const [first] = chosen;
  if (first === undefined) return isLocked(endpoint, all) ? { ...endpoint, auth: 'required' } : endpoint;
  const src = [...endpoint.src, ...chosen.map((grant) => grant.src)];
  if (chosen.some(({ auth }) => auth === 'none'))
    return endpoint.auth === 'unknown' ? { ...endpoint, auth: 'none', src } : endpoint;
  const isForAll = chosen.some(({ roles }) => roles.length === 0);
  const roles = isForAll ? [] : [...chosen, ...beside].flatMap((grant) => grant.roles);
  return { ...endpoint, auth: 'required', roles: [...new Set(roles)], src };
}

/** A grant that says of what it holds; of a thing that is no entity, only a verb at the end of a path can tell. */
function grantOf(draft: GrantDraft, endpoints: readonly Endpoint[], { find }: Directory): readonly Grant[] {
  const { thing, within, src, doing } = draft;
  const entity = thing === undefined ? undefined : find(thing);
  if (thing !== undefined && entity === undefined && typeof doing === 'string') return [];
  // "Only orders can": what is stored calls nothing.
  if (draft.auth === 'required' && draft.roles.some((role) => find(role) !== undefined && !PEOPLE.test(role)))
    return [];
  const isLocal =
    within !== undefined &&
    endpoints.some(({ src: places }) =>
      places.some(({ file, line }) => file === src.file && line >= within.from && line <= within.to),
    );
  return [{ ...draft, entity, isLocal }];
}

const PEOPLE =
  /^(?:users?|members?|customers?|clients?|authors?|editors?|writers?|drivers?|teachers?|students?|instructors?|employees?|managers?|doctors?|patients?|sellers?|buyers?|vendors?|admins?|agents?|trainers?)$/;

function narrowness({ isLocal, entity }: Grant): number {
  return (isLocal ? 2 : 0) + (entity === undefined ? 0 : 1);
}

function fits(grant: Grant, endpoint: Endpoint): boolean {
  const { entity, isLocal, doing } = grant;
  if (entity !== undefined && endpoint.entity !== entity.name) return false;
  return (!isLocal || isInside(grant, endpoint)) && does(endpoint, doing);
}

function isInside({ within, src }: GrantDraft, endpoint: Endpoint): boolean {
  return (
    within !== undefined &&
    endpoint.src.some(({ file, line }) => file === src.file && line >= within.from && line <= within.to)
  );
}

function does({ method, action, path }: Endpoint, doing: GrantDraft['doing']): boolean {
  const last = path.split('/').at(-1) ?? '';
  if (typeof doing !== 'string') return method !== 'GET' && last.toLowerCase().startsWith(doing.verb);
  if (doing === 'read') return method === 'GET';
  if (doing === 'write' || doing === 'other') return method !== 'GET';
  return action === doing;
}
