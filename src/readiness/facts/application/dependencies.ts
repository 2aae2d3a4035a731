import type { Evidence } from '../../report.ts';
import { type CallExpression, calledWord, type Expression, namesIn, walk } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import { isOf, type Symbol, symbolId } from '../python/symbol.ts';
import type { Placed, Values } from '../python/values.ts';

const DEPENDS: ReadonlySet<string> = new Set(['Depends', 'Security']);
const DEPTH_MAX = 12;

/** Something that a route asks for. */
export interface Dependency {
  readonly symbol: Symbol;
  /** The call inside `Depends(…)`, where it is one: `require_roles("admin")`. */
  readonly call: CallExpression | undefined;
  /** Where it is called from. */
  readonly scope: Scope;
  readonly at: Evidence;
}

/** Finds what functions, routers and applications depend on. */
export class Dependencies {
  readonly #values: Values;

  constructor(values: Values) {
    this.#values = values;
  }

  /** What the parameters of a function, or of a class's constructor or `__call__`, ask for. */
  of(scope: Scope): readonly Dependency[] {
    if (scope.kind === 'class')
      return ['__init__', '__call__'].flatMap((name) => this.#ofMethod(scope, name));
    const around = scope.parent ?? scope;
    return scope.parameters.flatMap(({ annotation, fallback }) => {
      const given = [annotation, fallback].filter((part) => part !== undefined);
      return given.flatMap((expression) => this.inside(expression, around));
    });
  }

  /** What the class of a handler asks for on behalf of all of its handlers: fields with `Depends`, those of its parents included. */
  ofOwner({ parent }: Scope): readonly Dependency[] {
    if (parent?.kind !== 'class') return [];
    return this.#values
      .lineage(parent)
      .flatMap((owner) =>
        owner.assignments.flatMap(({ annotation, value }) =>
          [annotation, value].flatMap((part) => (part === undefined ? [] : this.inside(part, owner))),
        ),
      );
  }

  /** The dependencies in an expression: an annotation, a default, a list passed as `dependencies`. */
  inside(expression: Expression, scope: Scope, depth = 0): readonly Dependency[] {
    if (depth > DEPTH_MAX) return [];
    if (expression.kind === 'name') return this.#insideAlias(expression, scope, depth);
    if (expression.kind === 'call' && this.#isDepends(expression, scope))
      return this.#given(expression, scope);
    if (expression.kind === 'subscript')
      return expression.index.flatMap((part) => this.inside(part, scope, depth + 1));
    if (expression.kind === 'sequence')
      return expression.items.flatMap((part) => this.inside(part, scope, depth + 1));
    if (expression.kind === 'operation')
      return expression.operands.flatMap((part) => this.inside(part, scope, depth + 1));
    return [];
  }

  /** Everything that `first` leads to, itself included. */
  closure(first: readonly Dependency[]): readonly Dependency[] {
    const seen = new Map<string, Dependency>();
    const queue = [...first];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const id = `${symbolId(next.symbol)}(${next.call?.line ?? ''})`;
      if (seen.has(id)) continue;
      seen.set(id, next);
      const target = this.target(next);
      if (target !== undefined) queue.push(...this.of(target), ...this.#ofInner(target));
    }
    return [...seen.values()];
  }

  /** The function or class that answers a dependency: the one that `require_roles("admin")` returns, the class of an instance. */
  target({ symbol, call, scope }: Dependency): Scope | undefined {
    if (call !== undefined) return this.#values.callee(call, scope);
    if (symbol.kind === 'scope') return symbol.scope;
    if (symbol.kind !== 'value') return undefined;
    const value = symbol.assignments.at(-1)?.value;
    const kind =
      value === undefined ? undefined : this.#values.kind({ expression: value, scope: symbol.scope });
    if (kind !== undefined && 'local' in kind) return kind.local;
    return value?.kind === 'call' ? this.#values.callee(value, symbol.scope) : undefined;
  }

  /** What a factory of dependencies hands out asks on its behalf: its inner functions, and the functions that it returns. */
  #ofInner(scope: Scope): readonly Dependency[] {
    return this.handedOut(scope).flatMap((inner) => this.of(inner));
  }

  /** Functions that a factory returns: its own, or others that it names. */
  handedOut(scope: Scope): readonly Scope[] {
    if (scope.kind !== 'function') return [];
    const named = scope.flows.flatMap(({ kind, value }) =>
      kind === 'return' && value !== undefined ? namesIn(value) : [],
    );
    const given = named.flatMap((name) => {
      const symbol = this.#values.resolver.name(name, scope);
      return symbol?.kind === 'scope' && symbol.scope.kind === 'function' && symbol.scope !== scope
        ? [symbol.scope]
        : [];
    });
    return [...new Set([...scope.children.filter(({ kind }) => kind === 'function'), ...given])];
  }

  #ofMethod(scope: Scope, name: string): readonly Dependency[] {
    const method = this.#values.method(scope, name);
    return method === undefined ? [] : this.of(method);
  }

  #insideAlias(expression: Expression, scope: Scope, depth: number): readonly Dependency[] {
    const symbol = this.#values.resolver.resolve(expression, scope);
    if (symbol?.kind !== 'value') return [];
    return symbol.assignments.flatMap(({ value }) =>
      value === undefined ? [] : this.inside(value, symbol.scope, depth + 1),
    );
  }

  #isDepends(call: CallExpression, scope: Scope): boolean {
    const name = this.#values.resolver.external(call.callee, scope);
    return isOf(name, 'fastapi', DEPENDS) || (name === undefined && DEPENDS.has(calledWord(call)));
  }

  #given(call: CallExpression, scope: Scope): readonly Dependency[] {
    const value = call.args.find(
      ({ name, splat }) => !splat && (name === undefined || name === 'dependency'),
    )?.value;
    if (value === undefined) return [];
    const at: Evidence = { path: scope.path, line: call.line, endLine: call.endLine };
    const made = value.kind === 'call' ? value : undefined;
    const symbol = this.#values.resolver.resolve(made?.callee ?? value, scope);
    if (symbol === undefined) return walk(value).length > 1 ? this.#unnamed(made, scope, at) : [];
    if (symbol.kind === 'member' && made === undefined)
      return this.#held({ expression: value, scope }, symbol, at);
    return [{ symbol, call: made, scope, at }];
  }

  /** `Depends(auth.scheme)`: what the object holds under that name, where its class says so. */
  #held(placed: Placed, symbol: Symbol, at: Evidence): readonly Dependency[] {
    for (const { expression, scope } of this.#values.expand(placed)) {
      if (expression.kind !== 'call') continue;
      const held = this.#values.resolver.resolve(expression.callee, scope);
      if (held !== undefined) return [{ symbol: held, call: expression, scope, at }];
    }
    return [{ symbol, call: undefined, scope: placed.scope, at }];
  }

  /** `Depends(factory()())` and its like: the innermost call that has a name. */
  #unnamed(call: CallExpression | undefined, scope: Scope, at: Evidence): readonly Dependency[] {
    if (call?.callee.kind !== 'call') return [];
    const symbol = this.#values.resolver.resolve(call.callee.callee, scope);
    return symbol === undefined ? [] : [{ symbol, call: call.callee, scope, at }];
  }
}
