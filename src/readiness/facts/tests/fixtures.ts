import type { Evidence } from '../../report.ts';
import type { Objects } from '../application/objects.ts';
import {
  argument,
  type CallExpression,
  calledWord,
  type Expression,
  keyword,
  nameOf,
} from '../python/expression.ts';
import { type Scope, scopesOf } from '../python/scope.ts';
import { isOf, type Symbol } from '../python/symbol.ts';
import type { Kind, Placed, Values } from '../python/values.ts';

export interface SuiteSources {
  readonly values: Values;
  readonly objects: Objects;
  readonly modules: readonly Scope[];
}

const CLIENTS: ReadonlySet<string> = new Set(['TestClient', 'AsyncClient', 'AsyncTestClient']);
const CLIENT_PACKAGES: readonly string[] = [
  'fastapi',
  'starlette',
  'httpx',
  'httpx2',
  'async_asgi_testclient',
];
/** Finds the functions that give tests their parameters. */
export class Fixtures {
  readonly #sources: SuiteSources;
  readonly #byName = new Map<string, Scope>();
  #parametrized: ReadonlyMap<string, readonly Placed[]> | undefined;

  constructor(sources: SuiteSources) {
    this.#sources = sources;
    for (const module of sources.modules) for (const scope of scopesOf(module)) this.#note(scope);
  }

  named(name: string): Scope | undefined {
    return this.#byName.get(name);
  }

  /** What an expression in a test is: parameters stand for what their fixtures give. */
  given(placed: Placed, depth = 0): readonly Placed[] {
    const symbol = this.#sources.values.resolver.resolve(placed.expression, placed.scope);
    const behind = depth > 6 ? [] : this.#behind(symbol);
    if (behind.length > 0) return behind.flatMap((next) => this.given(next, depth + 1));
    if (symbol?.kind !== 'parameter' || depth > 6) {
      const expanded = this.#sources.values.expand(placed);
      const [only] = expanded;
      return only !== undefined && only.expression !== placed.expression && depth <= 6
        ? expanded.flatMap((next) => this.given(next, depth + 1))
        : expanded;
    }
    const fixture = this.named(symbol.parameter.name);
    const values =
      fixture?.flows.flatMap(({ kind, value }) =>
        (kind === 'yield' || kind === 'return') && value !== undefined ? [value] : [],
      ) ?? [];
    return fixture === undefined
      ? [placed]
      : values.flatMap((expression) => this.given({ expression, scope: fixture }, depth + 1));
  }

  #behind(symbol: Symbol | undefined): readonly Placed[] {
    const started = startedApplication(symbol);
    return started === undefined ? this.#lent(symbol) : [started];
  }

  /** `async with get_client() as client` of a context manager of the tests: what it yields. */
  #lent(symbol: Symbol | undefined): readonly Placed[] {
    if (symbol?.kind !== 'bound' || symbol.each) return [];
    return symbol.values.flatMap((value) => {
      const manager = value.kind === 'call' ? this.#sources.values.callee(value, symbol.scope) : undefined;
      if (manager?.kind !== 'function' || manager.role !== 'test') return [];
      return manager.flows.flatMap(({ kind, value: given }) =>
        kind === 'yield' && given !== undefined ? [{ expression: given, scope: manager }] : [],
      );
    });
  }

  isClient(placed: Placed): boolean {
    return (
      this.#isDeclaredClient(placed) ||
      this.given(placed).some(
        (value) => this.#isClientKind(this.#sources.values.kind(value)) || this.#isClientOfWith(value),
      )
    );
  }

  /** The function that a fixture hands out, where `call` calls what a test is given: `refused(response)`. */
  handedOut(call: CallExpression, scope: Scope): Scope | undefined {
    const { resolver } = this.#sources.values;
    const symbol = resolver.resolve(call.callee, scope);
    if (symbol?.kind !== 'parameter') return undefined;
    const fixture = this.named(symbol.parameter.name);
    if (fixture === undefined) return this.#generated(symbol.parameter.name);
    for (const { kind, value } of fixture.flows) {
      const given = kind === 'return' || kind === 'yield' ? resolver.resolve(value, fixture) : undefined;
      if (given?.kind === 'scope' && given.scope.kind === 'function') return given.scope;
    }
    return undefined;
  }

  /** `metafunc.parametrize("refused", [assert_refused])`: the first of the functions that tests are given. */
  #generated(name: string): Scope | undefined {
    const { values } = this.#sources;
    this.#parametrized ??= this.#allParametrized();
    const rows = (this.#parametrized.get(name) ?? []).flatMap((placed) => values.items(placed));
    for (const { expression, scope } of rows) {
      const given = expression.kind === 'call' ? expression.args[0]?.value : expression;
      const symbol = values.resolver.resolve(given, scope);
      if (symbol?.kind === 'scope' && symbol.scope.kind === 'function') return symbol.scope;
    }
    return undefined;
  }

  #allParametrized(): ReadonlyMap<string, readonly Placed[]> {
    const listed = new Map<string, Placed[]>();
    for (const scope of this.#sources.modules.flatMap((module) => scopesOf(module))) {
      for (const { call } of scope.calls) {
        const [names, given] = call.args.map(({ value }) => value);
        if (names?.kind !== 'string' || given === undefined || calledWord(call) !== 'parametrize') continue;
        listed.set(names.value, [...(listed.get(names.value) ?? []), { expression: given, scope }]);
      }
    }
    return listed;
  }

  /** `client: AsyncClient`, given by a fixture, however that makes it. */
  #isDeclaredClient(placed: Placed): boolean {
    const symbol = this.#sources.values.resolver.resolve(placed.expression, placed.scope);
    return (
      symbol?.kind === 'parameter' &&
      symbol.parameter.annotation !== undefined &&
      this.named(symbol.parameter.name) !== undefined &&
      this.#isClientKind(this.#sources.values.kind(placed))
    );
  }

  /** Clients that reach the application of this repository, not a dummy that a test makes, and not a fixture that nobody takes. */
  realClients(): readonly { readonly at: Evidence; readonly base: string | undefined }[] {
    const { modules, values } = this.#sources;
    const scopes = modules.flatMap((module) => scopesOf(module));
    const taken = new Set(scopes.flatMap(takenBy));
    return scopes.flatMap((scope) => {
      if (scope.decorators.some(isFixtureMark) && !this.#namesOf(scope).some((name) => taken.has(name)))
        return [];
      const base = scope.calls.map(({ call }) => basePath(call)).find((path) => path !== undefined);
      return scope.calls.flatMap(({ call }) => {
        const target = clientTarget(call, scope, values);
        if (target === undefined || !this.#isReal({ expression: target, scope })) return [];
        return [{ at: { path: scope.path, line: call.line, endLine: call.endLine }, base }];
      });
    });
  }

  #namesOf(fixture: Scope): readonly string[] {
    return [...this.#byName].flatMap(([name, scope]) => (scope === fixture ? [name] : []));
  }

  #isReal(placed: Placed): boolean {
    return this.given(placed).some((value) => {
      const { values, objects } = this.#sources;
      if (!objects.isApplication(values.kind(value))) return false;
      const made = objects.construction(value);
      return made === undefined || made.scope.role !== 'test';
    });
  }

  #isClientKind(kind: Kind | undefined): boolean {
    if (kind === undefined) return false;
    const names = 'external' in kind ? [kind.external] : this.#sources.values.ancestors(kind.local);
    return names.some((name) => CLIENT_PACKAGES.some((root) => isOf(name, root, CLIENTS)));
  }

  #isClientOfWith({ expression, scope }: Placed): boolean {
    const symbol = this.#sources.values.resolver.resolve(expression, scope);
    return (
      symbol?.kind === 'bound' &&
      !symbol.each &&
      symbol.values.some((value) =>
        this.#isClientKind(this.#sources.values.kind({ expression: value, scope: symbol.scope })),
      )
    );
  }

  #note(scope: Scope): void {
    for (const decorator of scope.decorators) {
      const call = decorator.kind === 'call' ? decorator : undefined;
      if (!isFixtureMark(decorator)) continue;
      const given = call === undefined ? undefined : argument(call, 9, 'name');
      this.#byName.set(given?.kind === 'string' ? given.value : scope.name, scope);
    }
  }
}

