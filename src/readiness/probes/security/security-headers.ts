import type { Facts } from '../../facts/facts.ts';
import { PROXY_FILES } from '../../facts/proxies.ts';
import { walk } from '../../facts/python/expression.ts';
import { scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';
import type { Evidence } from '../../report.ts';

const SNIFF = 'x-content-type-options';
const OTHERS: ReadonlySet<string> = new Set([
  'strict-transport-security',
  'content-security-policy',
  'x-frame-options',
  'referrer-policy',
]);

/** Headers that a middleware of this repository writes, in lower case: in its body, or in constants that it names. */
function headersOf(
  { local }: Facts['wiring']['middleware'][number],
  code: Facts['code'],
): ReadonlySet<string> {
  if (local === undefined) return new Set();
  const called = [...scopesOf(local)].flatMap((scope) => [
    scope,
    ...scope.calls.flatMap(({ call }) => code.values.callee(call, scope) ?? []),
  ]);
  const texts = called.flatMap((scope) =>
    [...scopesOf(scope)].flatMap((inner) =>
      [...inner.expressions, ...inner.assignments.map(({ target }) => target)].flatMap((expression) =>
        [...walk(expression)].flatMap((part) => {
          if (part.kind === 'string') return [part.value];
          if (part.kind !== 'name') return [];
          return code.values
            .expand({
              expression: { ...part, name: part.name.replace(/\.(items|keys|values)$/, '') },
              scope: inner,
            })
            .flatMap(({ expression: value }) =>
              [...walk(value)].flatMap((one) => (one.kind === 'string' ? [one.value] : [])),
            );
        }),
      ),
    ),
  );
  return new Set(texts.map((text) => text.toLowerCase()));
}

function proxies(repository: Facts['repository']): readonly Evidence[] {
  return repository
    .matching(/./)
    .filter((path) => PROXY_FILES.test(path) || /(^|\/)Caddyfile$/.test(path))
    .flatMap((path) =>
      (repository.text(path) ?? '')
        .split('\n')
        .flatMap((row, index) =>
          /^\s*(add_header|header)\s+.*X-Content-Type-Options/i.test(row)
            ? [{ path, line: index + 1, endLine: index + 1 }]
            : [],
        ),
    );
}

export const securityHeaders = defineProbe({
  id: 'SEC-06',
  name: 'security-headers',
  category: 'security',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'wiring', 'code', 'repository', 'sourcePaths'],
  asks: 'Do responses tell browsers what not to do with them?',
  why: 'A few headers take away whole families of attacks.',
  refuses: 'the name of a header in a test, or in a middleware that is not added',
  fix: 'add a middleware that sets nosniff, HSTS and a content security policy',
  remedy: { file: '{module}', snippet: 'app.add_middleware(SecurityHeadersMiddleware)' },
  references: ['ASVS 3.4.1', 'ASVS 3.4.4'],

  examine({ application, wiring, code, repository, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const written = wiring.middleware.map((middleware) => ({
      middleware,
      headers: headersOf(middleware, code),
    }));
    const full = written
      .filter(({ headers }) => headers.has(SNIFF) && [...headers].some((header) => OTHERS.has(header)))
      .map(({ middleware }) => middleware.at);
    const libraries = wiring.middleware
      .filter(({ external }) =>
        /^(secure|fastapi_security_headers|starlette_securityheaders|secweb|Secweb)\./.test(external ?? ''),
      )
      .map(({ at }) => at);
    const evidence = [...full, ...libraries, ...proxies(repository)];
    if (evidence.length > 0) return found(evidence);
    const some = written
      .filter(({ headers }) => [SNIFF, ...OTHERS].some((header) => headers.has(header)))
      .map(({ middleware }) => middleware.at);
    if (some.length > 0)
      return partial(5000, some, { because: 'one header is set, and nosniff goes with HSTS or a policy' });
    const hosts = wiring.middleware
      .filter(({ external }) => /TrustedHostMiddleware$|HTTPSRedirectMiddleware$/.test(external ?? ''))
      .map(({ at }) => at);
    return hosts.length > 0
      ? partial(3000, hosts, { because: 'hosts are checked, but no security header is set' })
      : notDetected(sourcePaths);
  },
});
