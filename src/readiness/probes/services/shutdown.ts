import { headOf } from '../../facts/place.ts';
import { calledWord, namesIn } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const CLOSING: ReadonlySet<string> = new Set([
  'close',
  'aclose',
  'dispose',
  'disconnect',
  'shutdown',
  'stop',
  'cancel',
  'wait_closed',
  'cleanup',
  'aexit',
  '__aexit__',
  'close_connections',
  'flush',
  'force_flush',
  'terminate',
  'close_all_sessions',
]);

/** Ends what it began: something after the `yield`, in a `finally`, or by a `with` around it. */
function releases(scope: Scope): boolean {
  return [...scopesOf(scope)].some((inner) => {
    const [given] = inner.flows.filter(({ kind }) => kind === 'yield');
    if (given === undefined) return false;
    if (given.managed.length > 0 || given.finalCalls.length > 0) return true;
    return inner.calls.some(
      ({ call }) =>
        call.line > given.line &&
        (CLOSING.has(calledWord(call)) ||
          namesIn(call.callee).some((name) => /close|dispose|shutdown|stop|disconnect/.test(name))),
    );
  });
}

export const shutdown = defineProbe({
  id: 'SVC-03',
  name: 'shutdown',
  category: 'services',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'wiring', 'sourcePaths'],
  asks: 'Does the application close at its end what it opened at its start?',
  why: 'Connections that are dropped, not closed, stay open at the other side and are missing there.',
  refuses: 'a lifespan with a bare `yield`',
  fix: 'close engines, clients and caches in the lifespan',
  remedy: {
    file: '{module}',
    snippet:
      '@asynccontextmanager\nasync def lifespan(app: FastAPI) -> AsyncIterator[None]:\n    yield\n    await engine.dispose()',
  },
  references: ['12-factor IX', 'Mercari production readiness checklist, level B'],

  examine({ application, wiring, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const closing = wiring.lifespans.filter(({ kind, handler }) =>
      kind === 'lifespan' ? releases(handler) : kind === 'shutdown' && handler.calls.length > 0,
    );
    return closing.length > 0
      ? found(closing.flatMap(({ at, handler }) => [at, headOf(handler)]))
      : notDetected(sourcePaths);
  },
});
