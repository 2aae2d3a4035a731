import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { hooksOf } from './hooks.ts';

const HOOKS_MIN = 2;
const MOVING = /^(main|master|HEAD|latest|stable|develop)?$/;

export const preCommit = defineProbe({
  id: 'PRJ-06',
  name: 'pre-commit',
  category: 'project',
  level: 'low',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'manifest', 'repository'],
  asks: 'Do hooks check a commit before it is made?',
  why: 'The cheapest mistake is the one that was never committed.',
  refuses: 'an empty file, and revisions that move',
  fix: 'add pre-commit hooks with pinned revisions',
  remedy: {
    file: '.pre-commit-config.yaml',
    snippet:
      'repos:\n  - repo: https://github.com/astral-sh/ruff-pre-commit\n    rev: v0.14.0\n    hooks: [{id: ruff-check}, {id: ruff-format}]',
  },
  references: [],

  examine({ application, manifest, repository }) {
    if (application === undefined && manifest.requirements.length === 0)
      return notApplicable('the project declares nothing');
    const pinned = hooksOf(repository).filter(({ local, revision }) => local || !MOVING.test(revision));
    return pinned.length >= HOOKS_MIN
      ? found(pinned.map(({ at }) => at))
      : notDetected(['.pre-commit-config.yaml']);
  },
});
