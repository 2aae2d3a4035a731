import { headOf } from '../../facts/place.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';

export const assertingTests = defineProbe({
  id: 'TST-02',
  name: 'asserting-tests',
  category: 'testing',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['suite'],
  asks: 'Does every test state something?',
  why: 'A test that states nothing passes whatever happens.',
  refuses: 'a skipped test; helpers that assert are followed one step',
  fix: 'add an assertion to the listed tests, and remove skips',
  remedy: { file: 'tests/test_api.py', snippet: 'assert response.status_code == 200' },
  references: [],

  examine({ suite }) {
    if (suite.tests.length === 0) return notApplicable('there are no tests');
    const good = suite.tests.filter(({ asserts, skipped }) => asserts && !skipped);
    return share(
      good.map(({ scope }) => headOf(scope)),
      suite.tests.filter((test) => !good.includes(test)).map(({ scope }) => headOf(scope)),
      'these tests state nothing, or are skipped',
    );
  },
});
