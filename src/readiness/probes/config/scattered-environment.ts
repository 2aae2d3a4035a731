import { placeIn } from '../../facts/place.ts';
import { walk } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';

const READS: ReadonlySet<string> = new Set(['os.environ', 'os.getenv', 'os.environ.get', 'os.environb']);
const MODULES_MAX = 2;

export const scatteredEnvironment = defineProbe({
  id: 'CFG-02',
  name: 'scattered-environment',
  category: 'config',
  level: 'low',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['code', 'settings'],
  asks: 'Is the environment read in at most two modules?',
  why: 'Whoever deploys must be able to see in one place what the application reads.',
  refuses: 'nothing: where the environment is not read at all, the question does not apply',
  fix: 'move the reads of the environment into the settings',
  remedy: { file: '{module}', snippet: 'settings.api_url  # instead of os.environ["API_URL"]' },
  references: ['12-factor III'],

  examine({ code, settings }) {
    const reads = code.alive.flatMap((scope) =>
      scope.expressions.flatMap((expression) =>
        [...walk(expression)].flatMap((part) => {
          const name = part.kind === 'name' ? code.values.resolver.external(part, scope) : undefined;
          return name !== undefined && READS.has(name) ? [placeIn(scope, part)] : [];
        }),
      ),
    );
    // A library around the environment reads it where it is asked; a store reads it where it is opened.
    const asked = settings.reads.filter(({ call }) => call !== undefined).map(({ at }) => at);
    reads.push(...asked, ...settings.stores);
    const modules = new Set(reads.map(({ path }) => path));
    if (modules.size > MODULES_MAX) return violated(reads, `${modules.size} modules read the environment`);
    const inspected = [
      ...reads,
      ...settings.classes
        .filter(({ instances }) => instances.length > 0)
        .map(({ at }) => ({ ...at, endLine: at.line })),
    ];
    return inspected.length === 0
      ? notApplicable('the application does not read the environment')
      : found(inspected);
  },
});
