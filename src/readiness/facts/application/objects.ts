import { classOf } from '../python/class-of.ts';
import { type CallExpression, type Expression, nameOf } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import { isOf, symbolId } from '../python/symbol.ts';
import type { Kind, Placed, Values } from '../python/values.ts';

/** The identity that all application objects share: what is done to one of them is done to what is served. */
export const APPLICATION = 'application';

const APPLICATIONS: ReadonlySet<string> = new Set(['FastAPI', 'Starlette']);
const ROUTERS: ReadonlySet<string> = new Set(['APIRouter', 'Router']);
const FRAMEWORKS: readonly string[] = ['fastapi', 'starlette'];
const NAMES: ReadonlySet<string> = new Set(['app', 'application', 'fastapi_app', '_app']);
const STEPS_MAX = 8;

/** The call that made an object. */
export interface Construction {
  readonly call: CallExpression;
  readonly scope: Scope;
}

/** Recognises applications and routers, and tells which expressions mean the same one. */
export class Objects {
  readonly #values: Values;

  constructor(values: Values) {
    this.#values = values;
  }

  isApplication(kind: Kind | undefined): boolean {
    return this.#isKind(kind, APPLICATIONS);
  }

  isRouter(kind: Kind | undefined): boolean {
    return this.#isKind(kind, ROUTERS);
  }

  /** The identity of the application or router that `placed` means. */
  identity(placed: Placed): string | undefined {
    const kind = this.#values.kind(placed);
    if (this.isApplication(kind) || this.#looksLikeApplication(placed)) return APPLICATION;
    if (!this.isRouter(kind)) return undefined;
    const made = this.construction(placed);
    return made === undefined ? this.#symbolId(placed) : constructionId(made);
  }

  /** The call that made the router or application that `placed` means. */
  construction(placed: Placed, steps = 0): Construction | undefined {
    if (steps > STEPS_MAX) return undefined;
    for (const { expression, scope } of this.#values.expand(placed)) {
      if (expression.kind !== 'call') continue;
      if (this.#isConstructor(expression, scope)) return { call: expression, scope };
      const target = this.#values.callee(expression, scope);
      const given = target === undefined ? [] : returned(target);
      for (const value of given) {
        const made =
          target === undefined
            ? undefined
            : this.construction({ expression: value, scope: target }, steps + 1);
        if (made !== undefined) return made;
      }
    }
    return undefined;
  }

  /** Calls a class: one of another package or of this repository, or one that a function made. */
  #isConstructor(call: CallExpression, scope: Scope): boolean {
    const { resolver } = this.#values;
    const called = resolver.resolve(call.callee, scope)?.kind;
    if (called === 'external' || this.#values.callee(call, scope)?.kind === 'class') return true;
    return called === 'value' && classOf({ expression: call.callee, scope }, resolver) !== undefined;
  }

  #symbolId({ expression, scope }: Placed): string | undefined {
    const symbol = this.#values.resolver.resolve(expression, scope);
    return symbol === undefined ? undefined : symbolId(symbol);
  }

  #looksLikeApplication({ expression, scope }: Placed): boolean {
    const name = nameOf(expression);
    if (name === undefined) return false;
    if (name === 'request.app' || name === 'self.app') return true;
    const symbol = this.#values.resolver.resolve(expression, scope);
    return symbol?.kind === 'parameter' && symbol.parameter.annotation === undefined && NAMES.has(name);
  }

  #isKind(kind: Kind | undefined, names: ReadonlySet<string>): boolean {
    if (kind === undefined) return false;
    const foreign = 'external' in kind ? [kind.external] : this.#values.ancestors(kind.local);
    return foreign.some((name) => FRAMEWORKS.some((framework) => isOf(name, framework, names)));
  }
}

export function constructionId({ call, scope }: Construction): string {
  return `${scope.path}:${call.line}:${scope.qualname}`;
}

function returned(scope: Scope): readonly Expression[] {
  return scope.flows.flatMap(({ kind, value }) => (kind === 'return' && value !== undefined ? [value] : []));
}
