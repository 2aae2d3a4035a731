import { type Expression, nameOf, namesIn } from './expression.ts';
import type { Modules } from './modules.ts';
import { type Assignment, type Parameter, type Scope, scopeId } from './scope.ts';

/** What a name stands for. */
export type Symbol =
  /** Something of another package: `fastapi.FastAPI`. */
  | { readonly kind: 'external'; readonly name: string }
  /** A module, class or function of this repository. */
  | { readonly kind: 'scope'; readonly scope: Scope }
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly scope: Scope;
      readonly assignments: readonly Assignment[];
    }
  | { readonly kind: 'parameter'; readonly parameter: Parameter; readonly scope: Scope }
  | Bound
  /** An attribute of something that is none of the above. */
  | { readonly kind: 'member'; readonly of: Symbol; readonly name: string };

/** The variable of a loop (`each` element of the values) or of a `with`. */
export interface Bound {
  readonly kind: 'bound';
  readonly name: string;
  readonly scope: Scope;
  readonly values: readonly Expression[];
  readonly each: boolean;
  /** Place in `for first, second in …`. */
  readonly position: number | undefined;
}

/** Re-exports are followed this far. */
const HOPS_MAX = 12;
const CLASS_NAME = /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/;
const BUILTIN_CLASS =
  /(Error|Exception|Warning|Exit|Interrupt|Iteration)$|^(True|False|None|Ellipsis|NotImplemented)$/;

/** Finds what names stand for, across the files of a repository. */
export class Resolver {
  readonly #modules: Modules;
  readonly #members = new WeakMap<Scope, Map<string, Symbol | undefined>>();
  readonly #names = new WeakMap<Scope, Map<string, Symbol | undefined>>();
  /** Searches under way: what is found inside one may be half of the truth. */
  #open = 0;

  constructor(modules: Modules) {
    this.#modules = modules;
  }

  get modules(): Modules {
    return this.#modules;
  }

  /** What `expression` stands for, where it is a name; `undefined` where that is not known. */
  resolve(expression: Expression | undefined, scope: Scope): Symbol | undefined {
    const name = nameOf(expression);
    return name === undefined ? undefined : this.name(name, scope);
  }

  /** What the dotted `name` stands for in `scope`. */
  name(name: string, scope: Scope, hops = 0): Symbol | undefined {
    const known = this.#names.get(scope) ?? new Map<string, Symbol | undefined>();
    if (known.has(name)) return known.get(name);
    const found = this.#dotted(name, scope, hops);
    if (this.#open > 0) return found;
    known.set(name, found);
    this.#names.set(scope, known);
    return found;
  }

  #dotted(name: string, scope: Scope, hops: number): Symbol | undefined {
    const [head = '', ...rest] = name.split('.');
    const first = this.#lookup(head, scope, hops);
    return rest.reduce<Symbol | undefined>((symbol, segment) => this.#member(symbol, segment, hops), first);
  }

  /** The absolute name of what `expression` stands for, where it comes from another package. */
  external(expression: Expression | undefined, scope: Scope): string | undefined {
    const symbol = this.resolve(expression, scope);
    return symbol === undefined ? undefined : externalName(symbol);
  }

  #lookup(head: string, scope: Scope, hops: number): Symbol | undefined {
    if (hops > HOPS_MAX) return undefined;
    for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
      // A class body is not visible from its methods.
      if (at.kind === 'class' && at !== scope) continue;
      const found = this.#own(at, head, hops);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #own(scope: Scope, name: string, hops: number): Symbol | undefined {
    const known = this.#members.get(scope) ?? new Map<string, Symbol | undefined>();
    this.#members.set(scope, known);
    if (known.has(name)) return known.get(name);
    // A name that leads back to itself is not known.
    known.set(name, undefined);
    this.#open += 1;
    const found = this.#search(scope, name, hops);
    this.#open -= 1;
    known.set(name, found);
    return found;
  }

