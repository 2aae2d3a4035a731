import type { Route } from '../../facts/application/routes.ts';
import type { Facts } from '../../facts/facts.ts';
import { headOf } from '../../facts/place.ts';
import { type Expression, nameOf, namesIn, walk } from '../../facts/python/expression.ts';
import type { Parameter, Scope } from '../../facts/python/scope.ts';
import { defineProbe, notApplicable, partial, share } from '../../probe.ts';
import type { Evidence } from '../../report.ts';
import { fieldsOf, isModel } from '../models/input-models.ts';

const LIMITS = /^(limit|size|page_size|per_page|take|count|top|first|max_results|items_per_page)$/i;
const LISTS =
  /(^|\.)(list|List|Sequence|Page|LimitOffsetPage|CursorPage|Paginated\w*|\w*(List|Page|Paginated|Public|Collection)\w*)$/;
const ITEMS = /^(items|results|data|records|rows|objects|entries|hits)$/;
const PAGINATION = /^fastapi_pagination\./;
const DEPTH_MAX = 4;

/** A limit that has an upper bound, or has none. */
interface Limit {
  readonly bounded: boolean;
  readonly at: Evidence;
}

function isBounded(expression: Expression | undefined): boolean {
  return (
    expression !== undefined &&
    [...walk(expression)].some(
      (part) => part.kind === 'call' && part.args.some(({ name }) => name === 'le' || name === 'lt'),
    )
  );
}

/** A bound of the parameter itself, of its type, or in the body. */
function isLimited({ name, annotation, fallback }: Parameter, scope: Scope, code: Facts['code']): boolean {
  return (
    [annotation, fallback].some(isBounded) ||
    isBoundedAlias(annotation, scope.parent ?? scope, code) ||
    isCut(name, scope)
  );
}

/** The limits among the parameters of a function: its own, those of models, those of dependencies. */
function limitsOf(scope: Scope, code: Facts['code'], depth = 0): readonly Limit[] {
  const around = scope.parent ?? scope;
  const own = scope.parameters.flatMap(({ name, annotation, fallback }) => {
    if (LIMITS.test(name))
      return [
        {
          bounded: isLimited({ name, annotation, fallback }, scope, code),
          at: headOf(scope),
        },
      ];
    const kind =
      annotation === undefined ? undefined : code.values.annotated({ expression: annotation, scope: around });
    if (kind === undefined || !('local' in kind) || !isModel(kind.local, code)) return [];
    return fieldsOf(kind.local, code)
      .filter((field) => LIMITS.test(field.name))
      .map((field) => ({
        bounded:
          isBounded(field.annotation) ||
          isBounded(field.value) ||
          isBoundedAlias(field.annotation, field.owner, code),
        at: { path: field.owner.path, line: field.line, endLine: field.endLine },
      }));
  });
  if (depth >= DEPTH_MAX) return own;
  const asked = code.dependencies
    .of(scope)
    .flatMap((dependency) => code.dependencies.target(dependency) ?? []);
  return [
    ...own,
    ...asked.flatMap((target) =>
      target === scope
        ? []
        : limitsOf(
            target.kind === 'class' ? (code.values.method(target, '__init__') ?? target) : target,
            code,
            depth + 1,
          ),
    ),
  ];
}

/** `min(limit, 100)`: a larger page is cut to the largest. */
function isCut(name: string, scope: Scope): boolean {
  return scope.expressions.some((expression) =>
    walk(expression).some(
      (part) =>
        part.kind === 'call' &&
        nameOf(part.callee) === 'min' &&
        part.args.some(({ value }) => nameOf(value) === name),
    ),
  );
}

function isBoundedAlias(annotation: Expression | undefined, scope: Scope, code: Facts['code']): boolean {
  const symbol = code.values.resolver.resolve(annotation, scope);
  return symbol?.kind === 'value' && isBounded(symbol.assignments.at(-1)?.value);
}

