import { keyword } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';

export const noDebug = defineProbe({
  id: 'SEC-11',
  name: 'no-debug',
  category: 'security',
  level: 'high',
  weight: 4,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'wiring', 'containers', 'code'],
  asks: 'Does the shipped service run without debug and reload?',
  why: 'A debug page shows variables; a reloader runs what it finds.',
  refuses: 'a compose file for development does not count against it',
  fix: 'remove `--reload` and `debug=True` from what is shipped',
  remedy: { file: 'Dockerfile', snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0"]' },
  references: ['ASVS 13.4.2', 'CWE-489'],

  examine({ application, wiring, containers, code }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const debug = wiring.constructions
      .filter(({ call, scope }) => {
        const given = keyword(call, 'debug');
        return (
          given !== undefined &&
          code.values
            .expand({ expression: given, scope })
            .some(({ expression }) => expression.kind === 'constant' && expression.value === true)
        );
      })
      .map(({ at }) => at);
    const reloading = containers.starts
      .filter(
        ({ shipped, executed }) =>
          shipped &&
          executed.some(
            ({ words }) => words.includes('--reload') || (words[0] === 'fastapi' && words[1] === 'dev'),
          ),
      )
      .map(({ at }) => at);
    const bad = [...debug, ...reloading];
    if (bad.length > 0) return violated(bad, 'the shipped service runs with debug or reload', { cap: 'C' });
    return found([
      ...wiring.constructions.map(({ at }) => at),
      ...containers.starts
        .filter(({ shipped, executed }) => shipped && executed.length > 0)
        .map(({ at }) => at),
    ]);
  },
});
