import type { Evidence } from '../../report.ts';
import { argument, type CallExpression, calledWord, type Expression, keyword } from '../python/expression.ts';
import { type Scope, scopesOf } from '../python/scope.ts';
import type { Placed, Values } from '../python/values.ts';
import type { Dependencies, Dependency } from './dependencies.ts';
import { mountedIn } from './mounts.ts';
import { APPLICATION, type Construction, constructionId, type Objects } from './objects.ts';
import { receiverOf } from './receiver.ts';
import { pathOf, type Route } from './route.ts';

export type { Route } from './route.ts';

interface Registered {
  readonly object: string;
  readonly methods: readonly string[];
  readonly call: CallExpression;
  readonly handler: Scope | undefined;
  readonly scope: Scope;
  readonly alive: boolean;
}

interface Inclusion {
  readonly parent: string;
  readonly child: string;
  readonly prefix: string;
  readonly dependencies: readonly Dependency[];
}

interface Way {
  readonly prefix: string;
  readonly dependencies: readonly Dependency[];
}

const METHODS: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  'trace',
]);
const DEPTH_MAX = 12;

export interface RouteSources {
  readonly values: Values;
  readonly objects: Objects;
  readonly dependencies: Dependencies;
  readonly modules: readonly Scope[];
  readonly isAlive: (scope: Scope) => boolean;
}

/** Every route that the modules register, with its full path. */
export function routesOf(sources: RouteSources): readonly Route[] {
  return new RouteReader(sources).read();
}

class RouteReader {
  readonly #sources: RouteSources;
  readonly #inclusions: readonly Inclusion[];
  readonly #mounted: ReadonlySet<string>;
  readonly #made = new Map<string, Construction>();

  constructor(sources: RouteSources) {
    this.#sources = sources;
    const alive = this.#scopes().filter((scope) => sources.isAlive(scope));
    this.#mounted = mountedIn(alive, sources);
    this.#inclusions = alive.flatMap((scope) => this.#inclusionsOf(scope));
  }

  read(): readonly Route[] {
    const registered = this.#scopes().flatMap((scope) => [...this.#decorated(scope), ...this.#added(scope)]);
    return registered.flatMap((entry) => this.#routes(entry));
  }

  #scopes(): readonly Scope[] {
    return this.#sources.modules.flatMap((module) => scopesOf(module));
  }

