import type { Fix } from './fix.ts';

/** A rule in `.gitignore`; an environment that is committed already needs more than a rule. */
export const ignoredEnvironment: Fix = {
  probe: 'CFG-05',
  propose({ repository }) {
    const [tracked] = repository.named('.env');
    return tracked === undefined
      ? { path: '.gitignore', lines: ['.env'] }
      : {
          because: `${tracked} is committed: run \`git rm --cached ${tracked}\`, change its secrets, then fix again`,
        };
  },
};
