import type { Evidence } from '../../report.ts';
import type { Objects } from '../application/objects.ts';
import { receiverOf } from '../application/routes.ts';
import {
  argument,
  type CallExpression,
  calledWord,
  type Expression,
  nameOf,
  walk,
} from '../python/expression.ts';
import { type Scope, scopesOf } from '../python/scope.ts';
import { isOf } from '../python/symbol.ts';
import type { Kind, Placed, Values } from '../python/values.ts';
import { roleOf } from '../repository.ts';
import { Taint } from './taint.ts';

/** A test that a runner collects. */
export interface Test {
  readonly scope: Scope;
  readonly at: Evidence;
  readonly skipped: boolean;
  /** It states something: `assert`, `raises`, `raise_for_status`, an assertion of a mock. */
  readonly asserts: boolean;
  /** What it states depends on a call into the application. */
  readonly effective: boolean;
}

/** A request that a test sends to the application. */
export interface TestRequest {
  readonly method: string;
  /** `{}` for parts that are not known. */
  readonly path: string;
  readonly at: Evidence;
  readonly test: Test;
}

export interface Suite {
  readonly tests: readonly Test[];
  readonly requests: readonly TestRequest[];
  /** Clients that are built on the real application. */
  readonly clients: readonly Evidence[];
  /** Test modules. */
  readonly modules: readonly Scope[];
}

export interface SuiteSources {
  readonly values: Values;
  readonly objects: Objects;
  readonly modules: readonly Scope[];
}

const CLIENTS: ReadonlySet<string> = new Set(['TestClient', 'AsyncClient', 'AsyncTestClient']);
const CLIENT_PACKAGES: readonly string[] = [
  'fastapi',
  'starlette',
  'httpx',
  'httpx2',
  'async_asgi_testclient',
];
const METHODS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

/** Reads the tests of a repository: what they call, state and request. */
export function suiteOf(sources: SuiteSources): Suite {
  const fixtures = new Fixtures(sources);
  const tests = sources.modules.flatMap((module) => testsOf(module, sources, fixtures));
  const requests = tests
    .filter(({ skipped }) => !skipped)
    .flatMap((test) => requestsOf(test, sources, fixtures));
  return { tests, requests, clients: fixtures.realClients(), modules: sources.modules };
}

/** Finds the functions that give tests their parameters. */
export class Fixtures {
  readonly #sources: SuiteSources;
  readonly #byName = new Map<string, Scope>();

  constructor(sources: SuiteSources) {
    this.#sources = sources;
    for (const module of sources.modules) for (const scope of scopesOf(module)) this.#note(scope);
  }

  named(name: string): Scope | undefined {
    return this.#byName.get(name);
  }

  /** What an expression in a test is: parameters stand for what their fixtures give. */
  given(placed: Placed, depth = 0): readonly Placed[] {
    const symbol = this.#sources.values.resolver.resolve(placed.expression, placed.scope);
    if (symbol?.kind !== 'parameter' || depth > 6) {
      const expanded = this.#sources.values.expand(placed);
      const [only] = expanded;
      return only !== undefined && only.expression !== placed.expression && depth <= 6
        ? expanded.flatMap((next) => this.given(next, depth + 1))
        : expanded;
    }
    const fixture = this.named(symbol.parameter.name);
    const values =
      fixture?.flows.flatMap(({ kind, value }) =>
        (kind === 'yield' || kind === 'return') && value !== undefined ? [value] : [],
      ) ?? [];
    return fixture === undefined
      ? [placed]
      : values.flatMap((expression) => this.given({ expression, scope: fixture }, depth + 1));
  }

  isClient(placed: Placed): boolean {
    return this.given(placed).some(
      (value) => this.#isClientKind(this.#sources.values.kind(value)) || this.#isClientOfWith(value),
    );
  }

  /** Clients that reach the application of this repository, not a dummy that a test makes. */
  realClients(): readonly Evidence[] {
    return this.#sources.modules.flatMap((module) =>
      [...scopesOf(module)].flatMap((scope) =>
        scope.calls.flatMap(({ call }) => {
          const target = clientTarget(call, scope, this.#sources.values);
          if (target === undefined || !this.#isReal({ expression: target, scope })) return [];
          return [{ path: scope.path, line: call.line, endLine: call.endLine }];
        }),
      ),
    );
  }

  #isReal(placed: Placed): boolean {
    return this.given(placed).some((value) => {
      const { values, objects } = this.#sources;
      if (!objects.isApplication(values.kind(value))) return false;
      const made = objects.construction(value);
      return made === undefined || roleOf(made.scope.path) !== 'test';
    });
  }

  #isClientKind(kind: Kind | undefined): boolean {
    if (kind === undefined) return false;
    const names = 'external' in kind ? [kind.external] : this.#sources.values.ancestors(kind.local);
    return names.some((name) => CLIENT_PACKAGES.some((root) => isOf(name, root, CLIENTS)));
  }

  #isClientOfWith({ expression, scope }: Placed): boolean {
    const symbol = this.#sources.values.resolver.resolve(expression, scope);
    return (
      symbol?.kind === 'bound' &&
      !symbol.each &&
      symbol.values.some((value) =>
        this.#isClientKind(this.#sources.values.kind({ expression: value, scope: symbol.scope })),
      )
    );
  }

  #note(scope: Scope): void {
    for (const decorator of scope.decorators) {
      const call = decorator.kind === 'call' ? decorator : undefined;
      const name = nameOf(call?.callee ?? decorator) ?? '';
      if (!/(^|\.)fixture$/.test(name)) continue;
      const given = call === undefined ? undefined : argument(call, 9, 'name');
      this.#byName.set(given?.kind === 'string' ? given.value : scope.name, scope);
    }
  }
}

