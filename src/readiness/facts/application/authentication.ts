import type { Evidence } from '../../report.ts';
import { type CallExpression, type Expression, namesIn, walk } from '../python/expression.ts';
import { type Scope, scopesOf } from '../python/scope.ts';
import { isOf, type Symbol } from '../python/symbol.ts';
import type { Values } from '../python/values.ts';
import type { Dependencies, Dependency } from './dependencies.ts';
import type { Route } from './routes.ts';
import type { Middleware } from './wiring.ts';

const TOKEN_LIBRARIES: ReadonlySet<string> = new Set([
  'jwt',
  'jose',
  'authlib',
  'itsdangerous',
  'fastapi_users',
  'firebase_admin',
  'fastapi_azure_auth',
  'fastapi_jwt_auth',
  'fastapi_auth0',
  'starlette_authentication',
  'joserfc',
  'fastapi_sso',
  'hmac',
]);
const SCHEMES: ReadonlySet<string> = new Set([
  'OAuth2PasswordBearer',
  'OAuth2AuthorizationCodeBearer',
  'OAuth2',
  'HTTPBearer',
  'HTTPBasic',
  'HTTPDigest',
  'APIKeyHeader',
  'APIKeyQuery',
  'APIKeyCookie',
  'OpenIdConnect',
  'SecurityScopes',
]);
/** Where a request carries who is asking. */
const CREDENTIALS: ReadonlySet<string> = new Set([
  'authorization',
  'x-api-key',
  'x-token',
  'access_token',
  'session',
  'session_id',
  'api_key',
  'x-auth-token',
  'access_token_cookie',
  'x-goog-iap-jwt-assertion',
]);
const DEPTH_MAX = 5;

/** Who must say who they are. */
export class Authentication {
  readonly #values: Values;
  readonly #dependencies: Dependencies;
  readonly #middleware: readonly Middleware[];
  readonly #checked = new Map<Scope, boolean>();

  constructor(values: Values, dependencies: Dependencies, middleware: readonly Middleware[]) {
    this.#values = values;
    this.#dependencies = dependencies;
    this.#middleware = middleware;
  }

  /** Where a route is protected: the dependency that refuses strangers. */
  guardOf(route: Route): Evidence | undefined {
    const direct = route.dependencies.find((dependency) => this.#guards(dependency));
    if (direct !== undefined) return direct.at;
    const everywhere = this.#middleware.find(({ local }) => local !== undefined && this.#checks(local));
    if (everywhere !== undefined) return everywhere.at;
    const { handler } = route;
    return handler !== undefined && this.#checksItself(handler)
      ? { path: handler.path, line: handler.line, endLine: handler.line }
      : undefined;
  }

  /** A dependency guards where it, or what it asks for, reads a credential and refuses. */
  #guards(dependency: Dependency): boolean {
    const all = this.#dependencies.closure([dependency]);
    const strict = all.some((inner) => this.#isStrictScheme(inner.symbol));
    const reads =
      strict ||
      all.some(
        (inner) =>
          this.#isScheme(inner.symbol) || this.#isTokenLibrary(inner.symbol) || this.#readsCredential(inner),
      );
    const refuses = strict || all.some((inner) => this.#refuses(inner));
    return reads && refuses;
  }

  #isScheme(symbol: Symbol): boolean {
    return this.#schemeCall(symbol) !== undefined;
  }

  /** A scheme refuses by itself unless it is told not to. */
  #isStrictScheme(symbol: Symbol): boolean {
    const call = this.#schemeCall(symbol);
    if (call === undefined) return false;
    const automatic = call.args.find(({ name }) => name === 'auto_error')?.value;
    return automatic === undefined || (automatic.kind === 'constant' && automatic.value === true);
  }

