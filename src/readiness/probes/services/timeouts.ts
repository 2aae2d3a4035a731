import type { PlacedCall } from '../../facts/place.ts';
import { hasSplat, keyword } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, share, unknown } from '../../probe.ts';
import { outboundCalls } from './outbound.ts';

type Outbound = PlacedCall & { readonly name: string };

/** httpx waits five seconds by itself; `requests` and urllib wait for ever. */
function isBounded({ call, name }: Outbound): boolean {
  const timeout = keyword(call, 'timeout');
  if (timeout !== undefined) return !(timeout.kind === 'constant' && timeout.value === null);
  return /^httpx2?\.|^aiohttp\./.test(name);
}

export const timeouts = defineProbe({
  id: 'SVC-01',
  name: 'timeouts',
  category: 'services',
  level: 'high',
  weight: 4,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Does every call to another service give up after a while?',
  why: 'A call that waits for ever holds its worker for ever.',
  refuses: '`timeout=None`; httpx and aiohttp have a default, `requests` has none',
  fix: 'pass a timeout to every outbound call',
  remedy: { file: '{module}', snippet: 'httpx.AsyncClient(timeout=httpx.Timeout(5.0, connect=2.0))' },
  references: ['bandit B113', 'OWASP API10'],

  examine({ code }) {
    const { requests, clients } = outboundCalls(code);
    const all = [...requests, ...clients];
    if (all.length === 0) return notApplicable('the application calls no other service');
    const hidden = all.filter(({ call }) => hasSplat(call) && keyword(call, 'timeout') === undefined);
    const judged = all.filter((one) => !hidden.includes(one));
    if (judged.length === 0) return unknown('the arguments of every outbound call are hidden behind `**`');
    const bounded = judged.filter(isBounded);
    return share(
      bounded.map(({ at }) => at),
      judged.filter((one) => !bounded.includes(one)).map(({ at }) => at),
      'these calls wait for ever',
    );
  },
});
