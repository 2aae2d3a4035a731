import { type CallExpression, calledWord, type Expression, nameOf, namesIn } from '../python/expression.ts';
import { type Scope, scopesOf } from '../python/scope.ts';
import type { Values } from '../python/values.ts';
import type { Fixtures } from './fixtures.ts';

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

/** Knows which calls of a test suite end in the application: every test of the suite asks the same fixtures and helpers. */
export class Reach {
  readonly #values: Values;
  readonly #fixtures: Pick<Fixtures, 'named' | 'handedOut'>;
  readonly #known = new Map<Scope, boolean>();
  readonly #open = new Set<Scope>();

  constructor(values: Values, fixtures: Pick<Fixtures, 'named' | 'handedOut'>) {
    this.#values = values;
    this.#fixtures = fixtures;
  }

  /** The function that a fixture hands out, where `call` calls one. */
  handedOut(call: CallExpression, scope: Scope): Scope | undefined {
    return this.#fixtures.handedOut(call, scope);
  }

  /** `true` where the fixture, or one that it takes, is made with the application. */
  fromFixture(name: string): boolean {
    const fixture = this.#fixtures.named(name);
    return fixture !== undefined && this.ofScope(fixture);
  }

  /** `true` where a function calls into the application, or takes a fixture that does. */
  ofScope(scope: Scope): boolean {
    const known = this.#known.get(scope);
    if (known !== undefined) return known;
    // What calls itself adds nothing to itself.
    if (this.#open.has(scope)) return false;
    this.#open.add(scope);
    const found = this.#calls(scope) || this.#takes(scope);
    this.#open.delete(scope);
    // A no that was found inside a circle may be half of the truth.
    if (found || this.#open.size === 0) this.#known.set(scope, found);
    return found;
  }

  /** `true` where `call` ends in the application. */
  ofCall(call: CallExpression, scope: Scope): boolean {
    const target = this.#values.callee(call, scope);
    if (target?.role === 'application') return true;
    if (target?.role === 'test') return this.ofScope(target);
    const symbol = this.#values.resolver.resolve(call.callee, scope);
    if (symbol?.kind === 'member' && symbol.of.kind === 'scope')
      return symbol.of.scope.role === 'application';
    return CLIENT_WORDS.has(calledWord(call)) && this.#isClientOfApplication(call, scope);
  }

  #calls(scope: Scope): boolean {
    return scopesOf(scope).some((inner) =>
      inner.calls.some(
        ({ call }) =>
          this.ofCall(call, inner) || call.args.some(({ value }) => this.#mentionsApplication(value, inner)),
      ),
    );
  }

  #takes(scope: Scope): boolean {
    return scope.parameters.some(({ name }) => this.fromFixture(name));
  }

  /** `client.get(…)` where the client is a fixture, or a name, that is made with the application. */
  #isClientOfApplication(call: CallExpression, scope: Scope): boolean {
    const head = nameOf(call.callee)?.split('.')[0];
    if (head === undefined) return false;
    const symbol = this.#values.resolver.name(head, scope);
    if (symbol?.kind === 'parameter') return this.fromFixture(symbol.parameter.name);
    if (symbol?.kind === 'value')
      return symbol.assignments.some(
        ({ value }) => value !== undefined && this.#mentionsApplication(value, symbol.scope),
      );
    return (
      symbol?.kind === 'bound' &&
      symbol.values.some((value) => this.#mentionsApplication(value, symbol.scope))
    );
  }

  #mentionsApplication(expression: Expression, scope: Scope): boolean {
    return namesIn(expression).some((name) => {
      const symbol = this.#values.resolver.name(name, scope);
      if (symbol?.kind === 'scope' || symbol?.kind === 'value') return symbol.scope.role === 'application';
      return symbol?.kind === 'parameter' && this.fromFixture(symbol.parameter.name);
    });
  }
}
