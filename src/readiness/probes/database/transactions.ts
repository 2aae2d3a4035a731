import { callsWhere } from '../../facts/place.ts';
import { calledWord, nameOf, namesIn } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { databaseOf } from './database-use.ts';

const BOUNDARIES: ReadonlySet<string> = new Set([
  'begin',
  'begin_nested',
  'atomic',
  'in_transaction',
  'transaction',
  'rollback',
]);

/** A connection that is opened to create tables bounds no change of a caller. */
function onlyCreates({ calls }: Scope): boolean {
  return calls.some(
    ({ call }) =>
      calledWord(call) === 'run_sync' &&
      call.args.some(({ value }) => /\.(create_all|drop_all)$/.test(nameOf(value) ?? '')),
  );
}

export const transactions = defineProbe({
  id: 'DB-06',
  name: 'transactions',
  category: 'database',
  level: 'medium',
  weight: 2,
  effort: 'medium',
  since: '1.0.0',
  needs: ['repository', 'code', 'manifest', 'containers', 'sourcePaths'],
  asks: 'Is it said where a transaction begins, and that it is undone when something fails?',
  why: 'Half of a change must never stay.',
  refuses: 'a rollback in tests',
  fix: 'open the transaction with `session.begin()` around each unit of work',
  remedy: {
    file: '{module}',
    snippet: 'async with session_factory() as session, session.begin():\n    yield session',
  },
  references: ['ASVS 2.3.3'],

  examine({ repository, code, manifest, containers, sourcePaths }) {
    const use = databaseOf({ repository, code, manifest, containers });
    if (!use.relational) return notApplicable(use.because);
    const bounded = callsWhere(
      code.alive,
      (call, scope) =>
        BOUNDARIES.has(calledWord(call)) && namesIn(call.callee).length > 0 && !onlyCreates(scope),
    );
    return bounded.length > 0 ? found(bounded.map(({ at }) => at)) : notDetected(sourcePaths);
  },
});
