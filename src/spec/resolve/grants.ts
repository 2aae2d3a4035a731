import type { GrantDraft } from '../readers/draft.ts';
import type { Endpoint } from '../requirements.ts';
import type { Directory } from './directory.ts';

/** Endpoints with the roles that a matrix of roles gives for what they do, where they name none themselves. */
export function withGrants(
  endpoints: readonly Endpoint[],
  grants: readonly GrantDraft[],
  { find }: Directory,
): readonly Endpoint[] {
  const byWhat = new Map<string, GrantDraft>();
  for (const grant of grants) {
    const entity = find(grant.thing);
    if (entity !== undefined) byWhat.set(`${grant.action} ${entity.name}`, grant);
  }
  if (byWhat.size === 0) return endpoints;
  return endpoints.map((endpoint) => {
    const grant = byWhat.get(`${endpoint.action ?? ''} ${endpoint.entity ?? ''}`);
    if (grant === undefined || endpoint.roles.length > 0 || endpoint.auth === 'none') return endpoint;
    return { ...endpoint, auth: 'required', roles: grant.roles, src: [...endpoint.src, grant.src] };
  });
}
