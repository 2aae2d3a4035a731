import { externalCalls, headOf } from '../../facts/place.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';

const BLOCKING =
  /^time\.sleep$|^requests\.(get|post|put|patch|delete|head|request|Session\.\w+)$|^urllib\.request\.urlopen$|^subprocess\.(run|call|check_call|check_output|Popen)$|^os\.(system|popen)$|^httpx\.(get|post|put|patch|delete|head|request|Client\.\w+)$|^psycopg2\.connect$|^boto3\./;

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
  fix: 'use an asynchronous client, or hand the call to a thread',
  remedy: { file: '{module}', snippet: 'await asyncio.to_thread(blocking, argument)' },
  references: ['ruff ASYNC'],

  examine({ code }) {
    const asynchronous = code.alive.filter(({ isAsync, kind }) => kind === 'function' && isAsync);
    if (asynchronous.length === 0) return notApplicable('the application has no asynchronous function');
    const blocking = externalCalls(asynchronous, code.values, (name) => BLOCKING.test(name));
    return blocking.length > 0
      ? violated(
          blocking.map(({ at }) => at),
          'these calls block the event loop',
        )
      : found(asynchronous.map(headOf));
  },
});
