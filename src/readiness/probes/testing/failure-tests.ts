import { placeIn } from '../../facts/place.ts';
import { calledWord, type Expression, walk } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const STATUSES: ReadonlySet<number> = new Set([400, 401, 403, 404, 409, 422, 429]);

/** `response.status_code == 404`. */
function statesFailure(expression: Expression, expected: ReadonlySet<string>): boolean {
  return [...walk(expression)].some((part) => {
    if (part.kind !== 'operation' || !/^(==|in|!=)$/.test(part.operator)) return false;
    const inside = part.operands.flatMap((operand) => [...walk(operand)]);
    const asked = inside.some(
      (one) =>
        (one.kind === 'name' || one.kind === 'attribute') && /status_code$|(^|\.)status$/.test(one.name),
    );
    return (
      asked &&
      inside.some(
        (one) =>
          (one.kind === 'number' && STATUSES.has(one.value)) ||
          (one.kind === 'name' && expected.has(one.name)) ||
          (one.kind === 'name' && /HTTP_4\d\d/.test(one.name)),
      )
    );
  });
}

/** Parameters of a test that `parametrize` gives a status of failure. */
function expectedFailures({ decorators }: Scope): ReadonlySet<string> {
  const names = decorators.flatMap((decorator) => {
    if (decorator.kind !== 'call' || calledWord(decorator) !== 'parametrize') return [];
    const [given, rows] = decorator.args.map(({ value }) => value);
    const fails =
      rows !== undefined &&
      [...walk(rows)].some((part) => part.kind === 'number' && STATUSES.has(part.value));
    if (!fails || given === undefined) return [];
    return [...walk(given)].flatMap((part) => (part.kind === 'string' ? part.value.split(/\s*,\s*/) : []));
  });
  return new Set(names.filter((name) => /status|code/.test(name)));
}

export const failureTests = defineProbe({
  id: 'TST-05',
  name: 'failure-tests',
  category: 'testing',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['suite'],
  asks: 'Do tests state what is refused?',
  why: 'The way that must stay shut is never tried by accident.',
  refuses: 'a number that is not compared with a status',
  fix: 'assert 401, 403, 404 and 422 where they belong',
  remedy: {
    file: 'tests/test_api.py',
    snippet: 'assert (await client.get("/api/v1/orders/unknown")).status_code == 404',
  },
  references: ['ASVS 8.3.1'],

  examine({ suite }) {
    if (suite.tests.length === 0) return notApplicable('there are no tests');
    const stating = suite.tests
      .filter(({ effective }) => effective)
      .flatMap(({ scope }) =>
        [...scopesOf(scope)].flatMap((inner) =>
          inner.flows
            .filter(
              ({ kind, value }) =>
                kind === 'assert' && value !== undefined && statesFailure(value, expectedFailures(scope)),
            )
            .map((flow) => placeIn(inner, flow)),
        ),
      );
    return stating.length > 0 ? found(stating) : notDetected(suite.modules.map(({ path }) => path));
  },
});
