import { externalCalls } from '../../facts/place.ts';
import { argument } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const TRACKERS =
  /^sentry_sdk\.init$|^rollbar\.init$|^bugsnag\.configure$|^honeybadger\.configure$|^rollbar\.contrib\.fastapi\.add_to$|^raygun4py\.|^airbrake\./;

export const errorTracking = defineProbe({
  id: 'OBS-07',
  name: 'error-tracking',
  category: 'observability',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'code', 'sourcePaths'],
  asks: 'Are unexpected errors collected somewhere people look?',
  why: 'An error in a log that nobody reads is found by the users.',
  refuses: 'an address that is an empty text',
  fix: 'initialise an error tracker with its address from the settings',
  remedy: {
    file: '{module}',
    snippet:
      'if settings.sentry_dsn:\n    sentry_sdk.init(dsn=settings.sentry_dsn, environment=settings.app_env)',
  },
  references: ['Mercari production readiness checklist, level B'],

  examine({ application, code, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const started = externalCalls(code.alive, code.values, (name) => TRACKERS.test(name)).filter(
      ({ call }) => {
        const address = argument(call, 0, 'dsn');
        return (
          !(address?.kind === 'string' && address.value === '') &&
          !(address?.kind === 'constant' && address.value === null)
        );
      },
    );
    return started.length > 0 ? found(started.map(({ at }) => at)) : notDetected(sourcePaths);
  },
});
