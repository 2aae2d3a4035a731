import type { Category } from '../category.ts';
import type { Facts } from './facts/facts.ts';
import { logs } from './facts/logging.ts';
import { calledWord } from './facts/python/expression.ts';
import { type Scope, scopesOf } from './facts/python/scope.ts';
import { roleOf } from './facts/role.ts';
import { isHit } from './facts/tests/hits.ts';
import type { Probe } from './probe.ts';
import type { BasisPoints, Facets, ProbeResult } from './report.ts';
import { RUBRIC } from './rubric.ts';

const FULL: BasisPoints = 10_000;
const SECURITY_REFERENCES = /^(ASVS|OWASP|CWE|bandit)/;
/** What is known of the files of each category, beside what its probes found. */
export class FacetReader {
  readonly #facts: Facts;
  readonly #tested: ReadonlySet<string>;
  readonly #watched: ReadonlySet<string>;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#tested = testedPaths(facts);
    this.#watched = watchedPaths(facts);
  }

  /** The facets of `category`: absent where one cannot apply. */
  of(category: Category, results: readonly ProbeResult[], probes: readonly Probe[]): Facets {
    const { facets } = RUBRIC[category];
    const paths = this.#paths(results.filter((result) => result.category === category));
    const tests = facets.tests ? this.#share(paths, this.#tested) : undefined;
    const observability = facets.observability ? this.#share(this.#acting(paths), this.#watched) : undefined;
    const security = facets.security ? securityOf(category, results, probes) : undefined;
    return {
      ...(tests === undefined ? {} : { tests }),
      ...(security === undefined ? {} : { security }),
      ...(observability === undefined ? {} : { observability }),
    };
  }

  /** The application's modules that hold a category's evidence. */
  #paths(results: readonly ProbeResult[]): readonly string[] {
    const paths = results.flatMap(({ evidence }) => evidence.map(({ path }) => path));
    return [...new Set(paths)].filter((path) => path.endsWith('.py') && roleOf(path) === 'application');
  }

  /** Modules that only declare have nothing to log. */
  #acting(paths: readonly string[]): readonly string[] {
    return paths.filter((path) => {
      const module = this.#facts.code.modules.find((candidate) => candidate.path === path);
      return (
        module !== undefined &&
        [...scopesOf(module)].some((scope) => scope.handlers.length > 0 || scope.isAsync)
      );
    });
  }

  #share(paths: readonly string[], good: ReadonlySet<string>): BasisPoints | undefined {
    if (paths.length === 0) return undefined;
    return Math.floor((paths.filter((path) => good.has(path)).length * FULL) / paths.length);
  }
}

/** Credit of the security questions of a category, by their weights. */
function securityOf(
  category: Category,
  results: readonly ProbeResult[],
  probes: readonly Probe[],
): BasisPoints | undefined {
  let sum = 0;
  let won = 0;
  for (const probe of probes) {
    const result = results.find(({ id }) => id === probe.id);
    if (
      probe.category !== category ||
      result === undefined ||
      !probe.references.some((reference) => SECURITY_REFERENCES.test(reference))
    )
      continue;
    if (result.outcome === 'not_applicable' || result.outcome === 'waived') continue;
    sum += probe.weight;
    won += probe.weight * result.credit;
  }
  return sum === 0 ? undefined : Math.floor(won / sum);
}

/** Modules that effective tests import themselves, or that run for a route that a test requests. */
function testedPaths({ suite, code, routes, wiring }: Facts): ReadonlySet<string> {
  const modules = suite.modules.filter((module) =>
    suite.tests.some(({ scope, effective }) => effective && scope.path === module.path),
  );
  const imported = modules.flatMap((module) =>
    [...scopesOf(module)].flatMap((scope) =>
      scope.imports.flatMap((statement) =>
        code.values.resolver.modules.loadedBy(statement, scope.path).slice(-1),
      ),
    ),
  );
  const requested = routes
    .filter((route) => route.reachable && isHit(route, suite))
    .flatMap(({ handler, dependencies }) => {
      const asked = code.dependencies
        .closure(dependencies)
        .flatMap((dependency) => code.dependencies.target(dependency) ?? []);
      return handler === undefined ? asked : [handler, ...asked];
    });
  const around = requested.length > 0 ? onEveryRequest({ wiring, code }) : [];
  return new Set([...imported, ...reachedFrom([...requested, ...around], code)]);
}

/** What runs around every request: middleware, the lifespan, handlers of errors, and what makes the application. */
function onEveryRequest({ wiring, code }: Pick<Facts, 'wiring' | 'code'>): readonly Scope[] {
  const registering = code.alive.filter((scope) =>
    scope.calls.some(({ call }) => calledWord(call) === 'add_middleware'),
  );
  return [
    ...wiring.middleware.flatMap(({ local }) => local ?? []),
    ...wiring.lifespans.map(({ handler }) => handler),
    ...wiring.constructions.map(({ scope }) => scope),
    ...registering,
  ];
}

/** Modules that log themselves, or that run inside a request that a middleware logs or traces. */
function watchedPaths({ code, routes, wiring }: Facts): ReadonlySet<string> {
  const logging = code.alive.filter(writesLog).map(({ path }) => path);
  const watching = wiring.middleware.some(
    ({ local, external }) =>
      (local !== undefined && [...scopesOf(local)].some(writesLog)) ||
      /opentelemetry|sentry|ddtrace|logfire|elasticapm/.test(external ?? ''),
  );
  const instrumented = code.alive.some((scope) =>
    scope.calls.some(({ call }) => /^instrument_(app|fastapi)$/.test(calledWord(call))),
  );
  if (!watching && !instrumented) return new Set(logging);
  const handlers = routes
    .filter(({ reachable }) => reachable)
    .flatMap(({ handler, dependencies }) => {
      const asked = code.dependencies
        .closure(dependencies)
        .flatMap((dependency) => code.dependencies.target(dependency) ?? []);
      return handler === undefined ? asked : [handler, ...asked];
    });
  return new Set([...logging, ...reachedFrom(handlers, code)]);
}

function writesLog(scope: Scope): boolean {
  return scope.calls.some(({ call }) => logs(call));
}

const DEPTH_MAX = 6;

/** Paths of everything that the scopes call, directly and through others. */
function reachedFrom(scopes: readonly Scope[], code: Facts['code']): readonly string[] {
  const seen = new Set<Scope>();
  let front = [...scopes];
  for (let depth = 0; depth < DEPTH_MAX && front.length > 0; depth += 1) {
    const next: Scope[] = [];
    for (const scope of front) {
      if (seen.has(scope)) continue;
      seen.add(scope);
      for (const inner of scopesOf(scope)) next.push(...calledFrom(inner, code));
    }
    front = next;
  }
  return [...seen].map(({ path }) => path);
}

function calledFrom(scope: Scope, code: Facts['code']): readonly Scope[] {
  const called = scope.calls.flatMap(({ call }) => code.values.callee(call, scope) ?? []);
  const typed = scope.parameters.flatMap(({ annotation }) => {
    const kind =
      annotation === undefined
        ? undefined
        : code.values.annotated({ expression: annotation, scope: scope.parent ?? scope });
    return kind !== undefined && 'local' in kind ? [kind.local] : [];
  });
  const returned =
    scope.returns === undefined
      ? undefined
      : code.values.annotated({ expression: scope.returns, scope: scope.parent ?? scope });
  const parents = scope.kind === 'class' ? code.values.lineage(scope).slice(1) : [];
  return [
    ...called,
    ...typed,
    ...parents,
    ...(returned !== undefined && 'local' in returned ? [returned.local] : []),
  ];
}
