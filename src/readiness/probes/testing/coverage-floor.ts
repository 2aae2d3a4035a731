import { below } from '../../facts/files/data.ts';
import { readIni } from '../../facts/files/lines.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { optionsOf } from './test-runs.ts';

const FLOOR_MIN = 60;

export const coverageFloor = defineProbe({
  id: 'TST-08',
  name: 'coverage-floor',
  category: 'testing',
  level: 'low',
  weight: 1,
  effort: 'low',
  since: '1.0.0',
  needs: ['suite', 'executed', 'repository', 'manifest'],
  asks: 'Does a fall of the coverage fail the tests?',
  why: 'A number that nothing depends on falls.',
  refuses: 'a floor below 60',
  fix: 'set `fail_under`',
  remedy: { file: 'pyproject.toml', snippet: '[tool.coverage.report]\nfail_under = 80' },
  references: ['Mercari production readiness checklist, level B'],

  examine({ suite, executed, repository, manifest }) {
    if (suite.tests.length === 0) return notApplicable('there are no tests');
    const tables = manifest.pyprojects.flatMap(({ path, data }) => {
      const floor = below(data, 'tool', 'coverage', 'report', 'fail_under');
      return floor !== undefined && Number(floor.value) >= FLOOR_MIN
        ? [{ path, line: floor.line, endLine: floor.endLine }]
        : [];
    });
    const files = repository.named('.coveragerc', 'setup.cfg', 'tox.ini').flatMap((path) =>
      readIni(repository.text(path) ?? '')
        .filter(({ key, value }) => key === 'fail_under' && Number(value) >= FLOOR_MIN)
        .map(({ line }) => ({ path, line, endLine: line })),
    );
    const isFloor = (word: string): boolean =>
      Number(/^--(?:cov-)?fail-under=(\d+)/.exec(word)?.[1] ?? 0) >= FLOOR_MIN;
    const options = optionsOf({ repository, manifest });
    const run = executed
      .filter(({ words }) =>
        words.some((word, index) => isFloor(word) || isFloor(`${word}=${words[index + 1] ?? ''}`)),
      )
      .map(({ at }) => at);
    const evidence = [...tables, ...files, ...run, ...(options.words.some(isFloor) ? options.at : [])];
    return evidence.length > 0 ? found(evidence) : notDetected(['pyproject.toml']);
  },
});
