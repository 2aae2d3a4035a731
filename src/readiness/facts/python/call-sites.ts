import { argument, type CallExpression, type Expression } from './expression.ts';
import { type Scope, scopesOf } from './scope.ts';
import type { Resolver } from './symbol.ts';

interface CallSite {
  readonly call: CallExpression;
  readonly scope: Scope;
}

/** Where functions of the repository are called, so that a parameter can be followed to what is passed. */
export class CallSites {
  readonly #resolver: Resolver;
  #sites: ReadonlyMap<Scope, readonly CallSite[]> | undefined;

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  /** What is passed for the parameter `name` of `scope`. A decorated function is called by others, with what nobody here sees. */
  passed(scope: Scope, name: string): readonly { readonly expression: Expression; readonly scope: Scope }[] {
    if (scope.kind !== 'function' || scope.decorators.length > 0) return [];
    const owner = scope.parent?.kind === 'class' ? scope.parent : undefined;
    if (owner !== undefined && scope.name !== '__init__') return [];
    const position =
      scope.parameters.findIndex((parameter) => parameter.name === name) - (owner === undefined ? 0 : 1);
    if (position < 0) return [];
    this.#sites ??= this.#index();
    return (this.#sites.get(owner ?? scope) ?? []).flatMap((site) => {
      // What a test passes says nothing about what is shipped.
      if (site.scope.role === 'test' && scope.role !== 'test') return [];
      const expression = argument(site.call, position, name);
      return expression === undefined ? [] : [{ expression, scope: site.scope }];
    });
  }

  #index(): ReadonlyMap<Scope, readonly CallSite[]> {
    const sites = new Map<Scope, CallSite[]>();
    for (const module of this.#resolver.modules.all()) {
      for (const scope of scopesOf(module))
        for (const { call } of scope.calls) this.#note(sites, { call, scope });
    }
    return sites;
  }

  #note(sites: Map<Scope, CallSite[]>, site: CallSite): void {
    const symbol = this.#resolver.resolve(site.call.callee, site.scope);
    if (symbol?.kind !== 'scope') return;
    const known = sites.get(symbol.scope);
    if (known === undefined) sites.set(symbol.scope, [site]);
    else known.push(site);
  }
}
