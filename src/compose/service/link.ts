import type { SpecRequirements } from '../../spec/index.ts';
import type { LinkModel } from './entity-model.ts';
import { type EntityKey, keyModel } from './key.ts';
import { namesOf } from './names.ts';
import { operationsOf } from './operation.ts';
import { type Link, linksOf } from './relation.ts';

/** The many-to-many relations as templates see them. Who may change the left side may change its links. */
export function describeLinks(
  spec: SpecRequirements,
  given: { tableOf(entity: string): string; keyOf(entity: string): EntityKey },
): readonly LinkModel[] {
  const known = new Set(spec.entities.map(({ name }) => name));
  return linksOf(spec)
    .filter(({ left, right }) => left !== right && known.has(left) && known.has(right))
    .map((link) => describeLink(link, spec, given));
}

function describeLink(
  { left, right }: Link,
  spec: SpecRequirements,
  given: { tableOf(entity: string): string; keyOf(entity: string): EntityKey },
): LinkModel {
  const from = namesOf(left);
  const to = namesOf(right);
  const entity = spec.entities.find(({ name }) => name === left);
  const operations = entity === undefined ? {} : operationsOf(entity, from, spec).byAction;
  const change = operations.update ?? operations.replace ?? operations.create;
  return {
    table: `${from.snake}_${to.plural}`,
    from,
    to,
    attribute: to.plural,
    back_attribute: from.plural,
    from_column: `${from.snake}_id`,
    to_column: `${to.snake}_id`,
    from_table: given.tableOf(left),
    to_table: given.tableOf(right),
    from_key: keyModel(given.keyOf(left)),
    to_key: keyModel(given.keyOf(right)),
    authenticated: change?.authenticated ?? spec.auth.method !== 'none',
    roles: change?.roles ?? [],
  };
}
