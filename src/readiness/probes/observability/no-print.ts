import { logs } from '../../facts/logging.ts';
import { callsWhere, placeIn } from '../../facts/place.ts';
import { nameOf } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';

export const noPrint = defineProbe({
  id: 'OBS-03',
  name: 'no-print',
  category: 'observability',
  level: 'low',
  weight: 1,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'code'],
  asks: 'Does the application log instead of printing?',
  why: 'A printed line has no level, no time and no request.',
  refuses: 'nothing: where nothing is logged or printed, the question does not apply',
  fix: 'replace `print` with the logger',
  remedy: { file: '{module}', snippet: 'logger.info("started")' },
  references: ['Mercari production readiness checklist, level C'],

  examine({ application, code }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const prints = callsWhere(
      code.alive,
      (call, scope) =>
        nameOf(call.callee) === 'print' && code.values.resolver.resolve(call.callee, scope) === undefined,
    );
    if (prints.length > 0)
      return violated(
        prints.map(({ at }) => at),
        `the application prints in ${prints.length} places`,
      );
    const lines = code.alive.flatMap((scope) =>
      scope.calls.filter(({ call }) => logs(call)).map(({ call }) => placeIn(scope, call)),
    );
    return lines.length > 0 ? found(lines) : notApplicable('the application neither logs nor prints');
  },
});
