import { externalCalls } from '../../facts/place.ts';
import { hasSplat, keyword } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { databaseOf } from './database-use.ts';
import { isEngine, keywordsOf } from './engines.ts';

const SIZES: readonly string[] = [
  'pool_size',
  'max_overflow',
  'max_size',
  'min_size',
  'maxPoolSize',
  'maxsize',
  'max_connections',
];

export const poolSize = defineProbe({
  id: 'DB-02',
  name: 'pool-size',
  category: 'database',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['repository', 'code', 'manifest', 'containers', 'sourcePaths'],
  asks: 'Is the size of the connection pool chosen?',
  why: 'The defaults of a library know nothing about how many connections the server allows, or how many workers share them.',
  refuses: 'the pool of an engine in tests',
  fix: 'pass `pool_size` and `max_overflow` from the settings',
  remedy: {
    file: '{module}',
    snippet: 'create_async_engine(url, pool_size=settings.pool_size, max_overflow=settings.pool_overflow)',
  },
  references: ['ASVS 13.2.6'],

  examine({ repository, code, manifest, containers, sourcePaths }) {
    const use = databaseOf({ repository, code, manifest, containers });
    if (!use.any) return notApplicable(use.because);
    const engines = externalCalls(code.alive, code.values, isEngine);
    const sized = engines.filter(
      ({ call, scope }) =>
        SIZES.some((name) => keyword(call, name) !== undefined) ||
        keywordsOf({ call, scope }, code.values).some((name) => SIZES.includes(name)),
    );
    if (sized.length > 0) return found(sized.map(({ at }) => at));
    const hidden = engines.some(({ call }) => hasSplat(call));
    return notDetected(
      engines.length > 0 ? engines.map(({ at }) => at.path) : sourcePaths,
      hidden ? 'the arguments of the engine are not visible' : 'no engine is given a size',
    );
  },
});
