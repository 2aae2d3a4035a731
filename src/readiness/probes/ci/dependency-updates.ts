import { below, itemsOf, textOf } from '../../facts/files/data.ts';
import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';

const PYTHON: ReadonlySet<string> = new Set(['pip', 'uv', 'poetry', 'pipenv', 'pip-compile']);

export const dependencyUpdates = defineProbe({
  id: 'CIC-04',
  name: 'dependency-updates',
  category: 'ci',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'repository', 'manifest'],
  asks: 'Are updates of the Python dependencies proposed by themselves?',
  why: 'A hole that is known and fixed elsewhere is the first to be tried here.',
  refuses: 'an empty file; updates of other ecosystems alone count half',
  fix: 'let Dependabot or Renovate update the Python dependencies',
  remedy: {
    file: '.github/dependabot.yml',
    snippet:
      'version: 2\nupdates:\n  - package-ecosystem: uv\n    directory: /\n    schedule: {interval: weekly}',
  },
  references: ['Scorecard Dependency-Update-Tool'],

  examine({ application, repository, manifest }) {
    if (application === undefined && manifest.requirements.length === 0)
      return notApplicable('the project declares nothing');
    const entries = repository.matching(/^\.github\/dependabot\.ya?ml$/).flatMap((path) =>
      repository.yaml(path).flatMap((data) =>
        itemsOf(below(data, 'updates')).flatMap((item) => {
          const ecosystem = below(item, 'package-ecosystem');
          return ecosystem === undefined
            ? []
            : [
                {
                  ecosystem: textOf(ecosystem) ?? '',
                  at: { path, line: ecosystem.line, endLine: ecosystem.endLine },
                },
              ];
        }),
      ),
    );
    const python = entries.filter(({ ecosystem }) => PYTHON.has(ecosystem)).map(({ at }) => at);
    const renovate = repository
      .matching(/^(\.github\/|\.gitlab\/)?(renovate\.json5?|\.renovaterc(\.json)?)$/)
      .flatMap((path) => {
        const text = repository.text(path) ?? '';
        const line = text.split('\n').findIndex((row) => /"?(extends|packageRules|schedule)"?\s*:/.test(row));
        return line === -1 ? [] : [{ path, line: line + 1, endLine: line + 1 }];
      });
    const evidence = [...python, ...renovate];
    if (evidence.length > 0) return found(evidence);
    return entries.length > 0
      ? partial(
          5000,
          entries.map(({ at }) => at),
          { because: 'only other ecosystems are updated' },
        )
      : notDetected(['.github/dependabot.yml']);
  },
});
