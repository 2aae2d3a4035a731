import {
  type CallExpression,
  calledWord,
  type Expression,
  type Lines,
  nameOf,
  namesIn,
  walk,
} from '../python/expression.ts';
import { type Scope, scopesOf } from '../python/scope.ts';
import type { Values } from '../python/values.ts';
import { roleOf } from '../repository.ts';

/** Something that a test states. */
export interface Statement extends Lines {
  /** Its value depends on a call into the application. */
  readonly tainted: boolean;
}

const CLIENT_WORDS: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  'request',
  'stream',
  'websocket_connect',
]);
const STATING: ReadonlySet<string> = new Set([
  'raise_for_status',
  'raises',
  'assert_called',
  'assert_called_once',
  'assert_called_with',
  'assert_called_once_with',
  'assert_awaited',
  'assert_awaited_once',
  'assert_awaited_once_with',
  'assert_not_called',
  'assert_has_calls',
]);
const DEPTH_MAX = 6;

/** Follows values that come from the application through one test. */
export class Taint {
  readonly #scope: Scope;
  readonly #values: Values;
  readonly #fixture: (name: string) => Scope | undefined;
  readonly #names: ReadonlySet<string>;

  constructor(scope: Scope, values: Values, fixture: (name: string) => Scope | undefined) {
    this.#scope = scope;
    this.#values = values;
    this.#fixture = fixture;
    this.#names = this.#spread();
  }

