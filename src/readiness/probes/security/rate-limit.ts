import type { Facts } from '../../facts/facts.ts';
import { below, everythingIn, textOf } from '../../facts/files/data.ts';
import { callsWhere, externalCalls, headOf } from '../../facts/place.ts';
import { PROXY_FILES } from '../../facts/proxies.ts';
import {
  calledWord,
  type Expression,
  keyword,
  nameOf,
  namesIn,
  walk,
} from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const REFUSAL =
  /HTTP_429|TOO_MANY_REQUESTS|RateLimit(Exceeded|ed|Exception|Error)|TooManyRequests|Throttled/i;
/** Libraries that count requests, whatever refuses them. */
const LIBRARIES =
  /^(pyrate_limiter|limits|fastapi_limiter|ratelimit|asgi_ratelimit|slowapi|throttled|fastapi_throttling|fastapi_cap|redis_rate_limit)\./;
const COUNTS = /incr|hit|acquire|consume|is_allowed|allow|limit|throttle|zadd|zcard|llen|expire/i;
/** Asking too *often* needs a clock, or a store that forgets: a number of tasks that one may ever have is a quota. */
const TIMED =
  /(^|[._])(time|monotonic|perf_counter|now|utcnow|timedelta|p?expire\w*|setex|ttl|window\w*|interval\w*|period\w*|per_(second|minute|hour|day)|seconds|minutes?|reset\w*|incr\w*)($|[._])|limit|throttl/i;
const COMPARISONS: ReadonlySet<string> = new Set(['>', '>=', '<', '<=']);

function refuses(expression: Expression): boolean {
  return walk(expression).some(
    (part) =>
      (part.kind === 'number' && part.value === 429) || (part.kind === 'name' && REFUSAL.test(part.name)),
  );
}

function counts(expression: Expression): boolean {
  return walk(expression).some(
    (part) =>
      (part.kind === 'operation' && COMPARISONS.has(part.operator)) ||
      (part.kind === 'call' && COUNTS.test(calledWord(part))),
  );
}

/** `scope` and what it calls, a few steps far; of a class that is made on the way, its constructor. */
function reached(scope: Scope, code: Facts['code'], depth = 0): readonly Scope[] {
  const made = depth > 0 && scope.kind === 'class' ? code.values.method(scope, '__init__') : undefined;
  const inside = depth > 0 && scope.kind === 'class' ? (made === undefined ? [] : [made]) : scopesOf(scope);
  return inside.flatMap((inner) => [
    inner,
    ...inner.calls.flatMap(({ call }) => {
      const next = depth < 3 ? code.values.callee(call, inner) : undefined;
      return next === undefined || next === scope ? [] : reached(next, code, depth + 1);
    }),
  ]);
}

/**
 * A middleware or dependency that counts and answers 429. What only hands on the refusal of another service, in an `except`, limits
 * nobody.
 */
function refusesMany(scope: Scope, code: Facts['code']): boolean {
  const scopes = reached(scope, code);
  const answers = scopes.some(
    ({ flows, calls }) =>
      flows.some(({ value, handling }) => !handling && value !== undefined && refuses(value)) ||
      calls.some(({ call, handling }) => !handling && refuses(call)),
  );
  const isCounted = ({ expressions, calls, flows }: Scope): boolean =>
    expressions.some(counts) || [...calls, ...flows].some(({ guards }) => guards.some(counts));
  const isTimed = ({ expressions, parameters, calls }: Scope): boolean =>
    calls.some(({ call }) => call.args.some(({ name }) => name !== undefined && TIMED.test(name))) ||
    expressions.some((expression) => namesIn(expression).some((name) => TIMED.test(name))) ||
    parameters.some(({ name }) => TIMED.test(name));
  return answers && scopes.some(isCounted) && scopes.some(isTimed);
}

/** What asks a library of limits when it is called: a dependency or a middleware, or a function that makes one. */
function asksLibrary(scope: Scope, code: Facts['code']): boolean {
  return reached(scope, code).some((inner) =>
    inner.calls.some(({ call }) => LIBRARIES.test(code.values.external(call, inner) ?? '')),
  );
}

