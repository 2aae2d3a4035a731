import { CallSites } from './call-sites.ts';
import { classOf } from './class-of.ts';
import { defaultOf } from './default-of.ts';
import { type CallExpression, calleeOf, type Expression, nameOf } from './expression.ts';
import type { Scope } from './scope.ts';
import { externalName, type Resolver, type Symbol } from './symbol.ts';
import { unwrapped } from './unwrapped.ts';

/** An expression where it stands. */
export interface Placed {
  readonly expression: Expression;
  readonly scope: Scope;
}

/** What a value is an instance of. */
export type Kind = { readonly external: string } | { readonly local: Scope };

const DEPTH_MAX = 10;
const GENERATORS = /(^|\.)(Async)?(Generator|Iterator|Iterable)$/;

/** Follows values to their classes. A question that leads back to itself has no answer. */
export class Kinds {
  readonly #resolver: Resolver;
  protected readonly sites: CallSites;
  readonly #kinds = new WeakMap<Expression, { readonly kind: Kind | undefined }>();
  readonly #externals = new WeakMap<CallExpression, { readonly name: string | undefined }>();

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
    this.sites = new CallSites(resolver);
  }

  get resolver(): Resolver {
    return this.#resolver;
  }

  /** What `expression` is an instance of. */
  kind({ expression, scope }: Placed, depth = 0): Kind | undefined {
    const known = this.#kinds.get(expression);
    if (known !== undefined) return known.kind;
    if (depth > DEPTH_MAX) return undefined;
    this.#kinds.set(expression, { kind: undefined });
    const kind = this.#kindOf(expression, scope, depth);
    this.#kinds.set(expression, { kind });
    return kind;
  }

  /** The class that an annotation names, below `Annotated`, `Optional`, `X | None` and aliases. */
  annotated({ expression, scope }: Placed, depth = 0): Kind | undefined {
    const inner = unwrapped(expression);
    if (inner === undefined || depth > DEPTH_MAX) return undefined;
    const symbol = this.#resolver.resolve(inner, scope);
    if (symbol?.kind === 'value') {
      const value = symbol.assignments.at(-1)?.value;
      return value === undefined
        ? undefined
        : this.annotated({ expression: value, scope: symbol.scope }, depth + 1);
    }
    return symbol === undefined ? undefined : asKind(symbol);
  }

  /** Names of the foreign classes that `scope` derives from, through classes of this repository. */
  ancestors(scope: Scope, depth = 0): readonly string[] {
    if (depth > DEPTH_MAX) return [];
    return scope.bases.flatMap(({ value, name }) => {
      if (name !== undefined) return [];
      const expression = value.kind === 'subscript' ? value.object : value;
      const symbol = this.#resolver.resolve(expression, scope.parent ?? scope);
      if (symbol?.kind === 'external') return [symbol.name];
      return symbol?.kind === 'scope' ? this.ancestors(symbol.scope, depth + 1) : [];
    });
  }

  /** `scope` and the classes of this repository that it derives from. */
  lineage(scope: Scope, depth = 0): readonly Scope[] {
    if (depth > DEPTH_MAX) return [scope];
    const parents = scope.bases.flatMap(({ value, name }) => {
      if (name !== undefined) return [];
      const symbol = this.#resolver.resolve(
        value.kind === 'subscript' ? value.object : value,
        scope.parent ?? scope,
      );
      return symbol?.kind === 'scope' && symbol.scope !== scope ? this.lineage(symbol.scope, depth + 1) : [];
    });
    return [scope, ...parents];
  }

  /** The function that a call runs, where it is of this repository. */
  callee(call: CallExpression, scope: Scope): Scope | undefined {
    const symbol = this.#resolver.resolve(call.callee, scope);
    if (symbol?.kind === 'scope') return symbol.scope;
    if (symbol?.kind !== 'member') return undefined;
    const owner = this.kindOfSymbol(symbol.of, 0);
    return owner === undefined || 'external' in owner ? undefined : this.method(owner.local, symbol.name);
  }

  /** The absolute name of what a call runs: of another package, or a method of an instance of its class. */
  external(call: CallExpression, scope: Scope): string | undefined {
    const known = this.#externals.get(call);
    if (known !== undefined) return known.name;
    const name = this.#externalOf(call, scope);
    this.#externals.set(call, { name });
    return name;
  }

  /** A method of a class, its parents included. */
  method(owner: Scope, name: string): Scope | undefined {
    for (const scope of this.lineage(owner)) {
      const found = scope.children.find((child) => child.name === name && child.kind === 'function');
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The value that a class gives its attribute: in its body, or by `self.name = …`. */
  attribute(owner: Scope, name: string): Placed | undefined {
    for (const scope of this.lineage(owner)) {
      const own = scope.assignments.findLast(({ target }) => nameOf(target) === name);
      if (own?.value !== undefined) return { expression: defaultOf(own.value), scope };
      for (const method of scope.children) {
        const set = method.assignments.findLast(({ target }) => nameOf(target) === `self.${name}`);
        if (set?.value !== undefined) return { expression: set.value, scope: method };
      }
    }
    return undefined;
  }

  #kindOf(expression: Expression, scope: Scope, depth: number): Kind | undefined {
    if (expression.kind === 'call') return this.#kindOfCall(expression, scope, depth);
    const symbol = this.#resolver.resolve(expression, scope);
    return symbol === undefined ? undefined : this.kindOfSymbol(symbol, depth + 1);
  }

  #externalOf(call: CallExpression, scope: Scope): string | undefined {
    const symbol = this.#resolver.resolve(calleeOf(call), scope);
    if (symbol?.kind === 'external') return symbol.name;
    if (symbol?.kind === 'member') {
      const owner = this.kindOfSymbol(symbol.of, 0);
      return owner !== undefined && 'external' in owner ? `${owner.external}.${symbol.name}` : undefined;
    }
    if (call.callee.kind !== 'attribute') return undefined;
    const owner = this.kind({ expression: call.callee.object, scope });
    return owner !== undefined && 'external' in owner ? `${owner.external}.${call.callee.name}` : undefined;
  }

  #kindOfCall(call: CallExpression, scope: Scope, depth: number): Kind | undefined {
    const symbol = this.#resolver.resolve(calleeOf(call), scope);
    if (symbol?.kind === 'external') return { external: symbol.name };
    const target = symbol?.kind === 'scope' ? symbol.scope : this.callee(call, scope);
    if (target === undefined) {
      const made =
        symbol?.kind === 'value' ? classOf({ expression: call.callee, scope }, this.#resolver) : undefined;
      return made === undefined ? undefined : asKind(made);
    }
    if (target.kind === 'class') return { local: target };
    if (target.returns !== undefined)
      return this.annotated({ expression: target.returns, scope: target.parent ?? target }, depth + 1);
    const given = target.flows.findLast(({ kind, value }) => kind === 'return' && value !== undefined)?.value;
    return given === undefined ? undefined : this.kind({ expression: given, scope: target }, depth + 1);
  }

  /** What a symbol is an instance of. */
  kindOfSymbol(symbol: Symbol, depth: number): Kind | undefined {
    if (depth > DEPTH_MAX) return undefined;
    if (symbol.kind === 'parameter') return this.#kindOfParameter(symbol, depth);
    if (symbol.kind === 'member') return this.#kindOfMember(symbol, depth);
    if (symbol.kind === 'value') {
      const last = symbol.assignments.at(-1);
      const declared =
        last?.annotation === undefined
          ? undefined
          : this.annotated({ expression: last.annotation, scope: symbol.scope }, depth + 1);
      return (
        declared ??
        (last?.value === undefined
          ? undefined
          : this.kind({ expression: last.value, scope: symbol.scope }, depth + 1))
      );
    }
    if (symbol.kind === 'bound' && !symbol.each) {
      const [value] = symbol.values;
      if (value === undefined) return undefined;
      return (
        this.#lent(value, symbol.scope, depth) ??
        this.kind({ expression: value, scope: symbol.scope }, depth + 1)
      );
    }
    return undefined;
  }

  /** What a context manager that is written as a generator lends: the `Session` of `-> Iterator[Session]`. */
  #lent(value: Expression, scope: Scope, depth: number): Kind | undefined {
    const manager = value.kind === 'call' ? this.callee(value, scope) : undefined;
    const { returns } = manager ?? {};
    if (manager?.kind !== 'function' || returns?.kind !== 'subscript') return undefined;
    const [given] = returns.index;
    return given !== undefined && GENERATORS.test(nameOf(returns.object) ?? '')
      ? this.annotated({ expression: given, scope: manager.parent ?? manager }, depth + 1)
      : undefined;
  }

  #kindOfParameter(
    { parameter, scope }: Extract<Symbol, { kind: 'parameter' }>,
    depth: number,
  ): Kind | undefined {
    const owner = scope.parent;
    if (owner?.kind === 'class' && scope.parameters[0] === parameter) return { local: owner };
    const { annotation, fallback } = parameter;
    const around = owner ?? scope;
    if (annotation !== undefined) return this.annotated({ expression: annotation, scope: around }, depth + 1);
    const given = fallback?.kind === 'call' ? fallback.args[0]?.value : undefined;
    const provider = this.#resolver.resolve(given, around);
    if (provider?.kind !== 'scope') return undefined;
    return provider.scope.kind === 'class' ? { local: provider.scope } : undefined;
  }

  #kindOfMember({ of, name }: Extract<Symbol, { kind: 'member' }>, depth: number): Kind | undefined {
    const owner = of.kind === 'scope' ? { local: of.scope } : this.kindOfSymbol(of, depth + 1);
    if (owner === undefined || 'external' in owner) return undefined;
    for (const scope of this.lineage(owner.local)) {
      const declared = scope.assignments.find(
        ({ target, annotation }) => nameOf(target) === name && annotation !== undefined,
      )?.annotation;
      if (declared !== undefined) return this.annotated({ expression: declared, scope }, depth + 1);
    }
    const value = this.attribute(owner.local, name);
    if (value !== undefined) return this.kind(value, depth + 1);
    const property = this.method(owner.local, name);
    return property?.returns === undefined
      ? undefined
      : this.annotated({ expression: property.returns, scope: property.parent ?? property }, depth + 1);
  }
}

function asKind(symbol: Symbol): Kind | undefined {
  const external = externalName(symbol);
  if (external !== undefined) return { external };
  return symbol.kind === 'scope' ? { local: symbol.scope } : undefined;
}
