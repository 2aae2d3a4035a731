import type { Evidence } from '../../report.ts';
import { type CallExpression, calledWord, type Expression, namesIn, walk } from '../python/expression.ts';
import { type Flow, type Scope, scopesOf } from '../python/scope.ts';
import { isOf, type Symbol } from '../python/symbol.ts';
import type { Values } from '../python/values.ts';
import { isCredentialParameter, mentionsRefusal, readsCredential } from './credentials.ts';
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
  'SecurityBase',
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
    const strict = all.some((inner) => this.#isStrictScheme(inner));
    const reads =
      strict ||
      all.some((inner) => this.#asksElsewhere(inner)) ||
      all.some(
        (inner) =>
          this.#schemeCall(inner) !== undefined ||
          this.#isTokenLibrary(inner.symbol) ||
          this.#readsCredential(inner),
      );
    const refuses = strict || all.some((inner) => this.#refuses(inner));
    return reads && refuses;
  }

  /** A scheme refuses by itself unless it is told not to. */
  #isStrictScheme(dependency: Dependency): boolean {
    const call = this.#schemeCall(dependency);
    if (call === undefined || calledWord(call) === 'SecurityScopes') return false;
    // A class of this repository may override what the scheme does: what it does itself is read below.
    const target = this.#dependencies.target(dependency);
    if (target?.children.some(({ name }) => name === '__call__') === true) return false;
    const automatic = call.args.find(({ name }) => name === 'auto_error')?.value;
    return automatic === undefined || (automatic.kind === 'constant' && automatic.value === true);
  }

  /** The call that makes a scheme: where the dependency stands, or where its name is assigned. */
  #schemeCall({ symbol, call, scope }: Dependency): CallExpression | undefined {
    const value = symbol.kind === 'value' ? symbol.assignments.at(-1)?.value : call;
    if (value?.kind !== 'call') return undefined;
    const kind = this.#values.kind({
      expression: value,
      scope: symbol.kind === 'value' ? symbol.scope : scope,
    });
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

  /** Hands the request to something that is found only when it runs (a plugin), and answers 401 where that names nobody. */
  #asksElsewhere(dependency: Dependency): boolean {
    const target = this.#dependencies.target(dependency);
    if (target?.kind !== 'function') return false;
    const handsOver = target.calls.some(
      ({ call }) =>
        call.args.some(({ value }) => value.kind === 'name' && value.name === 'request') &&
        this.#values.callee(call, target) === undefined &&
        this.#values.external(call, target) === undefined,
    );
    return handsOver && target.flows.some((flow) => this.#isUnauthorized(flow, target));
  }

  #isUnauthorized({ kind, value }: Flow, scope: Scope): boolean {
    return (
      kind === 'raise' &&
      value !== undefined &&
      this.#values
        .expand({ expression: value, scope })
        .some(({ expression }) => (expression.kind === 'call' ? mentionsRefusal(expression) : false))
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
      if (inner.flows.some(({ kind, value }) => kind === 'raise' && value !== undefined && !isOfRate(value)))
        return true;
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

/** An error that slows callers down refuses nobody for who they are. */
function isOfRate(value: Expression): boolean {
  return namesIn(value).some((name) => /rate_?limit|too_?many|429/i.test(name));
}
