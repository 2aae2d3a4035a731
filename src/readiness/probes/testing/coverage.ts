import type { Executed } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { below } from '../../facts/files/data.ts';
import { readIni } from '../../facts/files/lines.ts';
import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';
import type { Evidence } from '../../report.ts';
import { isTestRun, optionsOf } from './test-runs.ts';

function measures(command: Executed, options: readonly string[]): boolean {
  const words = [...command.words, ...options];
  return words.some((word) => /^--cov(=|$)/.test(word)) || command.words.includes('coverage');
}

/** Where coverage is configured. */
function coverageConfig({
  repository,
  manifest,
}: Pick<Facts, 'repository' | 'manifest'>): readonly Evidence[] {
  const tables = manifest.pyprojects.flatMap(({ path, data }) => {
    const table = below(data, 'tool', 'coverage');
    return table === undefined ? [] : [{ path, line: table.line, endLine: table.line }];
  });
  const files = repository.named('.coveragerc').flatMap((path) =>
    readIni(repository.text(path) ?? '')
      .slice(0, 1)
      .map(({ line }) => ({ path, line, endLine: line })),
  );
  return [...tables, ...files];
}

export const coverage = defineProbe({
  id: 'TST-06',
  name: 'coverage',
  category: 'testing',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['suite', 'executed', 'repository', 'manifest', 'workflows'],
  asks: 'Does continuous integration measure what the tests reach?',
  why: 'What is never run is never tested, and nobody sees it.',
  refuses: 'a table of settings alone: half the credit',
  fix: 'run pytest with `--cov` in continuous integration',
  remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run pytest --cov' },
  references: ['Mercari production readiness checklist, level B'],

  examine({ suite, executed, repository, manifest, workflows }) {
    if (suite.tests.length === 0) return notApplicable('there are no tests');
    const options = optionsOf({ repository, manifest });
    const direct = executed.filter(({ words }) => words[0] === 'coverage');
    const runs = executed.filter((command) => isTestRun(command) && measures(command, options.words));
    const wrapped = executed.filter((command) => isTestRun(command) && command.viaCoverage === true);
    const evidence = [...runs, ...direct, ...wrapped].map(({ at }) => at);
    if (evidence.length > 0) return found([...evidence, ...(runs.length > 0 ? options.at : [])]);
    const configured = coverageConfig({ repository, manifest });
    return configured.length > 0
      ? partial(5000, configured, { because: 'coverage is configured, and nothing runs it' })
      : notDetected(workflows.map(({ path }) => path));
  },
});
