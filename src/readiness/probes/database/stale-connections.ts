import { externalCalls } from '../../facts/place.ts';
import { keyword } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { isEngine, keywordsOf } from './engines.ts';

const CHECKS: readonly string[] = [
  'pool_pre_ping',
  'pool_recycle',
  'max_inactive_connection_lifetime',
  'check',
  'max_lifetime',
];

export const staleConnections = defineProbe({
  id: 'DB-03',
  name: 'stale-connections',
  category: 'database',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Does the pool notice a connection that the server has closed?',
  why: 'After a failover or an idle night, the first requests otherwise fail.',
  refuses: '`pool_pre_ping=False`, and the engine of tests',
  fix: 'pass `pool_pre_ping=True`',
  remedy: { file: '{module}', snippet: 'create_async_engine(url, pool_pre_ping=True)' },
  references: ['ASVS 13.2.6'],

  examine({ code }) {
    const engines = externalCalls(code.alive, code.values, isEngine);
    if (engines.length === 0) return notApplicable('the application opens no pool of connections');
    const checked = engines.filter(
      ({ call, scope }) =>
        CHECKS.some((name) => isOn(keyword(call, name))) ||
        keywordsOf({ call, scope }, code.values).some((name) => CHECKS.includes(name)),
    );
    return checked.length > 0
      ? found(checked.map(({ at }) => at))
      : notDetected(engines.map(({ at }) => at.path));
  },
});

function isOn(value: ReturnType<typeof keyword>): boolean {
  return value !== undefined && !(value.kind === 'constant' && value.value !== true);
}
