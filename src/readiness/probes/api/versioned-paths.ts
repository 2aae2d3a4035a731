import { keyword } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, notDetected, share } from '../../probe.ts';
import { LIVENESS_SEGMENTS } from '../observability/health-routes.ts';

const VERSION = /^v\d+(\.\d+)?$/;
const OUTSIDE: ReadonlySet<string> = new Set([
  'metrics',
  'docs',
  'openapi.json',
  'static',
  'redoc',
  'favicon.ico',
]);

export const versionedPaths = defineProbe({
  id: 'API-02',
  name: 'versioned-paths',
  category: 'api',
  level: 'low',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'routes', 'wiring', 'code'],
  asks: 'Do the paths carry a version?',
  why: 'A breaking change then has somewhere to go.',
  refuses: 'a constant that no router uses',
  fix: 'put a version into the prefix of the routers',
  remedy: { file: '{module}', snippet: 'app.include_router(router, prefix="/api/v1")' },
  references: ['OWASP API9'],

  examine({ application, routes, wiring, code }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const rooted = wiring.constructions.filter(({ call, scope }) => {
      const root = keyword(call, 'root_path');
      return (
        root !== undefined &&
        (code.values.text({ expression: root, scope }) ?? '')
          .split('/')
          .some((segment) => VERSION.test(segment))
      );
    });
    if (rooted.length > 0) return found(rooted.map(({ at }) => at));
    const judged = routes.filter(
      ({ reachable, segments }) =>
        reachable &&
        segments.length > 0 &&
        !segments.some((segment) => LIVENESS_SEGMENTS.has(segment) || OUTSIDE.has(segment)),
    );
    if (judged.length === 0) return notDetected([application.at.path]);
    const versioned = judged.filter(({ segments }) => segments.some((segment) => VERSION.test(segment)));
    return share(
      versioned.map(({ at }) => at),
      judged.filter((route) => !versioned.includes(route)).map(({ at }) => at),
      'these paths carry no version',
    );
  },
});
