import { callsWhere, externalCalls, placeIn } from '../../facts/place.ts';
import { argument, calledWord, keyword } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';

/** Without an argument, `now` knows no zone either. */
const NAIVE = /^datetime\.(datetime\.)?(now|utcnow|today)$/;

export const awareDatetimes = defineProbe({
  id: 'MOD-03',
  name: 'aware-datetimes',
  category: 'models',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Does every moment know its time zone?',
  why: 'A time without a zone means another moment on another server.',
  refuses: '`utcnow`, and `now()` without a zone, under any import name',
  fix: 'use `datetime.now(UTC)` and columns with a time zone',
  remedy: { file: '{module}', snippet: 'datetime.now(UTC)\nmapped_column(DateTime(timezone=True))' },
  references: ['ASVS 16.2.2'],

  examine({ code }) {
    const moments = externalCalls(code.alive, code.values, (name) =>
      /^datetime\.(datetime\.)?(now|utcnow|utcfromtimestamp)$/.test(name),
    );
    // `default=datetime.utcnow`: asked for whenever a row or a model is made.
    const handedOn = code.alive.flatMap((scope) =>
      scope.calls.flatMap(({ call }) =>
        call.args
          .filter(({ value }) => NAIVE.test(code.values.resolver.external(value, scope) ?? ''))
          .map(({ value }) => placeIn(scope, value)),
      ),
    );
    const aware = moments.filter(
      ({ call, name }) => name.endsWith('.now') && argument(call, 0, 'tz') !== undefined,
    );
    const columns = callsWhere(
      code.alive,
      (call, scope) =>
        /^(DateTime|TIMESTAMP)$/.test(calledWord(call)) &&
        (code.values.external(call, scope) ?? '').startsWith('sqlalchemy'),
    );
    const zoned = columns.filter(({ call }) => isTrue(keyword(call, 'timezone')));
    const all = [...[...moments, ...columns].map(({ at }) => at), ...handedOn];
    if (all.length === 0) return notApplicable('the application asks for no moment and stores none');
    const good = [...aware, ...zoned].map(({ at }) => at);
    return share(
      good,
      all.filter((at) => !good.includes(at)),
      'these moments have no time zone',
    );
  },
});

function isTrue(expression: ReturnType<typeof keyword>): boolean {
  return expression?.kind === 'constant' && expression.value === true;
}
