import { PROXY_FILES } from '../../facts/proxies.ts';
import { calledWord, walk } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

/** A middleware that counts the body, or reads its length, and refuses. */
function limits(scope: Scope): boolean {
  const parts = [...scopesOf(scope)];
  const measures = parts.some(({ expressions }) =>
    expressions.some((expression) =>
      [...walk(expression)].some(
        (part) =>
          (part.kind === 'string' && part.value.toLowerCase() === 'content-length') ||
          (part.kind === 'other' && part.type === 'bytes') ||
          (part.kind === 'call' && calledWord(part) === 'len'),
      ),
    ),
  );
  const compares = parts.some(({ expressions }) =>
    expressions.some((expression) =>
      [...walk(expression)].some((part) => part.kind === 'operation' && /^[<>]=?$/.test(part.operator)),
    ),
  );
  const refuses = parts.some(
    ({ expressions, calls }) =>
      calls.some(({ call }) => /Response$|Exception$|TooLarge/i.test(calledWord(call))) &&
      expressions.some((expression) =>
        [...walk(expression)].some(
          (part) =>
            (part.kind === 'number' && part.value === 413) ||
            (part.kind === 'name' && /413|TooLarge|CONTENT_TOO_LARGE/i.test(part.name)),
        ),
      ),
  );
  return measures && compares && refuses;
}

export const bodyLimit = defineProbe({
  id: 'API-05',
  name: 'body-limit',
  category: 'api',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'wiring', 'repository', 'sourcePaths'],
  asks: 'Is there a largest request body?',
  why: 'One request must not be able to fill the memory.',
  refuses: '`--limit-concurrency`, which limits something else',
  fix: 'refuse bodies above a limit with 413, in a middleware or at the proxy',
  remedy: {
    file: '{module}',
    snippet: 'app.add_middleware(BodyLimitMiddleware, max_bytes=settings.body_limit)',
  },
  references: ['OWASP API4', 'ASVS 5.2.1'],

  examine({ application, wiring, repository, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const middleware = wiring.middleware
      .filter(
        ({ local, external }) =>
          (local !== undefined && limits(local)) ||
          /LimitUploadSize|ContentSizeLimit|BodyLimit/i.test(external ?? ''),
      )
      .map(({ at }) => at);
    const proxies = repository
      .matching(PROXY_FILES)
      .flatMap((path) => directive(path, repository.text(path) ?? ''));
    const ingresses = repository
      .matching(/\.ya?ml$/)
      .flatMap((path) =>
        /(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests|ingress)/.test(path)
          ? annotation(path, repository.text(path) ?? '')
          : [],
      );
    const evidence = [...middleware, ...proxies, ...ingresses];
    return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
  },
});

function directive(path: string, text: string): readonly { path: string; line: number; endLine: number }[] {
  return text
    .split('\n')
    .flatMap((row, index) =>
      /^\s*client_max_body_size\s+(?!0\s*;)\S+\s*;/.test(row)
        ? [{ path, line: index + 1, endLine: index + 1 }]
        : [],
    );
}

function annotation(path: string, text: string): readonly { path: string; line: number; endLine: number }[] {
  return text
    .split('\n')
    .flatMap((row, index) =>
      /^\s*nginx\.ingress\.kubernetes\.io\/proxy-body-size:/.test(row)
        ? [{ path, line: index + 1, endLine: index + 1 }]
        : [],
    );
}
