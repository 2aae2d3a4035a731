import type { Evidence } from '../../report.ts';
import { receiverOf } from '../application/receiver.ts';
import {
  argument,
  type CallExpression,
  calledWord,
  type Expression,
  nameOf,
  walk,
} from '../python/expression.ts';
import { type Scope, scopesOf } from '../python/scope.ts';
import type { Values } from '../python/values.ts';
import { Fixtures, isFixtureMark, type SuiteSources } from './fixtures.ts';
import { Reach } from './reach.ts';
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
  /** Paths that clients put before every address: `/api` of `base_url="http://test/api"`. */
  readonly bases: readonly string[];
  /** Test modules. */
  readonly modules: readonly Scope[];
}

const METHODS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

/** Reads the tests of a repository: what they call, state and request. */
export function suiteOf(sources: SuiteSources): Suite {
  const fixtures = new Fixtures(sources);
  const reach = new Reach(sources.values, fixtures);
  const tests = sources.modules.flatMap((module) => testsOf(module, sources, reach));
  const requests = tests
    .filter(({ skipped }) => !skipped)
    .flatMap((test) => requestsOf(test, sources, fixtures));
  const clients = fixtures.realClients();
  const bases = [...new Set(clients.flatMap(({ base }) => base ?? []))];
  return { tests, requests, clients: clients.map(({ at }) => at), bases, modules: sources.modules };
}

function testsOf(module: Scope, { values }: SuiteSources, reach: Reach): readonly Test[] {
  const moduleSkipped = module.assignments.some(
    ({ target, value }) => nameOf(target) === 'pytestmark' && value !== undefined && mentionsSkip(value),
  );
  return scopesOf(module)
    .filter(isTest)
    .map((scope) => {
      const marks = [...scope.decorators, ...(scope.parent?.decorators ?? [])];
      const skipped = moduleSkipped || marks.some(mentionsSkip) || skipCall(scope) !== undefined;
      const statements = new Taint(scope, values, reach).statements();
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
  if (scope.kind !== 'function' || !scope.name.startsWith('test') || scope.decorators.some(isFixtureMark))
    return false;
  const { parent } = scope;
  return (
    parent?.kind === 'module' ||
    (parent?.kind === 'class' && (parent.name.startsWith('Test') || parent.bases.length > 0))
  );
}

function mentionsSkip(expression: Expression): boolean {
  return walk(expression).some((part) => {
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
  return scopesOf(test.scope).flatMap((scope) =>
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
