import type { Facts } from '../../facts/facts.ts';
import { type CallExpression, keyword, nameOf, stringOf } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import type { Placed } from '../../facts/python/values.ts';
import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';

/** Without one of these, nobody reads the description. */
const DOORS: readonly string[] = ['docs_url', 'openapi_url'];
const URLS: readonly string[] = [...DOORS, 'redoc_url'];

type Decision = 'decided' | 'moved';

/** Another address that is open everywhere is moved; what is off, or differs from place to place, is decided. */
function decisionOn({ expression, scope }: Placed, code: Facts['code'], depth = 0): Decision {
  if (expression.kind === 'string' || expression.kind === 'formatted') return 'moved';
  const symbol = depth > 3 ? undefined : code.values.resolver.resolve(expression, scope);
  if (symbol?.kind !== 'value') return 'decided';
  const [value, ...others] = symbol.assignments.map((assignment) => assignment.value);
  if (value === undefined || others.length > 0) return 'decided';
  return decisionOn({ expression: value, scope: symbol.scope }, code, depth + 1);
}

/** What a construction passes for its addresses, through `**options` too. */
function given(
  call: CallExpression,
  scope: Scope,
  code: Facts['code'],
): readonly (readonly [string, Placed])[] {
  const direct = URLS.flatMap((name) => {
    const expression = keyword(call, name);
    return expression === undefined ? [] : [[name, { expression, scope }] as const];
  });
  const splats = call.args.filter(({ splat }) => splat).map(({ value }) => value);
  const listed = splats.flatMap((value) =>
    code.values.expand({ expression: value, scope }).flatMap((placed) => {
      if (placed.expression.kind === 'call') return given(placed.expression, placed.scope, code);
      if (placed.expression.kind !== 'mapping') return [];
      return placed.expression.entries.flatMap(({ key, value: expression }) => {
        const name = stringOf(key);
        return name !== undefined && URLS.includes(name)
          ? [[name, { expression, scope: placed.scope }] as const]
          : [];
      });
    }),
  );
  // `options["openapi_url"] = None` below a condition.
  const noted = splats.flatMap((value) =>
    scope.assignments.flatMap(({ target, value: expression }) => {
      if (target.kind !== 'subscript' || nameOf(target.object) !== nameOf(value)) return [];
      const name = stringOf(target.index[0]);
      return name !== undefined && URLS.includes(name) && expression !== undefined
        ? [[name, { expression, scope }] as const]
        : [];
    }),
  );
  return [...direct, ...listed, ...noted];
}

export const documentationUrls = defineProbe({
  id: 'API-04',
  name: 'documentation-urls',
  category: 'api',
  level: 'low',
  weight: 1,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'wiring', 'code'],
  asks: 'Was it decided where the documentation of the API is open?',
  why: 'A map of every endpoint should be public on purpose.',
  refuses:
    'a comment, and a splat that is empty; another address that is open everywhere counts half, and so does a second door that stays open',
  fix: 'pass `docs_url` and `openapi_url` from the settings',
  remedy: { file: '{module}', snippet: 'FastAPI(docs_url=None if settings.is_production else "/docs")' },
  references: ['ASVS 13.4.5'],

  examine({ application, wiring, code }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const set = wiring.constructions.map(({ call, scope, at }) => ({ at, urls: given(call, scope, code) }));
    const decided = set.filter(
      ({ urls }) =>
        urls.some(([name, placed]) => DOORS.includes(name) && decisionOn(placed, code) === 'decided') &&
        !urls.some(([name, placed]) => name === 'redoc_url' && decisionOn(placed, code) === 'moved'),
    );
    if (decided.length > 0) return found(decided.map(({ at }) => at));
    const moved = set.filter(({ urls }) => urls.length > 0);
    return moved.length > 0
      ? partial(
          5000,
          moved.map(({ at }) => at),
          { because: 'the documentation has an address of its own, and is open everywhere' },
        )
      : notDetected([application.at.path]);
  },
});