  #schemeCall(symbol: Symbol): CallExpression | undefined {
    if (symbol.kind !== 'value') return undefined;
    const value = symbol.assignments.at(-1)?.value;
    if (value?.kind !== 'call') return undefined;
    const kind = this.#values.kind({ expression: value, scope: symbol.scope });
    const names =
      kind === undefined ? [] : 'external' in kind ? [kind.external] : this.#values.ancestors(kind.local);
    return names.some((name) => isOf(name, 'fastapi', SCHEMES)) ? value : undefined;
  }

  #isTokenLibrary(symbol: Symbol): boolean {
    if (symbol.kind === 'external') return TOKEN_LIBRARIES.has(symbol.name.split('.')[0] ?? '');
    if (symbol.kind === 'member') return this.#isTokenLibrary(symbol.of);
    if (symbol.kind !== 'value') return false;
    const value = symbol.assignments.at(-1)?.value;
    return (
      value !== undefined &&
      walk(value).some(
        (part) =>
          part.kind === 'call' &&
          TOKEN_LIBRARIES.has((this.#values.external(part, symbol.scope) ?? '').split('.')[0] ?? ''),
      )
    );
  }

  #readsCredential(dependency: Dependency): boolean {
    const target = this.#dependencies.target(dependency);
    return (
      target !== undefined &&
      [target, ...this.#dependencies.handedOut(target)].some((scope) => this.#reads(scope, 0))
    );
  }

  #refuses(dependency: Dependency): boolean {
    if (this.#isTokenLibrary(dependency.symbol)) return true;
    const target = this.#dependencies.target(dependency);
    return (
      target !== undefined &&
      [target, ...this.#dependencies.handedOut(target)].some((scope) => this.#raises(scope, 0))
    );
  }

  /** A middleware, or a class-based guard, that reads a credential and refuses. */
  #checks(scope: Scope): boolean {
    return this.#reads(scope, 0) && this.#raises(scope, 0, true);
  }

  /** A handler that verifies its caller in its own body. */
  #checksItself(scope: Scope): boolean {
    const known = this.#checked.get(scope);
    if (known !== undefined) return known;
    const result = this.#reads(scope, 0) && this.#raises(scope, 0);
    this.#checked.set(scope, result);
    return result;
  }

  /** Reads a header, cookie or session that carries a credential, or verifies a token. */
  #reads(scope: Scope, depth: number): boolean {
    if (depth > DEPTH_MAX) return false;
    for (const inner of scopesOf(scope)) {
      if (
        inner.parameters.some(({ name, annotation, fallback }) =>
          isCredentialParameter(name, [annotation, fallback]),
        )
      )
        return true;
      if (inner.expressions.some((expression) => readsCredential(expression))) return true;
      for (const { call } of inner.calls) {
        const external = this.#values.external(call, inner);
        if (external !== undefined && TOKEN_LIBRARIES.has(external.split('.')[0] ?? '')) return true;
        const next = this.#values.callee(call, inner);
        if (next !== undefined && next !== scope && next.kind === 'function' && this.#reads(next, depth + 1))
          return true;
      }
    }
    return false;
  }

  /** Raises, or where `responds` answers with a response of 401 or 403. */
  #raises(scope: Scope, depth: number, responds = false): boolean {
    if (depth > DEPTH_MAX) return false;
    for (const inner of scopesOf(scope)) {
      if (inner.flows.some(({ kind, value }) => kind === 'raise' && value !== undefined)) return true;
      for (const { call } of inner.calls) {
        if (responds && mentionsRefusal(call)) return true;
        const next = this.#values.callee(call, inner);
        if (
          next !== undefined &&
          next !== scope &&
          next.kind === 'function' &&
          this.#raises(next, depth + 1, responds)
        )
          return true;
      }
    }
    return false;
  }
}

function isCredentialParameter(name: string, parts: readonly (Expression | undefined)[]): boolean {
  const words = parts.flatMap((part) => (part === undefined ? [] : walk(part)));
  const source = words.some(
    (part) =>
      part.kind === 'call' && namesIn(part.callee).some((called) => /(^|\.)(Header|Cookie)$/.test(called)),
  );
  const alias = words.some((part) => part.kind === 'string' && CREDENTIALS.has(part.value.toLowerCase()));
  return (
    source &&
    (alias || CREDENTIALS.has(name.toLowerCase().replaceAll('_', '-')) || CREDENTIALS.has(name.toLowerCase()))
  );
}

/** `request.headers["authorization"]`, `request.cookies.get("session")`, `request.session`. */
function readsCredential(expression: Expression): boolean {
  return walk(expression).some((part) => {
    if (part.kind === 'name') return /(^|\.)request\.session($|\.)/.test(part.name);
    if (part.kind === 'subscript') return isCarrier(part.object) && part.index.some(isCredential);
    return (
      part.kind === 'call' && isCarrier(part.callee) && part.args.some(({ value }) => isCredential(value))
    );
  });
}

function isCarrier(expression: Expression): boolean {
  const name =
    expression.kind === 'name' ? expression.name : expression.kind === 'attribute' ? expression.name : '';
  return (
    /(^|\.)(headers|cookies|session)(\.get)?$/.test(name) ||
    (expression.kind === 'attribute' && isCarrier(expression.object))
  );
}

function isCredential(expression: Expression): boolean {
  if (expression.kind === 'string') return CREDENTIALS.has(expression.value.toLowerCase());
  return expression.kind === 'other' && expression.type === 'bytes';
}

function mentionsRefusal(call: CallExpression): boolean {
  return call.args.some(
    ({ name, value }) =>
      name === 'status_code' &&
      ((value.kind === 'number' && (value.value === 401 || value.value === 403)) ||
        namesIn(value).some((word) => /HTTP_40[13]/.test(word))),
  );
}
