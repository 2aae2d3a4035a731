import type { Facts } from '../../facts/facts.ts';
import { headOf } from '../../facts/place.ts';
import { calledWord, keyword, nameOf, namesIn, walk } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const UNDOING: ReadonlySet<string> = new Set([
  'rollback',
  'begin_nested',
  'drop_all',
  'truncate',
  'drop_database',
  'clear',
  'flushdb',
  'delete_many',
]);

const SETTING_UP = /^(setUp|asyncSetUp|setup_method)$/;
const DOUBLES = /(^|\.)(create_autospec|MagicMock|AsyncMock|Mock)$/;

/** A `setUp` that gives every test of its class doubles of its own. */
function setsUpDoubles(scope: Scope): boolean {
  return (
    SETTING_UP.test(scope.name) &&
    scope.parent?.kind === 'class' &&
    scope.parent.children.some(({ name }) => name.startsWith('test')) &&
    scope.assignments.some(
      ({ target, value }) =>
        (nameOf(target) ?? '').startsWith('self.') &&
        value?.kind === 'call' &&
        DOUBLES.test(nameOf(value.callee) ?? ''),
    )
  );
}

/** A class of the tests that the fixture makes, and that undoes what was done through it. */
function usesDouble(fixture: Scope, { values }: Facts['code']): boolean {
  return fixture.calls.some(({ call }) => {
    const target = values.callee(call, fixture);
    const owner =
      target?.kind === 'class' ? target : target?.parent?.kind === 'class' ? target.parent : undefined;
    return owner?.role === 'test' && scopesOf(owner).some(undoesIn);
  });
}

const EMPTIES = /\b(truncate(\s+table)?|delete\s+from|drop\s+(table|schema|database))\b/i;

function undoesIn({ calls, assignments, expressions }: Scope): boolean {
  if (calls.some(({ call }) => UNDOING.has(calledWord(call)))) return true;
  // A statement that empties tables, sent as text.
  const sent = [...expressions, ...assignments.flatMap(({ value }) => value ?? [])];
  return (
    calls.some(({ call }) => /^(execute|executemany|exec|executescript)$/.test(calledWord(call))) &&
    sent.some((expression) =>
      walk(expression).some(
        (part) =>
          (part.kind === 'string' && EMPTIES.test(part.value)) ||
          (part.kind === 'formatted' && EMPTIES.test(part.text)),
      ),
    )
  );
}

/** `@fixture(name="session")`: the name that tests ask for. */
function nameOfFixture({ name, decorators }: Scope): string {
  const given = decorators.flatMap((decorator) =>
    decorator.kind === 'call' ? (keyword(decorator, 'name') ?? []) : [],
  )[0];
  return given?.kind === 'string' ? given.value : name;
}

export const isolatedState = defineProbe({
  id: 'TST-09',
  name: 'isolated-state',
  category: 'testing',
  level: 'medium',
  weight: 2,
  effort: 'medium',
  since: '1.0.0',
  needs: ['suite', 'code'],
  asks: 'Does each test start from a known state?',
  why: 'Tests that share a database pass or fail by their order.',
  refuses: 'a fixture that no test asks for',
  fix: 'give tests a session that is rolled back, through dependency overrides',
  remedy: { file: 'tests/conftest.py', snippet: 'app.dependency_overrides[get_session] = lambda: session' },
  references: [],

  examine({ suite, code }) {
    if (suite.tests.length === 0) return notApplicable('there are no tests');
    const scopes = suite.modules.flatMap((module) => [...scopesOf(module)]);
    const fixtures = scopes.filter(({ decorators }) =>
      decorators.some((decorator) => namesIn(decorator).some((name) => /(^|\.)fixture$/.test(name))),
    );
    const asked = new Set(
      [
        ...suite.tests.flatMap(({ scope }) => scope.parameters),
        ...fixtures.flatMap(({ parameters }) => parameters),
      ].map(({ name }) => name),
    );
    const isolating = fixtures.filter((fixture) => {
      const automatic = fixture.decorators.some(
        (decorator) => decorator.kind === 'call' && decorator.args.some(({ name }) => name === 'autouse'),
      );
      const overrides = [...scopesOf(fixture)].some((scope) =>
        scope.assignments.some(({ target }) =>
          namesIn(target).some((name) => name.endsWith('dependency_overrides')),
        ),
      );
      const undoes = [...scopesOf(fixture)].some(
        (scope) =>
          undoesIn(scope) ||
          scope.flows.some(
            ({ kind, managed }) =>
              kind === 'yield' &&
              managed.some((value) =>
                namesIn(value).some((name) => /begin|transaction|rollback|database/i.test(name)),
              ),
          ),
      );
      return (
        (automatic || asked.has(nameOfFixture(fixture))) && (overrides || undoes || usesDouble(fixture, code))
      );
    });
    const all = [...isolating, ...scopes.filter(setsUpDoubles)];
    return all.length > 0 ? found(all.map(headOf)) : notDetected(suite.modules.map(({ path }) => path));
  },
});