/** `manager.app` of `async with LifespanManager(app) as manager`: the application, started. */
function startedApplication(symbol: Symbol | undefined): Placed | undefined {
  if (symbol?.kind !== 'member' || symbol.name !== 'app' || symbol.of.kind !== 'bound') return undefined;
  const [value] = symbol.of.values;
  const app =
    value?.kind === 'call' && calledWord(value) === 'LifespanManager' ? argument(value, 0, 'app') : undefined;
  return app === undefined ? undefined : { expression: app, scope: symbol.of.scope };
}

/** Fixtures that a function takes by its parameters, or by `usefixtures`. */
function takenBy({ parameters, decorators }: Scope): readonly string[] {
  const used = decorators.flatMap((mark) =>
    mark.kind === 'call' && calledWord(mark) === 'usefixtures'
      ? mark.args.flatMap(({ value }) => (value.kind === 'string' ? [value.value] : []))
      : [],
  );
  return [...parameters.map(({ name }) => name), ...used];
}

/** `/api` of a client that is made with `base_url="http://test/api"`. */
function basePath(call: CallExpression): string | undefined {
  const given = keyword(call, 'base_url');
  const path = given?.kind === 'string' ? given.value.replace(/^https?:\/\/[^/]*/, '') : '';
  return path.length > 1 ? path : undefined;
}

/** `true` where a decorator makes a fixture. */
export function isFixtureMark(decorator: Expression): boolean {
  return /(^|\.)fixture$/.test(nameOf(decorator.kind === 'call' ? decorator.callee : decorator) ?? '');
}

/** Of a client of the tests' own, whose constructor takes what it likes: the argument that is an application by its name. */
function targetOfOwn(call: CallExpression, scope: Scope, values: Values): Expression | undefined {
  const own = values.callee(call, scope);
  if (own?.kind !== 'class') return undefined;
  const isClient = values
    .ancestors(own)
    .some((name) => CLIENT_PACKAGES.some((root) => isOf(name, root, CLIENTS)));
  return isClient
    ? (keyword(call, 'app') ??
        call.args.find(({ value }) => /(^|[._])app(lication)?$/.test(nameOf(value) ?? ''))?.value)
    : undefined;
}

/** The application that a client is built on. */
function clientTarget(call: CallExpression, scope: Scope, values: Values): Expression | undefined {
  const name = values.external(call, scope);
  if (name === undefined) return targetOfOwn(call, scope, values);
  const word = name.split('.').at(-1) ?? '';
  if (word === 'ASGITransport') return argument(call, 0, 'app');
  return CLIENTS.has(word) ? argument(call, 0, 'app') : undefined;
}
