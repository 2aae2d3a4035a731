import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { isTestRun } from './test-runs.ts';

export const testsInCi = defineProbe({
  id: 'TST-07',
  name: 'tests-in-ci',
  category: 'testing',
  level: 'high',
  weight: 5,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'executed', 'workflows', 'suite'],
  asks: 'Does continuous integration run the tests?',
  why: 'Tests that run only where someone remembers them protect only that person.',
  refuses:
    'a job whose name contains "test", a step that echoes, and a step whose failure is thrown away; scripts, make and tox are followed',
  fix: 'run pytest in a workflow',
  remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run pytest' },
  references: ['Scorecard CI-Tests'],

  examine({ application, executed, workflows, suite }) {
    if (application === undefined && suite.tests.length === 0)
      return notApplicable('nothing here starts an application');
    const runs = executed.filter(isTestRun).map(({ at }) => at);
    if (runs.length > 0 && suite.tests.length > 0) return found(runs);
    return {
      ...notDetected(
        workflows.length > 0 ? workflows.map(({ path }) => path) : ['.github/workflows'],
        'continuous integration never runs a test',
      ),
      cap: 'C',
    };
  },
});
