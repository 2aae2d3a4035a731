import { sourceOf } from '../document/page.ts';
import type { AuthMethod, Endpoint, RequestedFeature, SpecRequirements } from '../requirements.ts';
import type { Header } from './features.ts';

const BY_FEATURE: readonly (readonly [string, AuthMethod])[] = [
  ['auth.jwt', 'jwt'],
  ['auth.bearer', 'jwt'],
  ['auth.session', 'session'],
  ['auth.oauth', 'oauth'],
  ['auth.api_key', 'api_key'],
  ['auth.password', 'jwt'],
  ['auth.registration', 'jwt'],
  ['auth.refresh_token', 'jwt'],
  ['auth', 'jwt'],
  ['rbac', 'jwt'],
];

/** How callers prove who they are: as the front matter says, else as features and endpoints ask for it. */
export function settleAuth(
  headers: readonly Header[],
  features: readonly RequestedFeature[],
  endpoints: readonly Endpoint[],
): SpecRequirements['auth'] {
  for (const { page, reading } of headers) {
    const { auth } = reading.value;
    const method =
      auth === false
        ? 'none'
        : typeof auth === 'string'
          ? auth
          : auth === undefined
            ? undefined
            : (auth.method ?? 'jwt');
    const line = reading.lines.get('auth.method') ?? reading.lines.get('auth');
    if (method !== undefined)
      return { method, src: [sourceOf(page, { line: line ?? 1 }, { notation: 'front-matter', rank: 100 })] };
  }
  for (const [id, method] of BY_FEATURE) {
    const feature = features.find((one) => one.id === id && one.status === 'required');
    if (feature !== undefined) return { method, src: feature.evidence.slice(0, 3) };
  }
  const guarded = endpoints.find(({ auth, status }) => auth === 'required' && status === 'required');
  return guarded === undefined
    ? { method: 'none', src: [] }
    : { method: 'jwt', src: guarded.src.slice(0, 1) };
}
