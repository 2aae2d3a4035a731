import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Facts, fits, holds, parseWhen, withCapabilities } from '../../src/pattern/index.ts';

const facts: Facts = {
  entities: 3,
  auth: 'jwt',
  'feature.search': true,
  'feature.auth.jwt': true,
  'fields.html': 1,
};

describe('a condition', () => {
  it.each([
    ['entities > 0', true],
    ['entities > 3', false],
    ['entities >= 3', true],
    ['entities < 4', true],
    ['entities <= 2', false],
    ['relations > 0', false],
    ['relations == 0', false],
    ['auth == jwt', true],
    ['auth != jwt', false],
    ['auth == "jwt"', true],
    ['feature.search', true],
    ['feature.cache', false],
    ['feature.auth.jwt', true],
    ['feature.search == true', true],
    ['not feature.cache', true],
    ['not not feature.cache', false],
    ['fields.html', true],
    ['feature.cache and feature.search or entities > 0', true],
    ['feature.cache and (feature.search or entities > 0)', false],
    ['not feature.cache and feature.search', true],
    ['provides http.rate_limit', false],
  ])('`%s` is %s', (when, expected) => {
    expect(fits(when, facts)).toBe(expected);
  });

  it('that is absent always holds', () => {
    expect(fits(undefined, {})).toBe(true);
  });

  it('on a capability holds once a selected pattern provides it', () => {
    expect(fits('provides http.rate_limit', withCapabilities(facts, ['http.rate_limit']))).toBe(true);
  });

  it('does not take what every JavaScript object has for a fact', () => {
    expect(fits('feature.constructor', Object.create({ 'feature.constructor': true }) as Facts)).toBe(false);
  });

  it.each([
    ['', 'expected a fact, got the end'],
    ['entities >', 'expected a value, got the end'],
    ['and', 'expected a fact, got `and`'],
    ['entities > 0 feature.x', 'expected `and`, `or` or the end, got `feature.x`'],
    ['(entities > 0', 'expected `)`, got the end'],
    ['entities > zero', 'expected `entities` compared with a number, got `zero`'],
    ['auth > jwt', 'expected `==` or `!=` after `auth`, got `>`'],
    [
      'auth == basic',
      'expected `auth` compared with one of `none`, `jwt`, `api_key`, `session`, `oauth`, got `basic`',
    ],
    ['weather', '`weather` is not a fact of a service'],
    ['feature.', '`feature.` is not a fact of a service'],
    ['provides Http', 'expected a capability, got `Http`'],
    ['process.exit', '`process.exit` is not a fact of a service'],
    ['process.exit()', 'expected `and`, `or` or the end, got `(`'],
    ['entities > 0 && x', 'expected a fact, a comparison or a parenthesis, got `&& x`'],
  ])('`%s` is refused: %s', (text, message) => {
    const parsed = parseWhen(text);

    expect(parsed.ok ? 'accepted' : parsed.problem.message).toBe(message);
  });

  it('points at the word that is wrong', () => {
    const parsed = parseWhen('entities > 0 and wether');

    expect(parsed).toMatchObject({ ok: false, problem: { offset: 17 } });
  });

  it('is refused, not run out of stack, when it nests without end', () => {
    expect(parseWhen('('.repeat(100_000)).ok).toBe(false);
    expect(parseWhen('('.repeat(499)).ok).toBe(false);
  });

  it('is answered for any text: parsed or refused, never thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.constantFrom('entities', 'and', 'or', 'not', '(', ')', '>', '0', 'provides', 'a.b'))
            .map((words) => words.join(' ')),
        ),
        (text) => {
          const parsed = parseWhen(text);
          return parsed.ok
            ? holds(parsed.condition, facts) === fits(text, facts)
            : parsed.problem.message !== '';
        },
      ),
    );
  });

  it('means the opposite once negated', () => {
    const fact = fc.constantFrom(
      'entities > 1',
      'feature.search',
      'auth == jwt',
      'feature.cache or fields.html',
    );
    fc.assert(fc.property(fact, (text) => fits(`not (${text})`, facts) === !fits(text, facts)));
  });
});
