import { placeIn } from '../../facts/place.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { statedStatuses } from './stated-status.ts';

const STATUSES: ReadonlySet<number> = new Set([400, 401, 403, 404, 409, 422, 429]);

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
        statedStatuses(scope, STATUSES).map(({ scope: inner, flow }) => placeIn(inner, flow)),
      );
    return stating.length > 0 ? found(stating) : notDetected(suite.modules.map(({ path }) => path));
  },
});
