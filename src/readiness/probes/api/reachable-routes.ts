import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';
import { LIVENESS_SEGMENTS } from '../observability/health-routes.ts';

const ROUTES_MIN = 2;

export const reachableRoutes = defineProbe({
  id: 'API-01',
  name: 'reachable-routes',
  category: 'api',
  level: 'medium',
  weight: 3,
  effort: 'high',
  since: '1.0.0',
  needs: ['application', 'routes', 'sourcePaths'],
  asks: 'Can the application be asked for something?',
  why: 'A service without routes serves nobody.',
  refuses: 'a router that nobody includes, and health routes',
  fix: 'include the routers in the application',
  remedy: { file: '{module}', snippet: 'app.include_router(router)' },
  references: [],

  examine({ application, routes, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const reachable = routes.filter(
      (route) => route.reachable && !route.segments.some((segment) => LIVENESS_SEGMENTS.has(segment)),
    );
    if (reachable.length >= ROUTES_MIN) return found(reachable.map(({ at }) => at));
    return reachable.length === 1
      ? partial(
          5000,
          reachable.map(({ at }) => at),
        )
      : notDetected(sourcePaths);
  },
});
