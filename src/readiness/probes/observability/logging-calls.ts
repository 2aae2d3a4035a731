import { logs } from '../../facts/logging.ts';
import { placeIn } from '../../facts/place.ts';
import { scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';

/** Share of the modules with handlers, or with errors, that must say what happens in them. */
const SHARE_MIN = 0.3;

export const loggingCalls = defineProbe({
  id: 'OBS-01',
  name: 'logging-calls',
  category: 'observability',
  level: 'medium',
  weight: 4,
  effort: 'medium',
  since: '1.0.0',
  needs: ['application', 'code', 'wiring', 'routes'],
  asks: 'Does the application log what happens in it?',
  why: 'What is not written down cannot be asked afterwards.',
  refuses: 'a logger that is made and never called',
  fix: 'log the outcome of every request and of every action that changes something',
  remedy: { file: '{routes}', snippet: 'logger.info("order_created", order_id=str(order.id))' },
  references: ['ASVS 16.2.1'],

  examine({ application, code, wiring, routes }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const lines = code.alive.flatMap((scope) =>
      scope.calls.filter(({ call }) => logs(call)).map(({ call }) => placeIn(scope, call)),
    );
    const handlers = new Set(
      routes.filter(({ reachable, handler }) => reachable && handler !== undefined).map(({ at }) => at.path),
    );
    if (lines.length === 0) return notDetected([...handlers]);
    const everywhere = wiring.middleware.filter(
      ({ local }) =>
        local !== undefined &&
        [...scopesOf(local)].some((scope) => scope.calls.some(({ call }) => logs(call))),
    );
    // A middleware that logs each request logs the outcome of every handler.
    if (everywhere.length > 0) return found([...everywhere.map(({ at }) => at), ...lines]);
    const logging = new Set(lines.map(({ path }) => path));
    const share =
      handlers.size === 0 ? 1 : [...handlers].filter((path) => logging.has(path)).length / handlers.size;
    return share >= SHARE_MIN
      ? found(lines)
      : partial(5000, lines, { because: 'few of the modules with routes log' });
  },
});
