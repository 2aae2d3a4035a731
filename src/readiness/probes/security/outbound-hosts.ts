import type { Facts } from '../../facts/facts.ts';
import type { PlacedCall } from '../../facts/place.ts';
import { argument, calledWord, namesIn, walk } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';
import { outboundCalls } from '../services/outbound.ts';

/** `true` where the address of a call is a parameter of a handler. */
function isFromRequest({ call, scope }: PlacedCall, handlers: ReadonlySet<unknown>): boolean {
  const address = argument(call, 0, 'url');
  if (address === undefined || !handlers.has(scope)) return false;
  const parameters = scope.parameters.map(({ name }) => name);
  return address.kind === 'name' && parameters.includes(address.name.split('.')[0] ?? '');
}

function isChecked({ scope }: PlacedCall, code: Facts['code']): boolean {
  return (
    scope.calls.some(
      ({ call }) =>
        /allow|valid|check|safe|parse/i.test(calledWord(call)) &&
        code.values.callee(call, scope) !== undefined,
    ) ||
    scope.expressions.some((expression) =>
      [...walk(expression)].some(
        (part) =>
          part.kind === 'operation' &&
          /^(not )?in$/.test(part.operator) &&
          namesIn(part).some((name) => /host|allow|domain/i.test(name)),
      ),
    )
  );
}

export const outboundHosts = defineProbe({
  id: 'SEC-13',
  name: 'outbound-hosts',
  category: 'security',
  level: 'high',
  weight: 3,
  effort: 'medium',
  since: '1.0.0',
  needs: ['code', 'routes'],
  asks: 'Is an address that comes with a request checked before it is fetched?',
  why: 'The service can reach what its callers cannot: the metadata of its own machine, for one.',
  refuses: 'nothing: where no request brings an address, the question does not apply',
  fix: 'compare the host with a list before fetching',
  remedy: {
    file: '{routes}',
    snippet: 'if urlsplit(url).hostname not in ALLOWED_HOSTS:\n    raise HTTPException(422)',
  },
  references: ['OWASP API7', 'ASVS 1.3.6'],

  examine({ code, routes }) {
    const handlers = new Set<unknown>(
      routes.filter(({ reachable }) => reachable).map(({ handler }) => handler),
    );
    const fetched = outboundCalls(code).requests.filter((one) => isFromRequest(one, handlers));
    if (fetched.length === 0) return notApplicable('no request brings an address that is fetched');
    const checked = fetched.filter((one) => isChecked(one, code));
    return share(
      checked.map(({ at }) => at),
      fetched.filter((one) => !checked.includes(one)).map(({ at }) => at),
      'these calls fetch whatever address they are given',
    );
  },
});
