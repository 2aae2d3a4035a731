import { readEnv } from '../../facts/files/lines.ts';
import { defineProbe, found, notApplicable, notDetected, violated } from '../../probe.ts';
import { isSecretName } from './secret-names.ts';

const RULE = /^(\*\*\/|\/)?\.env(\*|\.\*)?\/?$|^\*\.env$/;

export const trackedEnvironment = defineProbe({
  id: 'CFG-05',
  name: 'untracked-environment',
  category: 'config',
  level: 'medium',
  weight: 1,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'repository'],
  asks: 'Is the environment of a machine kept out of the repository?',
  why: 'The next commit would carry its secrets.',
  refuses: 'an ignore rule for a file that is committed nevertheless',
  fix: 'ignore .env and remove it from the repository',
  remedy: { file: '.gitignore', snippet: '.env' },
  references: ['CWE-538'],

  examine({ application, repository }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const tracked = repository.named('.env').flatMap((path) =>
      readEnv(repository.text(path) ?? '')
        .filter(({ name, value, commented }) => !commented && value !== '' && isSecretName(name))
        .map(({ line }) => ({ path, line, endLine: line })),
    );
    if (tracked.length > 0) return violated(tracked, 'a committed .env holds secrets');
    const rules = repository
      .named('.gitignore')
      .flatMap((path) =>
        (repository.text(path) ?? '')
          .split('\n')
          .flatMap((row, index) =>
            RULE.test(row.trim()) ? [{ path, line: index + 1, endLine: index + 1 }] : [],
          ),
      );
    return rules.length > 0 ? found(rules) : notDetected(['.gitignore']);
  },
});
