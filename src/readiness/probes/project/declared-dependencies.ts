import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';

export const declaredDependencies = defineProbe({
  id: 'PRJ-02',
  name: 'declared-dependencies',
  category: 'project',
  level: 'low',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'manifest'],
  asks: 'Does the project declare what it needs in pyproject.toml?',
  why: 'Every tool reads that file.',
  refuses: 'a `[project]` with a name and no dependencies; a requirements file counts half',
  fix: 'declare the dependencies in `[project]`',
  remedy: {
    file: 'pyproject.toml',
    snippet:
      '[project]\nname = "service"\nversion = "0.1.0"\nrequires-python = ">=3.12"\ndependencies = ["fastapi>=0.115"]',
  },
  references: ['12-factor II'],

  examine({ application, manifest }) {
    if (application === undefined && manifest.requirements.length === 0)
      return notApplicable('the project declares nothing');
    if (manifest.declared !== undefined) return found([manifest.declared]);
    const files = manifest.requirements.map(({ at }) => at);
    return files.length > 0
      ? partial(5000, files, { because: 'a requirements file declares no project' })
      : notDetected(['pyproject.toml']);
  },
});
