import { externalCalls, headOf } from '../../facts/place.ts';
import { namesIn } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { outboundCalls } from './outbound.ts';

const RETRIES =
  /^(tenacity|stamina|backoff|pybreaker|circuitbreaker|aiobreaker|purgatory|aiohttp_retry|httpx_retries)\.|^urllib3\..*Retry$|^httpx\.(Async)?HTTPTransport$/;

export const retries = defineProbe({
  id: 'SVC-02',
  name: 'retries',
  category: 'services',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Is a call to another service repeated, within bounds, when it fails for a moment?',
  why: 'Most failures of a network last less than a second.',
  refuses: 'an import of tenacity that nothing uses',
  fix: 'repeat idempotent outbound calls a few times with growing pauses',
  remedy: {
    file: '{module}',
    snippet: '@stamina.retry(on=httpx.HTTPError, attempts=3)\nasync def fetch() -> httpx.Response: ...',
  },
  references: ['Mercari production readiness checklist, level A'],

  examine({ code }) {
    const { requests, clients } = outboundCalls(code);
    if (requests.length + clients.length === 0)
      return notApplicable('the application calls no other service');
    const called = externalCalls(code.alive, code.values, (name) => RETRIES.test(name)).map(({ at }) => at);
    const marked = code.alive.filter((scope) =>
      scope.decorators.some((decorator) =>
        RETRIES.test(
          code.values.resolver.name(namesIn(decorator)[0] ?? '', scope.parent ?? scope)?.kind === 'external'
            ? (code.values.resolver.external(
                { kind: 'name', name: namesIn(decorator)[0] ?? '', line: 1, endLine: 1 },
                scope.parent ?? scope,
              ) ?? '')
            : '',
        ),
      ),
    );
    const evidence = [...called, ...marked.map(headOf)];
    return evidence.length > 0
      ? found(evidence)
      : notDetected([...requests, ...clients].map(({ at }) => at.path));
  },
});
