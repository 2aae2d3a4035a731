import { headOf } from '../../facts/place.ts';
import { calledWord, namesIn } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';
import { queries } from '../repositories/queries.ts';
import { databaseOf } from './database-use.ts';

const CLOSING: ReadonlySet<string> = new Set(['close', 'aclose', 'remove', 'release', 'rollback', 'commit']);
const SESSION = /session|connection|conn|database|\bdb\b|acquire|transaction|unit_?of_?work|uow|engine|pool/i;

const SENDS = /^(execute|executemany|fetch|fetchrow|fetchval|fetch_one|fetch_all|scalars?|exec|query)$/;
const TAKES =
  /^(acquire|connection|connect|begin|getconn|session|get_session|[A-Za-z_]*Session(Local|Maker)?)$/;

/** A function that gives something to a request and takes it back. */
function closes(scope: Scope): boolean {
  return scope.flows.some(({ kind, managed, finalCalls }) => {
    if (kind !== 'yield') return false;
    const held = managed.some((value) => namesIn(value).some((name) => SESSION.test(name)));
    return held || finalCalls.some((call) => CLOSING.has(calledWord(call)));
  });
}

/** A middleware that closes the session of a request when it is answered. */
function closesAfterCall({ calls, flows }: Scope): boolean {
  return [...calls, ...flows].some(({ finalCalls }) =>
    finalCalls.some(
      (call) => CLOSING.has(calledWord(call)) && namesIn(call.callee).some((name) => SESSION.test(name)),
    ),
  );
}

/** A context manager that gives out a session and closes it, for repositories to use. */
function isSessionManager(scope: Scope): boolean {
  const isManager = scope.decorators.some((decorator) =>
    namesIn(decorator).some((name) => /(^|\.)(async)?contextmanager$/.test(name)),
  );
  return scope.kind === 'function' && isManager && SESSION.test(scope.name) && closes(scope);
}

/** Every query of a function runs on a connection that it took itself, in a `with` around the query. */
function queriesHeldConnections({ calls }: Scope): boolean {
  const sent = calls.filter(({ call }) => SENDS.test(calledWord(call)));
  return (
    sent.length > 0 &&
    sent.every(({ managed }) =>
      managed.some((value) => value.kind === 'call' && TAKES.test(calledWord(value))),
    )
  );
}

/** Every query of a function runs on what its caller hands it. */
function borrows({ calls, parameters }: Scope): boolean {
  const given = new Set(parameters.map(({ name }) => name));
  return calls
    .filter(({ call }) => SENDS.test(calledWord(call)))
    .every(({ call }) => given.has((namesIn(call.callee)[0] ?? '').split('.')[0] ?? ''));
}

/** What is declared and not seen in use earns this much. */
const UNPROVEN = 7000;

export const sessionLifecycle = defineProbe({
  id: 'DB-04',
  name: 'session-lifecycle',
  category: 'database',
  level: 'high',
  weight: 4,
  effort: 'medium',
  since: '1.0.0',
  needs: ['repository', 'code', 'manifest', 'containers', 'routes', 'wiring'],
  asks: 'Does each request get a session that is closed afterwards?',
  why: 'A session that is shared mixes the transactions of strangers; one that is not closed empties the pool.',
  refuses: 'a session made at import, and a dependency that no route asks for',
  fix: 'give routes their session through a dependency that yields it inside `with`',
  remedy: {
    file: '{module}',
    snippet:
      'async def get_session() -> AsyncIterator[AsyncSession]:\n    async with session_factory() as session:\n        yield session',
  },
  references: ['ASVS 13.1.3'],

  examine({ repository, code, manifest, containers, routes, wiring }) {
    const use = databaseOf({ repository, code, manifest, containers });
    if (!use.any) return notApplicable(use.because);
    const asked = routes
      .filter(({ reachable }) => reachable)
      .flatMap(({ dependencies }) => code.dependencies.closure(dependencies));
    const given = new Set(asked.flatMap((dependency) => code.dependencies.target(dependency) ?? []));
    const inner = [...given].flatMap((scope) => [scope, ...scope.children]);
    const closing = inner.filter(
      (scope) => scope.kind === 'function' && closes(scope) && code.isAlive(scope),
    );
    const middleware = wiring.middleware.flatMap(({ local }) =>
      local === undefined ? [] : [...scopesOf(local)].filter(closesAfterCall),
    );
    if (closing.length + middleware.length > 0) return found([...closing, ...middleware].map(headOf));
    const direct = code.alive.filter((scope) => scope.kind === 'function' && queries(scope, code));
    const holding = direct.filter(queriesHeldConnections);
    if (holding.length > 0 && direct.every((scope) => holding.includes(scope) || borrows(scope)))
      return found(holding.map(headOf));
    const managers = code.alive.filter((scope) => isSessionManager(scope));
    return managers.length > 0
      ? partial(UNPROVEN, managers.map(headOf), {
          because: 'that its users are those of the routes is not proven',
        })
      : notDetected(
          [...new Set(routes.map(({ at }) => at.path))],
          'no route depends on a session that is closed after it',
        );
  },
});