  #routes(entry: Registered): readonly Route[] {
    const { call, scope, handler, methods, alive } = entry;
    const { values, dependencies } = this.#sources;
    const own = values.usualText({ expression: argument(call, 0, 'path') ?? call, scope }) ?? '';
    const asked = [
      ...this.#passed(call, scope),
      ...(handler === undefined ? [] : [...dependencies.of(handler), ...dependencies.ofOwner(handler)]),
    ];
    const at: Evidence = { path: scope.path, line: call.line, endLine: call.endLine };
    const ways = alive ? this.#ways(entry.object, 0, new Set()) : [];
    const base = { methods, handler, call, scope, at };
    if (ways.length === 0) return [{ ...base, ...pathOf(own), reachable: false, dependencies: asked }];
    return ways.map((way) => ({
      ...base,
      ...pathOf(way.prefix + own),
      reachable: true,
      dependencies: [...way.dependencies, ...asked],
    }));
  }

  /** The ways from the application to a router. */
  #ways(object: string, depth: number, seen: ReadonlySet<string>): readonly Way[] {
    if (object === APPLICATION) return [{ prefix: '', dependencies: this.#ofApplications() }];
    if (depth > DEPTH_MAX || seen.has(object)) return [];
    const made = this.#made.get(object);
    const prefix = made === undefined ? '' : this.#prefix(made.call, made.scope);
    const own = made === undefined ? [] : this.#passed(made.call, made.scope);
    const next = new Set([...seen, object]);
    return this.#inclusions
      .filter(({ child }) => child === object)
      .flatMap((inclusion) =>
        this.#ways(inclusion.parent, depth + 1, next).map((way) => ({
          prefix: way.prefix + inclusion.prefix + prefix,
          dependencies: [...way.dependencies, ...inclusion.dependencies, ...own],
        })),
      );
  }

  #ofApplications(): readonly Dependency[] {
    return [...this.#made.entries()].flatMap(([id, { call, scope }]) =>
      id.startsWith(`${APPLICATION}:`) ? this.#passed(call, scope) : [],
    );
  }

  #inclusionsOf(scope: Scope): readonly Inclusion[] {
    for (const { call } of scope.calls) this.#noteApplication(call, scope);
    return scope.calls.flatMap(({ call }) => {
      const word = calledWord(call);
      if (word !== 'include_router' && word !== 'mount') return [];
      const parent = this.#receiver(call, scope);
      const given = argument(call, word === 'mount' ? 1 : 0, word === 'mount' ? 'app' : 'router');
      if (parent === undefined || given === undefined) return [];
      const prefix =
        word === 'mount'
          ? (this.#sources.values.text({ expression: argument(call, 0, 'path') ?? call, scope }) ?? '')
          : this.#prefix(call, scope);
      const dependencies = this.#passed(call, scope);
      return this.#children(given, scope).map((child) => ({ parent, child, prefix, dependencies }));
    });
  }

  #noteApplication(call: CallExpression, scope: Scope): void {
    if (!this.#sources.objects.isApplication(this.#sources.values.kind({ expression: call, scope }))) return;
    const id = constructionId({ call, scope });
    if (!this.#mounted.has(id)) this.#made.set(`${APPLICATION}:${id}`, { call, scope });
  }

  #children(given: Expression, scope: Scope): readonly string[] {
    const { objects, values } = this.#sources;
    return values.expand({ expression: given, scope }).flatMap((placed) => {
      const made = objects.construction(placed);
      const id = this.#identity(placed);
      if (id === undefined || id === APPLICATION) return [];
      if (made !== undefined) this.#made.set(id, made);
      return [id];
    });
  }

  #decorated(scope: Scope): readonly Registered[] {
    if (scope.kind !== 'function') return [];
    const around = scope.parent ?? scope;
    return scope.decorators.flatMap((decorator) => {
      if (decorator.kind !== 'call') return [];
      const methods = this.#methods(decorator, around);
      const object = methods === undefined ? undefined : this.#receiver(decorator, around);
      if (methods === undefined || object === undefined) return [];
      return [
        {
          object,
          methods,
          call: decorator,
          handler: scope,
          scope: around,
          alive: this.#sources.isAlive(around),
        },
      ];
    });
  }

  #added(scope: Scope): readonly Registered[] {
    return scope.calls.flatMap(({ call }) => {
      const word = calledWord(call);
      if (word !== 'add_api_route' && word !== 'add_route') return [];
      const object = this.#receiver(call, scope);
      if (object === undefined) return [];
      const symbol = this.#sources.values.resolver.resolve(argument(call, 1, 'endpoint'), scope);
      const handler = symbol?.kind === 'scope' ? symbol.scope : undefined;
      return [
        {
          object,
          methods: this.#listed(call, scope),
          call,
          handler,
          scope,
          alive: this.#sources.isAlive(scope),
        },
      ];
    });
  }

  #methods(call: CallExpression, scope: Scope): readonly string[] | undefined {
    const word = calledWord(call);
    if (METHODS.has(word)) return [word.toUpperCase()];
    return word === 'api_route' || word === 'route' ? this.#listed(call, scope) : undefined;
  }

  #listed(call: CallExpression, scope: Scope): readonly string[] {
    const given = keyword(call, 'methods');
    const items = given === undefined ? [] : this.#sources.values.items({ expression: given, scope });
    const methods = items.flatMap((item) => this.#sources.values.text(item)?.toUpperCase() ?? []);
    return methods.length > 0 ? methods : ['GET'];
  }

  #receiver(call: CallExpression, scope: Scope): string | undefined {
    const { callee } = call;
    const object = receiverOf(callee);
    if (object === undefined) return undefined;
    const placed = { expression: object, scope };
    const id = this.#identity(placed);
    const made =
      id === undefined || id === APPLICATION ? undefined : this.#sources.objects.construction(placed);
    if (id !== undefined && made !== undefined) this.#made.set(id, made);
    return id;
  }

  /** Of an application that is mounted in another one: its own, for its paths begin elsewhere. */
  #identity(placed: Placed): string | undefined {
    const id = this.#sources.objects.identity(placed);
    if (id !== APPLICATION || this.#mounted.size === 0) return id;
    const made = this.#sources.objects.construction(placed);
    const own = made === undefined ? '' : constructionId(made);
    return this.#mounted.has(own) ? own : id;
  }

  #prefix(call: CallExpression, scope: Scope): string {
    const prefix = keyword(call, 'prefix');
    return prefix === undefined
      ? ''
      : (this.#sources.values.usualText({ expression: prefix, scope }) ?? '/{}');
  }

  #passed(call: CallExpression, scope: Scope): readonly Dependency[] {
    const given = keyword(call, 'dependencies');
    if (given === undefined) return [];
    return this.#sources.values
      .items({ expression: given, scope })
      .flatMap((item) => this.#sources.dependencies.inside(item.expression, item.scope));
  }
}