/** slowapi: a limiter, its handler or middleware, and a limit: a decorator or `default_limits`. */
function slowapi(
  { alive, values }: Facts['code'],
  wiring: Facts['wiring'],
): readonly Parameters<typeof found>[0][number][] {
  const limiters = externalCalls(alive, values, (name) => /^slowapi\.(extension\.)?Limiter$/.test(name));
  if (limiters.length === 0) return [];
  const wired =
    wiring.middleware.some(({ external }) => external?.startsWith('slowapi.') === true) ||
    wiring.exceptionHandlers.some(({ exception }) => /RateLimitExceeded$/.test(nameOf(exception) ?? ''));
  const decorated = alive.filter(({ decorators }) =>
    decorators.some(
      (decorator) =>
        decorator.kind === 'call' &&
        /^(limit|shared_limit)$/.test(calledWord(decorator)) &&
        /limiter/i.test(namesIn(decorator.callee)[0] ?? ''),
    ),
  );
  const applied = callsWhere(
    alive,
    (call, scope) =>
      /^(limit|shared_limit)$/.test(calledWord(call)) &&
      /limiter/i.test(namesIn(call.callee)[0] ?? '') &&
      scope.parent?.kind !== 'module',
  );
  const defaults = limiters.filter(({ call }) => keyword(call, 'default_limits') !== undefined);
  return wired ? [...decorated.map(headOf), ...[...applied, ...defaults].map(({ at }) => at)] : [];
}

function gateways({
  repository,
  containers,
}: Pick<Facts, 'repository' | 'containers'>): readonly Parameters<typeof found>[0][number][] {
  const nginx = repository
    .matching(PROXY_FILES)
    .flatMap((path) => rows(path, repository.text(path) ?? '', /^\s*limit_req\s+zone=/));
  const traefik = containers.services.flatMap(({ path, data }) =>
    [...everythingIn(data)].flatMap((part) =>
      /middlewares\.[\w-]+\.ratelimit\./i.test(textOf(part) ?? '')
        ? [{ path, line: part.line, endLine: part.endLine }]
        : [],
    ),
  );
  const ingress = repository
    .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests|ingress)\/.*\.ya?ml$/)
    .flatMap((path) =>
      repository.yaml(path).flatMap((data) => {
        const found = below(data, 'metadata', 'annotations', 'nginx.ingress.kubernetes.io/limit-rps');
        return found === undefined ? [] : [{ path, line: found.line, endLine: found.endLine }];
      }),
    );
  return [...nginx, ...traefik, ...ingress];
}

function rows(
  path: string,
  text: string,
  wanted: RegExp,
): readonly { path: string; line: number; endLine: number }[] {
  return text
    .split('\n')
    .flatMap((row, index) => (wanted.test(row) ? [{ path, line: index + 1, endLine: index + 1 }] : []));
}

export const rateLimit = defineProbe({
  id: 'SEC-05',
  name: 'rate-limit',
  category: 'security',
  level: 'high',
  weight: 4,
  effort: 'medium',
  since: '1.0.0',
  needs: ['application', 'routes', 'code', 'wiring', 'repository', 'containers'],
  asks: 'Are callers slowed down who ask too often?',
  why: 'Passwords are guessed, and servers are worn down, by asking often.',
  refuses:
    'a limiter without a decorator, a middleware or default limits, a quota that knows no time, and code that only hands on the 429 of another service',
  fix: 'limit requests per caller, logins first',
  remedy: { file: '{module}', snippet: 'app.add_middleware(RateLimitMiddleware, limit="100/minute")' },
  references: ['ASVS 2.4.1', 'OWASP API4'],

  examine({ application, routes, code, wiring, repository, containers }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const middleware = wiring.middleware
      .filter(
        ({ local, external }) =>
          (local !== undefined && (refusesMany(local, code) || asksLibrary(local, code))) ||
          /RateLimit|Throttl/i.test(external ?? ''),
      )
      .map(({ at }) => at);
    const asked = routes.filter(({ reachable }) => reachable).flatMap(({ dependencies }) => dependencies);
    const limiter = callsWhere(code.alive, (call) =>
      /(^|\.)FastAPILimiter\.init$/.test(nameOf(call.callee) ?? ''),
    );
    const dependencies = asked
      .filter((dependency) => {
        if (dependency.symbol.kind === 'external')
          return /^fastapi_limiter\./.test(dependency.symbol.name) && limiter.length > 0;
        const target = code.dependencies.target(dependency);
        return target !== undefined && (refusesMany(target, code) || asksLibrary(target, code));
      })
      .map(({ at }) => at);
    const evidence = [
      ...middleware,
      ...dependencies,
      ...slowapi(code, wiring),
      ...gateways({ repository, containers }),
    ];
    return evidence.length > 0 ? found(evidence) : notDetected([...new Set(routes.map(({ at }) => at.path))]);
  },
});
