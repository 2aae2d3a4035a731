import { callsWhere, externalCalls } from '../../facts/place.ts';
import { namesIn } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';
import { isEngine } from './engines.ts';

export const createAll = defineProbe({
  id: 'DB-05',
  name: 'no-create-all',
  category: 'database',
  level: 'medium',
  weight: 2,
  effort: 'medium',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Does the application leave its schema to migrations?',
  why: '`create_all` at the start hides that a migration is missing, and never changes a table that exists.',
  refuses: 'nothing: an application without an engine has nothing to create',
  fix: 'remove `create_all` from the start and run the migrations instead',
  remedy: { file: '{module}', snippet: '# alembic upgrade head, in the release step' },
  references: ['12-factor XII'],

  examine({ code }) {
    const engines = externalCalls(code.alive, code.values, isEngine);
    if (engines.length === 0) return notApplicable('the application opens no pool of connections');
    const creating = callsWhere(code.alive, (call) =>
      [call.callee, ...call.args.map(({ value }) => value)].some((part) =>
        namesIn(part).some(
          (name) => /(^|\.)metadata\.create_all$/.test(name) || name.endsWith('generate_schemas'),
        ),
      ),
    );
    return creating.length > 0
      ? violated(
          creating.map(({ at }) => at),
          'the application creates its tables itself',
        )
      : found(engines.map(({ at }) => at));
  },
});
