import { headOf } from '../../facts/place.ts';
import { defineProbe, found, notApplicable, partial, violated } from '../../probe.ts';
import { databaseOf } from '../database/database-use.ts';
import { queries } from './queries.ts';

/** Share of the handlers that may run queries themselves. */
const SHARE_MAX = 0.3;

export const thinHandlers = defineProbe({
  id: 'REP-01',
  name: 'thin-handlers',
  category: 'repositories',
  level: 'medium',
  weight: 3,
  effort: 'high',
  since: '1.0.0',
  needs: ['repository', 'code', 'manifest', 'containers', 'routes'],
  asks: 'Do handlers leave queries to a data layer?',
  why: 'A query in a handler can be neither reused nor tested without a request.',
  refuses: 'a data layer in the same function: uses of the session are counted',
  fix: 'move queries out of the handlers into repositories',
  remedy: { file: '{routes}', snippet: 'return await repository.get(order_id)' },
  references: [],

  examine({ repository, code, manifest, containers, routes }) {
    const use = databaseOf({ repository, code, manifest, containers });
    if (!use.any) return notApplicable(use.because);
    const handlers = [
      ...new Set(
        routes.flatMap(({ reachable, handler }) => (reachable && handler !== undefined ? [handler] : [])),
      ),
    ];
    const users = code.alive.filter((scope) => scope.kind === 'function' && queries(scope, code));
    if (handlers.length === 0 || users.length === 0) return notApplicable('no route leads to a query');
    const thick = handlers.filter((handler) => queries(handler, code));
    const apart = users.filter((scope) => !thick.includes(scope));
    const share = thick.length / handlers.length;
    if (share <= SHARE_MAX && apart.length > 0) return found(apart.map(headOf));
    if (apart.length === 0 || share >= 0.9)
      return violated(thick.map(headOf), 'these handlers run queries themselves');
    return partial(Math.floor((1 - share) * 10_000), apart.map(headOf), {
      because: `${thick.length} of ${handlers.length} handlers run queries themselves`,
    });
  },
});
