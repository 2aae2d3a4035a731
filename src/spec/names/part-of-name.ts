import { singular, wordsOf } from './identifier.ts';

/** What can be meant by one word of its name. */
export interface Nameable {
  readonly name: string;
  /** Names of the entities that its rows belong to. */
  readonly parents: readonly string[];
}

/**
 * The entity that a collection in a path means by the first or the last word of its name: `/classes` for `ClassSession`,
 * `/items` below `/orders/{id}` for `OrderItem`. Only a plural is taken, and only where exactly one entity fits.
 *
 * @param above - the entity before it in the path: of several that fit, the one that belongs to it is meant
 */
export function byPartOfName<Entity extends Nameable>(
  segment: string,
  entities: readonly Entity[],
  above?: string,
): Entity | undefined {
  const words = wordsOf(segment);
  const word = words.join('_');
  const one = [...words.slice(0, -1), singular(words.at(-1) ?? '')].join('_');
  if (one === word || one === '' || TAKEN.has(one)) return undefined;
  const fitting = entities.filter(({ name }) => {
    const own = wordsOf(name).join('_');
    return own.startsWith(`${one}_`) || own.endsWith(`_${one}`);
  });
  const below = above === undefined ? [] : fitting.filter((entity) => belongs(entity, above));
  const candidates = below.length > 0 ? below : fitting;
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Collections that are about logging in and operating, whatever is stored. */
const TAKEN: ReadonlySet<string> = new Set([
  'session',
  'token',
  'auth',
  'stat',
  'report',
  'metric',
  'doc',
  'account',
]);

function belongs({ name, parents }: Nameable, above: string): boolean {
  return (
    parents.includes(above) ||
    wordsOf(name)
      .join('_')
      .startsWith(`${wordsOf(above).join('_')}_`)
  );
}
