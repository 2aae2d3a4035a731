import pluralize from 'pluralize';
import { byPartOfName, type Entity } from '../../spec/index.ts';
import { namesOf, wordsOf } from './names.ts';

/** One collection in a path, and the parameter behind it: `/tasks/{id}`. */
export interface Place {
  readonly entity: Entity;
  /** As the spec wrote it; absent where the collection itself is meant. */
  readonly parameter?: string;
}

/** A path as collections: `/projects/{id}/tasks/{task_id}/complete`. */
export interface PathShape {
  readonly places: readonly Place[];
  /** Segments behind the last collection: `complete`. */
  readonly rest: readonly string[];
  /** Segments before the first: `admin`. */
  readonly before: readonly string[];
}

/** How entities are called in paths. */
export interface Collections {
  /** By one of its names; by a part of it, where only one entity fits below `above`. */
  find(this: void, segment: string, above?: Entity): Entity | undefined;
}

/** Every name by which a path can mean an entity; the table's name wins over another entity's alias. */
export function collectionsOf(entities: readonly Entity[]): Collections {
  const collections = new Map<string, Entity>();
  const add = (word: string, entity: Entity) => {
    if (word !== '' && !collections.has(word)) collections.set(word, entity);
  };
  for (const entity of entities) add(entity.table, entity);
  for (const entity of entities) {
    const { snake, plural } = namesOf(entity.name);
    add(plural, entity);
    add(snake, entity);
  }
  for (const entity of entities) {
    const names = [
      ...entity.aliases,
      ...(entity.label === undefined ? [] : [entity.label]),
      entity.name.replace(/Record$/, ''),
    ];
    for (const name of names) {
      const words = wordsOf(name);
      add(words.join('_'), entity);
      add([...words.slice(0, -1), pluralize.plural(words.at(-1) ?? '')].join('_'), entity);
    }
  }
  // `/lineitems` for `LineItem`: what has a name of its own keeps it.
  for (const [word, entity] of [...collections]) add(word.replaceAll('_', ''), entity);
  const nameable = entities.map((entity) => ({ entity, name: entity.name, parents: parentsOf(entity) }));
  return {
    find: (segment, above) =>
      collections.get(wordOf(segment)) ?? byPartOfName(segment, nameable, above?.name)?.entity,
  };
}

function parentsOf({ fields }: Entity): readonly string[] {
  return fields.flatMap(({ type }) => (type.kind === 'ref' ? [type.entity] : []));
}

/**
 * Reads a path as collections.
 *
 * @param hint - the entity that the spec says the endpoint is about, for a collection whose word tells nothing
 * @returns `undefined` where no segment names an entity
 */
export function shapeOf(
  path: string,
  collections: Collections,
  hint: Entity | undefined,
): PathShape | undefined {
  const segments = path.split('/').filter((segment) => segment !== '');
  const named = segments.findIndex(
    (segment) => !isParameter(segment) && collections.find(segment) !== undefined,
  );
  const start =
    named < 0 && hint !== undefined ? segments.findIndex((segment) => !isParameter(segment)) : named;
  if (start < 0) return undefined;
  const places: Place[] = [];
  let at = start;
  while (at < segments.length) {
    const segment = segments[at] ?? '';
    const entity = isParameter(segment)
      ? undefined
      : (collections.find(segment, places.at(-1)?.entity) ?? (at === start && named < 0 ? hint : undefined));
    if (entity === undefined) break;
    const next = segments[at + 1];
    const parameter = next !== undefined && isParameter(next) ? next.slice(1, -1) : undefined;
    places.push({ entity, ...(parameter === undefined ? {} : { parameter }) });
    at += parameter === undefined ? 1 : 2;
  }
  return { places, rest: segments.slice(at), before: segments.slice(0, start) };
}

export function isParameter(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}');
}

function wordOf(segment: string): string {
  return wordsOf(segment).join('_');
}
