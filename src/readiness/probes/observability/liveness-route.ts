import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { checkedPaths, LIVENESS_SEGMENTS, libraryRouters } from './health-routes.ts';

export const livenessRoute = defineProbe({
  id: 'OBS-08',
  name: 'liveness-route',
  category: 'observability',
  level: 'high',
  weight: 5,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'code', 'routes', 'containers', 'repository', 'sourcePaths'],
  asks: 'Does the application answer a liveness request?',
  why: 'An orchestrator can only restart what it can ask.',
  refuses: 'a longer word that begins alike (`/healthy-recipes`), and a router that nobody includes',
  fix: 'add a route that returns 200 without touching a dependency, and include its router in the application',
  remedy: {
    file: '{module}',
    snippet:
      '@app.get("/livez", include_in_schema=False)\nasync def livez() -> dict[str, str]:\n    return {"status": "alive"}',
  },
  references: ['Mercari production readiness checklist, level C'],

  examine({ application, code, routes, containers, repository, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const asked = checkedPaths(containers, repository);
    const live = routes.filter(
      ({ reachable, segments, path }) =>
        reachable && (segments.some((segment) => LIVENESS_SEGMENTS.has(segment)) || asked.has(path)),
    );
    const evidence = [...live, ...libraryRouters(code)].map(({ at }) => at);
    return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
  },
});