/** The application that a client is built on. */
function clientTarget(call: CallExpression, scope: Scope, values: Values): Expression | undefined {
  const name = values.external(call, scope);
  if (name === undefined) return undefined;
  const word = name.split('.').at(-1) ?? '';
  if (word === 'ASGITransport') return argument(call, 0, 'app');
  return CLIENTS.has(word) ? argument(call, 0, 'app') : undefined;
}

function testsOf(module: Scope, sources: SuiteSources, fixtures: Fixtures): readonly Test[] {
  const moduleSkipped = module.assignments.some(
    ({ target, value }) => nameOf(target) === 'pytestmark' && value !== undefined && mentionsSkip(value),
  );
  return [...scopesOf(module)].filter(isTest).map((scope) => {
    const marks = [...scope.decorators, ...(scope.parent?.decorators ?? [])];
    const skipped = moduleSkipped || marks.some(mentionsSkip) || scope.calls[0]?.call === skipCall(scope);
    const taint = new Taint(scope, sources.values, (name) => fixtures.named(name));
    const statements = taint.statements();
    return {
      scope,
      at: { path: scope.path, line: scope.line, endLine: scope.endLine },
      skipped,
      asserts: statements.length > 0,
      effective: !skipped && statements.some(({ tainted }) => tainted),
    };
  });
}

function isTest(scope: Scope): boolean {
  if (scope.kind !== 'function' || !scope.name.startsWith('test')) return false;
  const { parent } = scope;
  return (
    parent?.kind === 'module' ||
    (parent?.kind === 'class' && (parent.name.startsWith('Test') || parent.bases.length > 0))
  );
}

function mentionsSkip(expression: Expression): boolean {
  return [...walk(expression)].some((part) => {
    const name = nameOf(part)?.split('.').at(-1);
    return name === 'skip';
  });
}

/** `pytest.skip(…)` as the first thing a test does. */
function skipCall(scope: Scope): CallExpression | undefined {
  const first = scope.calls[0]?.call;
  return first !== undefined && nameOf(first.callee) === 'pytest.skip' && scope.effect?.line === first.line
    ? first
    : undefined;
}

function requestsOf(test: Test, { values }: SuiteSources, fixtures: Fixtures): readonly TestRequest[] {
  return [...scopesOf(test.scope)].flatMap((scope) =>
    scope.calls.flatMap(({ call }) => {
      const word = calledWord(call);
      const receiver = receiverOf(call.callee);
      if (receiver === undefined || (!METHODS.has(word) && word !== 'request' && word !== 'stream'))
        return [];
      if (!fixtures.isClient({ expression: receiver, scope })) return [];
      const isNamed = METHODS.has(word);
      const methods = isNamed
        ? [word.toUpperCase()]
        : textsOf(argument(call, 0, 'method'), scope, values).map((text) => text.toUpperCase());
      const paths = textsOf(argument(call, isNamed ? 0 : 1, 'url'), scope, values);
      const at = { path: scope.path, line: call.line, endLine: call.endLine };
      return methods.flatMap((method) =>
        paths.map((path) => ({
          method,
          path: path.replace(/^https?:\/\/[^/]+/, '').split('?')[0] ?? '',
          at,
          test,
        })),
      );
    }),
  );
}

/** The texts an expression may have: a parameter has those that `parametrize` lists. */
function textsOf(expression: Expression | undefined, scope: Scope, values: Values): readonly string[] {
  if (expression === undefined) return [];
  const listed = parametrized(expression, scope, values);
  if (listed.length > 0) return listed;
  const given = values.expand({ expression, scope }).flatMap((placed) => {
    const { expression: inner } = placed;
    if (inner.kind === 'call' && /url_path_for|url_for/.test(calledWord(inner)))
      return [`name:${inner.args[0]?.value.kind === 'string' ? inner.args[0].value.value : ''}`];
    return values.text(placed) ?? '{}';
  });
  return given.length > 0 ? given : ['{}'];
}

function parametrized(expression: Expression, scope: Scope, values: Values): readonly string[] {
  const name = nameOf(expression);
  if (name === undefined) return [];
  return scope.decorators.flatMap((decorator) => {
    if (decorator.kind !== 'call' || calledWord(decorator) !== 'parametrize') return [];
    const [names, rows] = decorator.args.map(({ value }) => value);
    const position = namesOf(names).indexOf(name);
    if (position === -1 || rows === undefined) return [];
    return values.items({ expression: rows, scope: scope.parent ?? scope }).flatMap((row) => {
      const cells =
        row.expression.kind === 'sequence'
          ? row.expression.items
          : row.expression.kind === 'call' && calledWord(row.expression) === 'param'
            ? row.expression.args.filter(({ name: key }) => key === undefined).map(({ value }) => value)
            : [row.expression];
      const cell =
        namesOf(names).length === 1 && row.expression.kind !== 'call' ? row.expression : cells[position];
      return cell === undefined ? [] : (values.text({ expression: cell, scope: row.scope }) ?? '{}');
    });
  });
}

function namesOf(expression: Expression | undefined): readonly string[] {
  if (expression?.kind === 'string') return expression.value.split(',').map((name) => name.trim());
  return expression?.kind === 'sequence'
    ? expression.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
    : [];
}