/** `true` where a route answers with many things. */
function isList({ methods, handler, call, path, scope }: Route, code: Facts['code']): boolean {
  if (handler === undefined || !methods.includes('GET') || path.endsWith('}')) return false;
  const model = call.args.find(({ name }) => name === 'response_model')?.value ?? handler.returns;
  return (
    model !== undefined && namesIn(model).some((name) => LISTS.test(name) || holdsItems(name, scope, code))
  );
}

/** A model around a list: `results: list[Recipe]`. */
function holdsItems(name: string, scope: Scope, code: Facts['code']): boolean {
  const symbol = code.values.resolver.name(name, scope);
  return (
    symbol?.kind === 'scope' &&
    symbol.scope.kind === 'class' &&
    isModel(symbol.scope, code) &&
    fieldsOf(symbol.scope, code).some(
      (field) => ITEMS.test(field.name) && namesIn(field.annotation).some((type) => LISTS.test(type)),
    )
  );
}

export const boundedLists = defineProbe({
  id: 'REP-03',
  name: 'bounded-lists',
  category: 'repositories',
  level: 'high',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['routes', 'code'],
  asks: 'Does every list have a largest page?',
  why: 'A list without one grows with the table, until the first request for all of it.',
  refuses: 'a `limit` with a default and no upper bound: half the credit',
  fix: 'bound the page size with `le=`',
  remedy: { file: '{routes}', snippet: 'limit: Annotated[int, Query(ge=1, le=100)] = 20' },
  references: ['OWASP API4'],

  examine({ routes, code }) {
    const judged = routes
      .filter((route) => route.reachable && isList(route, code))
      .map((route) => ({ route, limits: limitsOfRoute(route, code) }));
    if (judged.length === 0) return notApplicable('no route answers with a list');
    const bounded = judged.filter(
      (one) =>
        isPaginated(one.route, code) || (one.limits.length > 0 && one.limits.every((limit) => limit.bounded)),
    );
    const open = judged.filter((one) => !bounded.includes(one));
    const limited = open.filter(({ limits }) => limits.length > 0);
    const good = bounded.flatMap(({ route, limits }) => [route.at, ...limits.map(({ at }) => at)]);
    if (good.length > 0)
      return share(
        bounded.map(({ route }) => route.at),
        open.map(({ route }) => route.at),
        'these lists have no largest page',
      );
    if (limited.length === 0)
      return share(
        [],
        open.map(({ route }) => route.at),
        'these lists have no largest page',
      );
    return partial(
      5000,
      limited.flatMap(({ limits }) => limits.map(({ at }) => at)),
      { because: 'a limit without an upper bound is no bound' },
    );
  },
});

/** Of the handler, and of what the route itself asks for: `dependencies=[Depends(paging)]`. */
function limitsOfRoute({ handler, dependencies }: Route, code: Facts['code']): readonly Limit[] {
  const asked = dependencies.flatMap((dependency) => code.dependencies.target(dependency) ?? []);
  const scopes = asked.map((target) =>
    target.kind === 'class' ? (code.values.method(target, '__init__') ?? target) : target,
  );
  return [...(handler === undefined ? [] : [handler]), ...scopes].flatMap((scope) => limitsOf(scope, code));
}

/** `Depends(pagination_ctx(Page))`, `Depends(Params)` of a library that bounds its pages itself. */
function asksPagination({ dependencies }: Route, { values }: Facts['code']): boolean {
  return dependencies.some(
    ({ symbol, call, scope }) =>
      PAGINATION.test(symbol.kind === 'external' ? symbol.name : '') ||
      (call !== undefined && PAGINATION.test(values.external(call, scope) ?? '')),
  );
}

/** A page of a library, as what the route asks for or as what it answers. */
function isPaginated(route: Route, code: Facts['code']): boolean {
  const { resolver } = code.values;
  return (
    asksPagination(route, code) ||
    namesOfReturns(route).some((name) => {
      const symbol = resolver.name(name, route.scope);
      return symbol?.kind === 'external' && PAGINATION.test(symbol.name);
    })
  );
}

function namesOfReturns({ call, handler }: Route): readonly string[] {
  const model = call.args.find(({ name }) => name === 'response_model')?.value ?? handler?.returns;
  return model === undefined ? [] : namesIn(model);
}
