import { readEnv } from '../../facts/files/lines.ts';
import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';

const EXAMPLE = 'example|sample|template|tmpl|tpl|dist|defaults?|skeleton';
const NAMES = new RegExp(
  `(^|/)(\\.?env[._-]?(${EXAMPLE})|\\.?(${EXAMPLE})[._-]env|[\\w-]*\\.env\\.([\\w-]+\\.)?(${EXAMPLE})|\\.?env\\.(${EXAMPLE})\\.[\\w-]+)$`,
);
/** Share of the settings that the example must name. */
const SHARE_MIN = 0.6;

export const environmentExample = defineProbe({
  id: 'CFG-03',
  name: 'environment-example',
  category: 'config',
  level: 'low',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['repository', 'settings'],
  asks: 'Does an example of the environment name what the settings read?',
  why: 'A new colleague, and a new deployment, start from this file.',
  refuses: 'an empty file, or one that names other variables',
  fix: 'name every setting in .env.example',
  remedy: {
    file: '.env.example',
    snippet: 'DATABASE_URL=postgresql+asyncpg://app:app@localhost/app\nLOG_LEVEL=INFO',
  },
  references: ['12-factor III'],

  examine({ repository, settings }) {
    const wanted = [
      ...settings.classes.filter(({ instances }) => instances.length > 0).flatMap(({ fields }) => fields),
      ...settings.reads.map(({ name }) => ({ variables: [name.toUpperCase()] })),
    ];
    if (wanted.length === 0) return notApplicable('no settings class is in use');
    const files = repository.matching(NAMES);
    for (const path of files) {
      const lines = readEnv(repository.text(path) ?? '');
      const named = lines.filter(({ name }) =>
        wanted.some(({ variables }) => variables.includes(name.toUpperCase())),
      );
      const covered = wanted.filter(({ variables }) =>
        lines.some(({ name }) => variables.includes(name.toUpperCase())),
      );
      const evidence = named.map(({ line }) => ({ path, line, endLine: line }));
      const share = covered.length / wanted.length;
      if (share >= SHARE_MIN) return found(evidence);
      if (share >= SHARE_MIN / 2)
        return partial(5000, evidence, {
          because: `${path} names ${covered.length} of ${wanted.length} settings`,
        });
    }
    return notDetected(files.length > 0 ? files : ['.env.example']);
  },
});
