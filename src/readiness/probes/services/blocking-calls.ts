import { receiverOf } from '../../facts/application/receiver.ts';
import type { Facts } from '../../facts/facts.ts';
import { callsWhere, externalCalls, headOf } from '../../facts/place.ts';
import { type CallExpression, calledWord, type Expression } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';

const BLOCKING =
  /^time\.sleep$|^requests\.(get|post|put|patch|delete|head|request|Session\.\w+)$|^urllib\.request\.urlopen$|^subprocess\.(run|call|check_call|check_output|Popen)$|^os\.(system|popen)$|^httpx\.(get|post|put|patch|delete|head|request|Client\.\w+)$|^psycopg2\.connect$|^boto3\./;

const SYNC_SESSION = /^(sqlalchemy\.orm(\.\w+)*|sqlmodel(\.orm\.session)?)\.(Session|scoped_session)$/;
/** What asks the database at once; `add` only notes. */
const ASKS: ReadonlySet<string> = new Set([
  'execute',
  'exec',
  'scalar',
  'scalars',
  'query',
  'get',
  'commit',
  'flush',
  'refresh',
  'merge',
]);

function isSyncSession(expression: Expression, scope: Scope, { values }: Facts['code']): boolean {
  const kind = values.kind({ expression, scope });
  return kind !== undefined && 'external' in kind && SYNC_SESSION.test(kind.external);
}

/** A query on a session that waits for its answer, here or in a plain function that is handed the session. */
function waitsForDatabase(call: CallExpression, scope: Scope, code: Facts['code']): boolean {
  const receiver = receiverOf(call.callee);
  if (receiver !== undefined && isSyncSession(receiver, scope, code)) return ASKS.has(calledWord(call));
  const target = code.values.callee(call, scope);
  if (target?.kind !== 'function' || target.isAsync) return false;
  return call.args.some(({ value, splat }) => !splat && isSyncSession(value, scope, code));
}

export const blockingCalls = defineProbe({
  id: 'SVC-04',
  name: 'no-blocking-calls',
  category: 'services',
  level: 'medium',
  weight: 3,
  effort: 'medium',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Is the event loop kept free of calls that block it?',
  why: 'One blocking call in one request stops every other request of the process.',
  refuses: 'a call that is handed to a thread does not count against it',
  fix: 'use an asynchronous client or session, or hand the call to a thread; a handler that waits may be a plain `def`',
  remedy: { file: '{module}', snippet: 'await asyncio.to_thread(blocking, argument)' },
  references: ['ruff ASYNC'],

  examine({ code }) {
    const asynchronous = code.alive.filter(({ isAsync, kind }) => kind === 'function' && isAsync);
    if (asynchronous.length === 0) return notApplicable('the application has no asynchronous function');
    const blocking = [
      ...externalCalls(asynchronous, code.values, (name) => BLOCKING.test(name)),
      ...callsWhere(asynchronous, (call, scope) => waitsForDatabase(call, scope, code)),
    ];
    return blocking.length > 0
      ? violated(
          blocking.map(({ at }) => at),
          'these calls block the event loop',
        )
      : found(asynchronous.map(headOf));
  },
});
