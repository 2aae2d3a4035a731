import { headOf } from '../../facts/place.ts';
import { namesIn } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';
import { bodiesOf, fieldsOf } from './input-models.ts';

/** What no caller may set. */
const PRIVILEGED =
  /^(is_admin|is_superuser|is_staff|role|roles|hashed_password|password_hash|is_verified|owner_id)$/;

export const separateSchemas = defineProbe({
  id: 'MOD-05',
  name: 'separate-schemas',
  category: 'models',
  level: 'medium',
  weight: 2,
  effort: 'medium',
  since: '1.0.0',
  needs: ['routes', 'code'],
  asks: 'Are the models of requests other classes than the tables?',
  why: 'Whoever sends a table row sets its every column.',
  refuses: 'an input model that inherits the columns of a table',
  fix: 'write a model of its own for each request',
  remedy: { file: '{routes}', snippet: 'class OrderCreate(BaseModel):\n    title: str' },
  references: ['OWASP API3', 'ASVS 15.3.3'],

  examine({ routes, code }) {
    const models = [
      ...new Set(routes.filter(({ reachable }) => reachable).flatMap((route) => bodiesOf(route, code))),
    ];
    if (models.length === 0) return notApplicable('no request has a body with a model');
    const tables = models.filter(
      (model) =>
        code.values
          .lineage(model)
          .some((owner) =>
            owner.bases.some(
              ({ name, value }) => name === 'table' && value.kind === 'constant' && value.value === true,
            ),
          ) ||
        code.values.ancestors(model).some((name) => /DeclarativeBase$/.test(name)) ||
        smuggles(
          model.bases.flatMap(({ value }) => namesIn(value)),
          fieldsOf(model, code)
            .filter(({ owner }) => owner !== model)
            .map(({ name }) => name),
        ),
    );
    const apart = models.filter((model) => !tables.includes(model));
    return share(
      apart.map(headOf),
      tables.map(headOf),
      'these requests are table rows, or inherit what no caller may set',
    );
  },
});

/** Privileged fields that arrive through a parent. */
function smuggles(parents: readonly string[], inherited: readonly string[]): boolean {
  return parents.length > 0 && inherited.some((name) => PRIVILEGED.test(name));
}