  #search(scope: Scope, name: string, hops: number): Symbol | undefined {
    const parameter = scope.parameters.find((candidate) => candidate.name === name);
    if (parameter !== undefined) return { kind: 'parameter', parameter, scope };
    const child = scope.children.findLast((candidate) => candidate.name === name);
    if (child !== undefined) return { kind: 'scope', scope: child };
    const assignments = scope.assignments.filter(({ target }) => nameOf(target) === name);
    if (assignments.length > 0) return { kind: 'value', name, scope, assignments };
    return this.#bound(scope, name) ?? this.#imported(scope, name, hops);
  }

  #bound(scope: Scope, name: string): Symbol | undefined {
    const loops = scope.loops.filter(({ target }) => namesIn(target).includes(name));
    const [first] = loops;
    if (first !== undefined) {
      const items = first.target.kind === 'sequence' ? first.target.items : undefined;
      const position = items?.findIndex((item) => nameOf(item) === name);
      return { kind: 'bound', name, scope, values: loops.map(({ over }) => over), each: true, position };
    }
    const managed = scope.managed.filter(({ alias }) => nameOf(alias) === name).map(({ value }) => value);
    return managed.length > 0
      ? { kind: 'bound', name, scope, values: managed, each: false, position: undefined }
      : undefined;
  }

  #imported(scope: Scope, name: string, hops: number): Symbol | undefined {
    const statement = scope.imports.findLast(({ alias }) => alias === name);
    if (statement !== undefined)
      return (
        this.#ofPackage(statement.qualified, scope, hops + 1) ??
        this.qualified(statement.qualified, scope.path, hops + 1)
      );
    for (const { qualified } of scope.imports.filter(({ star }) => star)) {
      const path = this.#modules.find(qualified, scope.path);
      const module = path === undefined ? undefined : this.#modules.at(path);
      const found = module === undefined || hops > HOPS_MAX ? undefined : this.#own(module, name, hops + 1);
      if (found !== undefined) return found;
    }
    return this.#ofForeignStar(scope, name);
  }

  /**
   * `from package import app` where the package itself says `from .app import app`: what the package named hides its module of that
   * name.
   */
  #ofPackage(name: string, scope: Scope, hops: number): Symbol | undefined {
    const split = this.#modules.split(name, scope.path);
    if (split === undefined || split.rest.length > 0 || split.path.endsWith('__init__.py')) return undefined;
    const folder = split.path.slice(0, split.path.lastIndexOf('/') + 1);
    const around = folder === '' ? undefined : this.#modules.at(`${folder}__init__.py`);
    const last = split.path.slice(folder.length, -'.py'.length);
    const isNamed =
      around !== undefined &&
      around !== scope &&
      around.imports.some(
        ({ alias, qualified, star }) => !star && alias === last && !isModuleName(qualified, last),
      );
    return isNamed && hops <= HOPS_MAX ? this.#own(around, last, hops) : undefined;
  }

  /** `from pydantic import *`: a class that nothing here defines is of the first package that gives all it has. */
  #ofForeignStar(scope: Scope, name: string): Symbol | undefined {
    if (!CLASS_NAME.test(name) || BUILTIN_CLASS.test(name)) return undefined;
    const foreign = scope.imports.find(
      ({ star, qualified }) => star && !this.#modules.isLocal(qualified, scope.path),
    );
    return foreign === undefined ? undefined : { kind: 'external', name: `${foreign.qualified}.${name}` };
  }

  /** What a name from an import statement of `from` stands for. */
  qualified(name: string, from: string, hops = 0): Symbol | undefined {
    const split = this.#modules.split(name, from);
    const module = split === undefined ? undefined : this.#modules.at(split.path);
    if (split === undefined || module === undefined) {
      return this.#modules.isLocal(name, from) ? undefined : { kind: 'external', name };
    }
    return split.rest.reduce<Symbol | undefined>((symbol, segment) => this.#member(symbol, segment, hops), {
      kind: 'scope',
      scope: module,
    });
  }

  #member(symbol: Symbol | undefined, name: string, hops: number): Symbol | undefined {
    if (symbol === undefined) return undefined;
    if (symbol.kind === 'external') return { kind: 'external', name: `${symbol.name}.${name}` };
    if (symbol.kind !== 'scope') return { kind: 'member', of: symbol, name };
    const { scope } = symbol;
    const own = scope.kind === 'function' ? undefined : this.#own(scope, name, hops);
    if (own !== undefined || scope.kind !== 'module') return own ?? { kind: 'member', of: symbol, name };
    return this.#submodule(scope, name);
  }

  #submodule(scope: Scope, name: string): Symbol | undefined {
    if (!scope.path.endsWith('__init__.py')) return undefined;
    const folder = scope.path.slice(0, -'__init__.py'.length);
    const module =
      this.#modules.at(`${folder}${name}.py`) ?? this.#modules.at(`${folder}${name}/__init__.py`);
    return module === undefined ? undefined : { kind: 'scope', scope: module };
  }
}

/** `from . import app` names the module; `from .app import app` something in it. */
function isModuleName(qualified: string, last: string): boolean {
  return !qualified.endsWith(`.${last}.${last}`);
}

/** The name of a symbol of another package. */
export function externalName(symbol: Symbol): string | undefined {
  return symbol.kind === 'external' ? symbol.name : undefined;
}

/** `true` where `name` is one of `names` in the package `root`, whatever module of it spells it. */
export function isOf(name: string | undefined, root: string, names: ReadonlySet<string> | string): boolean {
  if (name === undefined) return false;
  const segments = name.split('.');
  const last = segments.at(-1) ?? '';
  return segments[0] === root && (typeof names === 'string' ? last === names : names.has(last));
}

/** An identity of a symbol, equal for equal things. */
export function symbolId(symbol: Symbol): string {
  switch (symbol.kind) {
    case 'external':
      return symbol.name;
    case 'scope':
      return scopeId(symbol.scope);
    case 'value':
    case 'bound':
      return `${scopeId(symbol.scope)}#${symbol.name}`;
    case 'parameter':
      return `${scopeId(symbol.scope)}(${symbol.parameter.name})`;
    case 'member':
      return `${symbolId(symbol.of)}.${symbol.name}`;
  }
}
