import type { Fix } from './fix.ts';

/** The revision of v6.0.0: a tag can be moved. */
const REVISION = '3e8a8703264a2f4a69428a0aa4dcb512790b2c8c';
const HOOKS: readonly string[] = [
  'check-added-large-files',
  'check-merge-conflict',
  'check-toml',
  'check-yaml',
  'detect-private-key',
  'end-of-file-fixer',
  'trailing-whitespace',
];

/** Hooks that hold for every repository, whatever formats it. */
export const preCommit: Fix = {
  probe: 'PRJ-06',
  propose({ repository }) {
    const [present] = repository.named('.pre-commit-config.yaml', '.pre-commit-config.yml');
    if (present !== undefined)
      return { because: `${present} is there: pin its revisions, or add hooks to it` };
    return {
      path: '.pre-commit-config.yaml',
      lines: [
        'repos:',
        '  - repo: https://github.com/pre-commit/pre-commit-hooks',
        `    rev: ${REVISION} # v6.0.0`,
        '    hooks:',
        ...HOOKS.map((id) => `      - id: ${id}`),
      ],
    };
  },
};
