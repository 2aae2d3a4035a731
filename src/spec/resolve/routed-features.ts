import type { FeatureId } from '../lexicon/vocabulary.ts';
import type { EndpointDraft, GrantDraft } from '../readers/draft.ts';
import type { Mention } from './mentions.ts';

/** Features that a listed route is a part of, by its method and path. */
const BY_ROUTE: readonly (readonly [FeatureId, RegExp])[] = [
  [
    'health_check',
    /^(?:GET|HEAD) .*\/(?:health\w*|livez?|liveness|readyz?|readiness|ping)(?:\/(?:live|ready))?$/,
  ],
  ['metrics', /^GET (?:\/api(?:\/v\d+)?)?(?:\/system)?\/metrics$/],
  ['auth.registration', /^POST .*\/(?:register|registration|sign-?up)$/],
  [
    'auth.refresh_token',
    /^POST .*\/(?:refresh-?token|token\/refresh|(?:auth|sessions?|tokens?)\/refresh|refresh)$/,
  ],
  [
    'auth.password_reset',
    /^(?:POST|PUT|PATCH) .*\/(?:(?:forgot|reset|recover)-?password|password[-/](?:reset|forgot|recovery)(?:\/(?:request|confirm))?)$/,
  ],
  [
    'auth.email_verification',
    /^(?:GET|POST) .*\/(?:(?:verify|confirm)-?email|email[-/](?:verify|verification|confirm)|resend-verification)(?:\/\{\w+\})?$/,
  ],
  ['auth.mfa', /\/(?:mfa|2fa|totp|two-factor)(?:\/|$)/],
  ['auth.oauth', /\/(?:oauth2?|sso)(?:\/|$)/],
  ['webhooks', /\/webhooks?(?:\/|$)/],
  ['file_upload', /^(?:POST|PUT) .*\/uploads?$/],
  ['import_export', /\/(?:export|import)(?:\.\w+|\/(?:csv|excel|xlsx|pdf|json))?$/],
  ['search', /^(?:GET|POST) .*\/search$/],
  ['reporting', /^GET .*\/(?:analytics|dashboard|statistics)(?:\/[\w-]+)?$/],
  ['follow', /^(?:POST|DELETE|PUT) .*\/(?:un)?follow$/],
];

/** Names that only a list in pages is asked with. */
const PAGE = /^(?:page|page_?size|pagesize|per_?page|cursor)$/i;

/** Names that a list is searched with. */
const SEARCH = /^(?:q|query|search|keywords?)$/i;

/** The features that the listed endpoints speak for, each with the line of the endpoint. */
export function routedFeatures(endpoints: readonly EndpointDraft[]): Mention[] {
  return endpoints.flatMap((endpoint) => {
    const route = `${endpoint.method} ${endpoint.path}`;
    const ids = BY_ROUTE.filter(([, shape]) => shape.test(route)).map(([id]) => id);
    const names = endpoint.params.filter(({ in: where }) => where === 'query').map(({ name }) => name);
    const isPaged =
      names.some((name) => PAGE.test(name)) || ['limit', 'offset'].every((name) => names.includes(name));
    const all: readonly FeatureId[] = [
      ...ids,
      ...(names.some((name) => SEARCH.test(name)) ? (['search'] as const) : []),
      ...(isPaged ? (['pagination'] as const) : []),
      // Who has a role may call what others may not.
      ...(endpoint.roles.length > 0 ? (['rbac'] as const) : []),
    ];
    return all.map((id) => ({
      id,
      status: endpoint.status,
      bySection: false,
      source: { ...endpoint.src, confidence: 0.7 },
    }));
  });
}

/** What only a role may do needs roles. */
export function grantedFeatures(grants: readonly GrantDraft[]): Mention[] {
  return grants
    .filter(({ roles, excludes }) => excludes && roles.length > 0)
    .map(({ src }) => ({
      id: 'rbac',
      status: 'required',
      bySection: false,
      source: { ...src, confidence: 0.7 },
    }));
}
