import type { Executed } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { below, entriesOf } from '../../facts/files/data.ts';
import { readIni } from '../../facts/files/lines.ts';
import { defineProbe, found, notApplicable, notDetected, partial, violated } from '../../probe.ts';
import { hooksOf, isHookRun } from './hooks.ts';

const CHECKERS: ReadonlySet<string> = new Set([
  'mypy',
  'pyright',
  'basedpyright',
  'pyre',
  'ty',
  'pytype',
  'pyrefly',
  'dmypy',
]);
const SHARE_MIN = 0.6;

function checks({ words, tolerated }: Executed): boolean {
  return !tolerated && CHECKERS.has(words[0] ?? '') && !words.includes('--version');
}

/** Share of the functions that say what they take or return. */
function annotatedShare({ modules }: Facts['code']): number {
  const functions = modules.flatMap(function inside(scope): readonly (typeof scope)[] {
    return [...(scope.kind === 'function' ? [scope] : []), ...scope.children.flatMap(inside)];
  });
  const typed = functions.filter(
    ({ returns, parameters }) =>
      returns !== undefined || parameters.some(({ annotation }) => annotation !== undefined),
  );
  return functions.length === 0 ? 0 : typed.length / functions.length;
}

/** `ignore_errors` for everything makes a checker say nothing. */
function silenced({ manifest, repository }: Pick<Facts, 'manifest' | 'repository'>): boolean {
  const table = manifest.pyprojects.some(
    ({ data }) => below(data, 'tool', 'mypy', 'ignore_errors')?.value === true,
  );
  return (
    table ||
    repository
      .named('mypy.ini', 'setup.cfg')
      .some((path) =>
        readIni(repository.text(path) ?? '').some(
          ({ section, key, value }) => section === 'mypy' && key === 'ignore_errors' && /^true$/i.test(value),
        ),
      )
  );
}

export const typeChecker = defineProbe({
  id: 'PRJ-05',
  name: 'type-checker',
  category: 'project',
  level: 'medium',
  weight: 3,
  effort: 'medium',
  since: '1.0.0',
  needs: ['application', 'executed', 'manifest', 'repository', 'code', 'workflows'],
  asks: 'Does continuous integration check the types?',
  why: 'A misspelt attribute is then found before a user finds it.',
  refuses: '`ignore_errors` for everything, and functions without annotations',
  fix: 'run mypy or pyright in continuous integration',
  remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run mypy src' },
  references: [],

  examine({ application, executed, manifest, repository, code, workflows }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const runs = executed.filter(checks).map(({ at }) => at);
    const hooks = hooksOf(repository).filter(({ id }) => /mypy|pyright/.test(id));
    const hooked = executed
      .filter(({ words, tolerated }) => isHookRun(words) && !tolerated && hooks.length > 0)
      .map(({ at }) => at);
    const evidence = [...runs, ...hooked];
    if (silenced({ manifest, repository }) && evidence.length > 0)
      return violated(evidence, 'the checker is told to ignore every error');
    if (evidence.length > 0)
      return annotatedShare(code) >= SHARE_MIN
        ? found(evidence)
        : partial(6000, evidence, { because: 'few functions are annotated' });
    const tables = manifest.pyprojects.flatMap(({ path, data }) =>
      [below(data, 'tool', 'mypy'), below(data, 'tool', 'pyright')].flatMap((table) =>
        table !== undefined && entriesOf(table).length > 0
          ? [{ path, line: table.line, endLine: table.line }]
          : [],
      ),
    );
    const configured = [...tables, ...hooks.map(({ at }) => at)];
    return configured.length > 0
      ? partial(4000, configured, { because: 'a checker is configured, and nothing runs it' })
      : notDetected(workflows.map(({ path }) => path));
  },
});
