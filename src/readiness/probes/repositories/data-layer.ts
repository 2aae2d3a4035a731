import type { Facts } from '../../facts/facts.ts';
import { callsWhere, headOf } from '../../facts/place.ts';
import type { CallExpression } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { databaseOf } from '../database/database-use.ts';
import { queries } from './queries.ts';

const FUNCTIONS_MIN = 2;
const READY_MADE = /^(fastcrud|sqlalchemy_crud_plus|advanced_alchemy|fastapi_sqla|redis_om)\./;

/** A repository of a library, made for one table: `FastCRUD(User)`, or of a class that derives from one. */
function isReadyMade(call: CallExpression, scope: Scope, { values }: Facts['code']): boolean {
  const kind = values.kind({ expression: call, scope });
  if (kind === undefined) return false;
  const names = 'external' in kind ? [kind.external] : values.ancestors(kind.local);
  return names.some((name) => READY_MADE.test(name));
}

export const dataLayer = defineProbe({
  id: 'REP-02',
  name: 'data-layer',
  category: 'repositories',
  level: 'low',
  weight: 2,
  effort: 'high',
  since: '1.0.0',
  needs: ['repository', 'code', 'manifest', 'containers', 'routes'],
  asks: 'Does a module of its own hold the queries?',
  why: 'There is then one place to look when a query is slow.',
  refuses: 'an empty package, and a module that nothing reaches',
  fix: 'add a repository module and use it from the routes',
  remedy: {
    file: '{module}',
    snippet:
      'class OrderRepository:\n    def __init__(self, session: AsyncSession) -> None:\n        self.session = session',
  },
  references: [],

  examine({ repository, code, manifest, containers, routes }) {
    const use = databaseOf({ repository, code, manifest, containers });
    if (!use.any) return notApplicable(use.because);
    const withRoutes = new Set(routes.filter(({ reachable }) => reachable).map(({ at }) => at.path));
    const layer = code.alive.filter(
      (scope) => scope.kind === 'function' && !withRoutes.has(scope.path) && queries(scope, code),
    );
    const ready = callsWhere(code.alive, (call, scope) => isReadyMade(call, scope, code)).filter(
      ({ scope }) => !withRoutes.has(scope.path),
    );
    const evidence = [...layer.map(headOf), ...ready.map(({ at }) => at)];
    return evidence.length >= FUNCTIONS_MIN ? found(evidence) : notDetected([...withRoutes]);
  },
});
