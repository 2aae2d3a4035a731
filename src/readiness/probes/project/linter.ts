import type { Executed } from '../../facts/commands.ts';
import { below, entriesOf } from '../../facts/files/data.ts';
import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';
import { hooksOf, isHookRun } from './hooks.ts';

const LINTERS: ReadonlySet<string> = new Set(['ruff', 'flake8', 'pylint', 'prospector', 'pylama']);

function lints({ words, tolerated }: Executed): boolean {
  const [program = '', verb = ''] = words;
  if (tolerated || words.some((word) => word === '--exit-zero' || word === '-e')) return false;
  return program === 'ruff' ? verb === 'check' || verb === '.' : LINTERS.has(program);
}

export const linter = defineProbe({
  id: 'PRJ-04',
  name: 'linter',
  category: 'project',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'executed', 'manifest', 'repository', 'workflows'],
  asks: 'Does continuous integration run a linter?',
  why: 'A machine finds in seconds what a review should not have to.',
  refuses: 'settings alone, which count half, and `--exit-zero`',
  fix: 'run `ruff check` in continuous integration',
  remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run ruff check .' },
  references: ['Mercari production readiness checklist, level C'],

  examine({ application, executed, manifest, repository, workflows }) {
    if (application === undefined && manifest.requirements.length === 0)
      return notApplicable('the project declares nothing');
    const runs = executed.filter(lints).map(({ at }) => at);
    const hooks = hooksOf(repository);
    const hooked = executed
      .filter(
        ({ words, tolerated }) =>
          isHookRun(words) && !tolerated && hooks.some(({ id }) => /ruff|flake8|pylint/.test(id)),
      )
      .map(({ at }) => at);
    const actions = workflows.flatMap(({ steps }) =>
      steps.flatMap(({ uses, tolerated }) =>
        uses !== undefined && !tolerated && /ruff-action|super-linter|pre-commit\/action/.test(uses.text)
          ? [uses.at]
          : [],
      ),
    );
    const evidence = [...runs, ...hooked, ...actions];
    if (evidence.length > 0) return found(evidence);
    const tables = manifest.pyprojects.flatMap(({ path, data }) => {
      const table = below(data, 'tool', 'ruff') ?? below(data, 'tool', 'pylint');
      return table !== undefined && entriesOf(table).length > 0
        ? [{ path, line: table.line, endLine: table.line }]
        : [];
    });
    const configured = [
      ...tables,
      ...hooks.filter(({ id }) => /ruff|flake8|pylint/.test(id)).map(({ at }) => at),
    ];
    return configured.length > 0
      ? partial(5000, configured, { because: 'a linter is configured, and nothing runs it' })
      : notDetected(workflows.map(({ path }) => path));
  },
});
