import {
  type CallExpression,
  calledWord,
  type Expression,
  type Lines,
  namesIn,
  walk,
} from '../python/expression.ts';
import { type Scope, scopesOf } from '../python/scope.ts';
import type { Values } from '../python/values.ts';
import type { Reach } from './reach.ts';

/** Something that a test states. */
export interface Statement extends Lines {
  /** Its value depends on a call into the application. */
  readonly tainted: boolean;
}

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

/** Follows values that come from the application through one test. */
export class Taint {
  readonly #scope: Scope;
  readonly #values: Values;
  readonly #reach: Reach;
  readonly #names: ReadonlySet<string>;

  constructor(scope: Scope, values: Values, reach: Reach) {
    this.#scope = scope;
    this.#values = values;
    this.#reach = reach;
    this.#names = this.#spread();
  }

  /** What the test states, in order. */
  statements(): readonly Statement[] {
    return scopesOf(this.#scope).flatMap((scope) => [...this.#asserts(scope), ...this.#calls(scope)]);
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
    const target = this.#values.callee(call, scope) ?? this.#reach.handedOut(call, scope);
    if (target === undefined || target.role !== 'test') return [];
    const states = target.flows.some(
      ({ kind, value }) => kind === 'assert' && value !== undefined && !isConstant(value),
    );
    if (!states) return [];
    const tainted =
      call.args.some(({ value }) => this.#isTainted(value, scope)) || this.#reach.ofScope(target);
    return [{ line: call.line, endLine: call.endLine, tainted }];
  }

  #isTainted(expression: Expression, scope: Scope): boolean {
    return walk(expression).some((part) => {
      if (part.kind === 'name') return this.#names.has(part.name.split('.')[0] ?? '');
      return part.kind === 'call' && this.#reach.ofCall(part, scope);
    });
  }

  /** Names whose values come from the application, found by going over the assignments until nothing changes. */
  #spread(): ReadonlySet<string> {
    const names = new Set<string>();
    for (const { name } of this.#scope.parameters) if (this.#reach.fromFixture(name)) names.add(name);
    const scopes = scopesOf(this.#scope);
    for (let size = -1; size !== names.size; ) {
      size = names.size;
      for (const scope of scopes) this.#spreadIn(scope, names);
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
      const tainted = walk(value).some(
        (part) =>
          (part.kind === 'name' && names.has(part.name.split('.')[0] ?? '')) ||
          (part.kind === 'call' && this.#reach.ofCall(part, scope)),
      );
      if (tainted) for (const name of namesIn(target)) names.add(name.split('.')[0] ?? '');
    }
  }
}

/** `assert True`, `assert 1 == 1`: nothing in it can change. */
function isConstant(expression: Expression): boolean {
  return !walk(expression).some((part) => part.kind === 'name' || part.kind === 'call');
}
