import { isHit } from '../../facts/tests/hits.ts';
import { defineProbe, found, notApplicable, partial, violated } from '../../probe.ts';

const RATIO_MIN = 0.6;

export const requestedRoutes = defineProbe({
  id: 'TST-04',
  name: 'requested-routes',
  category: 'testing',
  level: 'high',
  weight: 4,
  effort: 'medium',
  since: '1.0.0',
  needs: ['routes', 'suite'],
  asks: 'Do tests request the routes?',
  why: 'A route that no test requests may have stopped working last year.',
  refuses: 'an address in a text that is never requested',
  fix: 'request the listed routes in tests',
  remedy: { file: 'tests/test_api.py', snippet: 'response = await client.get("/api/v1/orders")' },
  references: [],

  examine({ routes, suite }) {
    const reachable = routes.filter((route) => route.reachable);
    if (reachable.length === 0) return notApplicable('no route can be reached');
    const hit = reachable.filter((route) => isHit(route, suite));
    const ratio = hit.length / reachable.length;
    if (hit.length === 0)
      return violated(
        reachable.map(({ at }) => at),
        'no test requests a route',
      );
    const evidence = suite.requests.filter(({ test }) => test.effective).map(({ at }) => at);
    if (ratio >= RATIO_MIN) return found(evidence);
    return partial(Math.floor((ratio / RATIO_MIN) * 10_000), evidence, {
      because: `tests request ${hit.length} of ${reachable.length} routes`,
    });
  },
});
