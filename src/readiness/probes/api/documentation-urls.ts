import { keyword } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const URLS: readonly string[] = ['docs_url', 'openapi_url', 'redoc_url'];

export const documentationUrls = defineProbe({
  id: 'API-04',
  name: 'documentation-urls',
  category: 'api',
  level: 'low',
  weight: 1,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'wiring', 'code'],
  asks: 'Was it decided where the documentation of the API is open?',
  why: 'A map of every endpoint should be public on purpose.',
  refuses: 'a comment, and a splat that is empty',
  fix: 'pass `docs_url` and `openapi_url` from the settings',
  remedy: { file: '{module}', snippet: 'FastAPI(docs_url=None if settings.is_production else "/docs")' },
  references: ['ASVS 13.4.5'],

  examine({ application, wiring, code }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const decided = wiring.constructions.filter(({ call, scope }) => {
      if (URLS.some((name) => keyword(call, name) !== undefined)) return true;
      return call.args
        .filter(({ splat }) => splat)
        .some(({ value }) =>
          code.values
            .expand({ expression: value, scope })
            .some(
              ({ expression }) =>
                (expression.kind === 'mapping' &&
                  expression.entries.some(({ key }) => key?.kind === 'string' && URLS.includes(key.value))) ||
                (expression.kind === 'call' && URLS.some((name) => keyword(expression, name) !== undefined)),
            ),
        );
    });
    return decided.length > 0 ? found(decided.map(({ at }) => at)) : notDetected([application.at.path]);
  },
});
