import { placeIn } from '../../facts/place.ts';
import { namesIn } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';

export const silentHandlers = defineProbe({
  id: 'SVC-05',
  name: 'no-silent-handlers',
  category: 'services',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Is every caught error handled or logged?',
  why: 'An error that is swallowed comes back later, elsewhere, without its cause.',
  refuses: 'nothing: where no error is caught, the question does not apply',
  fix: 'handle the error, or log it, or let it rise',
  remedy: {
    file: '{module}',
    snippet: 'except httpx.HTTPError:\n    logger.exception("fetch_failed")\n    raise',
  },
  references: ['CWE-390'],

  examine({ code }) {
    const handlers = code.alive.flatMap((scope) =>
      scope.handlers.map((handler) => ({
        handler,
        at: placeIn(scope, { line: handler.line, endLine: handler.line }),
      })),
    );
    if (handlers.length === 0) return notApplicable('the application catches no error');
    const silent = handlers.filter(
      ({ handler }) =>
        handler.empty &&
        (handler.types === undefined ||
          namesIn(handler.types).some((name) => name === 'Exception' || name === 'BaseException')),
    );
    return share(
      handlers.filter((one) => !silent.includes(one)).map(({ at }) => at),
      silent.map(({ at }) => at),
      'these handlers swallow every error',
    );
  },
});
