import { classOf, importedModule } from './class-of.ts';
import { type CallExpression, nameOf, namesIn } from './expression.ts';
import { type Scope, scopeId } from './scope.ts';
import type { Resolver, Symbol } from './symbol.ts';

/** Which code can run in the shipped application: reached by imports and by references from its entry. */
export class Liveness {
  readonly #resolver: Resolver;
  readonly #alive = new Set<Scope>();

  /** @param roots - where execution starts: modules, and factories that a server calls */
  constructor(resolver: Resolver, roots: readonly Scope[]) {
    this.#resolver = resolver;
    const queue = [...roots];
    for (let scope = queue.pop(); scope !== undefined; scope = queue.pop()) {
      if (this.#alive.has(scope)) continue;
      this.#alive.add(scope);
      queue.push(...this.#reachedFrom(scope));
    }
  }

  isAlive(scope: Scope): boolean {
    return this.#alive.has(scope);
  }

  /** Everything that can run, in the order of paths and names. */
  scopes(): readonly Scope[] {
    return [...this.#alive].sort((a, b) => (scopeId(a) < scopeId(b) ? -1 : 1));
  }

  #reachedFrom(scope: Scope): readonly Scope[] {
    const reached: Scope[] = [];
    if (scope.parent !== undefined) reached.push(...this.#around(scope));
    for (const statement of scope.imports) {
      if (statement.typeOnly) continue;
      const paths = this.#resolver.modules.loadedBy(statement, scope.path);
      for (const path of paths) reached.push(...this.#modules(path));
    }
    for (const { call } of scope.calls) {
      const named =
        importedModule({ expression: call, scope }, this.#resolver) ?? this.#takenByName(call, scope);
      if (named?.kind === 'scope') reached.push(named.scope);
    }
    for (const expression of scope.expressions) {
      for (const name of namesIn(expression)) reached.push(...this.#named(name, scope));
    }
    return [...reached, ...scope.children.filter((child) => runsWith(scope, child))];
  }

  /** `getattr(module, "Settings")`. */
  #takenByName(call: CallExpression, scope: Scope): Symbol | undefined {
    return nameOf(call.callee) === 'getattr'
      ? classOf({ expression: call, scope }, this.#resolver)
      : undefined;
  }

  /** The module of a scope that is alive was executed, and so was its class. */
  #around(scope: Scope): readonly Scope[] {
    return scope.parent === undefined ? [] : [scope.parent, ...this.#modules(scope.path)];
  }

  #modules(path: string): readonly Scope[] {
    const module = this.#resolver.modules.at(path);
    return module === undefined ? [] : [module];
  }

  #named(name: string, scope: Scope): readonly Scope[] {
    const symbol = this.#resolver.name(name, scope);
    return symbol === undefined ? [] : scopesBehind(symbol).filter((found) => found !== scope);
  }
}

/** Scopes that a symbol refers to: `Service.create` and, with it, `Service`. */
function scopesBehind(symbol: Symbol): readonly Scope[] {
  if (symbol.kind === 'scope') return [symbol.scope];
  return symbol.kind === 'member' ? scopesBehind(symbol.of) : [];
}

/** A class body runs where it stands; its methods may run once it is alive; a decorator receives what it decorates. */
function runsWith(scope: Scope, child: Scope): boolean {
  if (scope.kind === 'class') return true;
  return child.decorators.length > 0;
}
