import { headOf } from '../../facts/place.ts';
import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';

/** Credit for so many effective tests. */
const STEPS: readonly (readonly [number, number])[] = [
  [30, 10_000],
  [10, 8000],
  [3, 5000],
  [1, 2500],
];

export const effectiveTests = defineProbe({
  id: 'TST-01',
  name: 'effective-tests',
  category: 'testing',
  level: 'high',
  weight: 6,
  effort: 'high',
  since: '1.0.0',
  needs: ['application', 'suite'],
  asks: 'Do tests state something about what the application does?',
  why: 'A change is safe to the degree that something would notice.',
  refuses:
    '`assert True`, an empty test, a skipped test, and an assertion about nothing that the application returned',
  fix: 'write tests whose assertions depend on a call into the application',
  remedy: {
    file: 'tests/test_api.py',
    snippet:
      'async def test_created_order_can_be_read(client: AsyncClient) -> None:\n    created = await client.post("/api/v1/orders", json={"title": "x"})\n    assert created.status_code == 201',
  },
  references: ['Mercari production readiness checklist, level C'],

  examine({ application, suite }) {
    if (application === undefined && suite.tests.length === 0)
      return notApplicable('nothing here starts an application');
    const effective = suite.tests.filter((test) => test.effective);
    const step = STEPS.find(([least]) => effective.length >= least);
    if (step === undefined)
      return {
        ...notDetected(
          suite.modules.length > 0 ? suite.modules.map(({ path }) => path) : ['tests'],
          'no test states anything about the application',
        ),
        cap: 'B',
      };
    const evidence = effective.map(({ scope }) => headOf(scope));
    return step[1] === 10_000
      ? found(evidence)
      : partial(step[1], evidence, { because: `${effective.length} effective tests` });
  },
});