  /** What the test states, in order. */
  statements(): readonly Statement[] {
    return [...scopesOf(this.#scope)].flatMap((scope) => [...this.#asserts(scope), ...this.#calls(scope)]);
  }

  #asserts(scope: Scope): readonly Statement[] {
    return scope.flows.flatMap(({ kind, value, line, endLine }) => {
      if (kind !== 'assert' || value === undefined || isConstant(value)) return [];
      return [{ line, endLine, tainted: this.#isTainted(value, scope) }];
    });
  }

  #calls(scope: Scope): readonly Statement[] {
    return scope.calls.flatMap(({ call, managed }) => {
      const { line, endLine } = call;
      const word = calledWord(call);
      if (
        managed.some((value) => value.kind === 'call' && calledWord(value) === 'raises') &&
        word !== 'raises'
      ) {
        return [{ line, endLine, tainted: this.#isTainted(call, scope) }];
      }
      if (word === 'raises') return [{ line, endLine, tainted: false }];
      if (STATING.has(word)) return [{ line, endLine, tainted: this.#isTainted(call, scope) }];
      if (/^assert[A-Z_]/.test(word) && !word.startsWith('assert_'))
        return [{ line, endLine, tainted: call.args.some(({ value }) => this.#isTainted(value, scope)) }];
      return this.#helper(call, scope);
    });
  }

  /** A helper of the tests that asserts about what it is given, or about what it calls itself. */
  #helper(call: CallExpression, scope: Scope): readonly Statement[] {
    const target = this.#values.callee(call, scope);
    if (target === undefined || roleOf(target.path) !== 'test') return [];
    const states = target.flows.some(
      ({ kind, value }) => kind === 'assert' && value !== undefined && !isConstant(value),
    );
    if (!states) return [];
    const tainted = call.args.some(({ value }) => this.#isTainted(value, scope)) || this.#reaches(target, 1);
    return [{ line: call.line, endLine: call.endLine, tainted }];
  }

  #isTainted(expression: Expression, scope: Scope): boolean {
    return [...walk(expression)].some((part) => {
      if (part.kind === 'name') return this.#names.has(part.name.split('.')[0] ?? '');
      return part.kind === 'call' && this.#intoApplication(part, scope, 0);
    });
  }

  /** Names whose values come from the application, found by going over the assignments until nothing changes. */
  #spread(): ReadonlySet<string> {
    const names = new Set<string>();
    for (const { name } of this.#scope.parameters) if (this.#isTaintedFixture(name, 0)) names.add(name);
    for (let round = 0; round < 4; round += 1) {
      for (const scope of scopesOf(this.#scope)) this.#spreadIn(scope, names);
    }
    return names;
  }

  #spreadIn(scope: Scope, names: Set<string>): void {
    const bindings = [
      ...scope.assignments.map(({ target, value }) => ({ target, value })),
      ...scope.loops.map(({ target, over }) => ({ target, value: over })),
      ...scope.managed.map(({ value, alias }) => ({ target: alias, value })),
    ];
    for (const { target, value } of bindings) {
      if (target === undefined || value === undefined) continue;
      const tainted = [...walk(value)].some(
        (part) =>
          (part.kind === 'name' && names.has(part.name.split('.')[0] ?? '')) ||
          (part.kind === 'call' && this.#intoApplication(part, scope, 0)),
      );
      if (tainted) for (const name of namesIn(target)) names.add(name.split('.')[0] ?? '');
    }
  }

  #isTaintedFixture(name: string, depth: number): boolean {
    const fixture = depth > DEPTH_MAX ? undefined : this.#fixture(name);
    if (fixture === undefined) return false;
    return (
      this.#reaches(fixture, depth) ||
      fixture.parameters.some(
        (parameter) => parameter.name !== name && this.#isTaintedFixture(parameter.name, depth + 1),
      )
    );
  }

  /** `true` where a function calls into the application. */
  #reaches(scope: Scope, depth: number): boolean {
    return [...scopesOf(scope)].some((inner) =>
      inner.calls.some(
        ({ call }) => this.#intoApplication(call, inner, depth) || this.#takesApplication(call, inner),
      ),
    );
  }

  #intoApplication(call: CallExpression, scope: Scope, depth: number): boolean {
    const target = this.#values.callee(call, scope);
    if (target !== undefined && roleOf(target.path) === 'application') return true;
    if (target !== undefined && roleOf(target.path) === 'test' && depth < 3)
      return this.#reaches(target, depth + 1);
    const symbol = this.#values.resolver.resolve(call.callee, scope);
    if (symbol?.kind === 'member' && symbol.of.kind === 'scope')
      return roleOf(symbol.of.scope.path) === 'application';
    return CLIENT_WORDS.has(calledWord(call)) && this.#isClientOfApplication(call, scope);
  }

  /** `client.get(…)` where the client is a fixture, or a name, that is made with the application. */
  #isClientOfApplication(call: CallExpression, scope: Scope): boolean {
    const head = nameOf(call.callee)?.split('.')[0];
    if (head === undefined) return false;
    const symbol = this.#values.resolver.name(head, scope);
    if (symbol?.kind === 'parameter') return this.#isTaintedFixture(symbol.parameter.name, 0);
    if (symbol?.kind === 'value')
      return symbol.assignments.some(
        ({ value }) => value !== undefined && this.#mentionsApplication(value, symbol.scope),
      );
    return (
      symbol?.kind === 'bound' &&
      symbol.values.some((value) => this.#mentionsApplication(value, symbol.scope))
    );
  }

  #takesApplication(call: CallExpression, scope: Scope): boolean {
    return call.args.some(({ value }) => this.#mentionsApplication(value, scope));
  }

  #mentionsApplication(expression: Expression, scope: Scope): boolean {
    return namesIn(expression).some((name) => {
      const symbol = this.#values.resolver.name(name, scope);
      if (symbol?.kind === 'scope' || symbol?.kind === 'value')
        return roleOf(symbol.scope.path) === 'application';
      return (
        symbol?.kind === 'parameter' &&
        scope !== this.#scope &&
        this.#isTaintedFixture(symbol.parameter.name, 2)
      );
    });
  }
}

/** `assert True`, `assert 1 == 1`: nothing in it can change. */
function isConstant(expression: Expression): boolean {
  return ![...walk(expression)].some((part) => part.kind === 'name' || part.kind === 'call');
}
