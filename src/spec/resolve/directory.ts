import { nearest } from '../lexicon/nearest.ts';
import type { MergedEntity } from '../merge/entities.ts';
import { entityName, keyOf, tableName, wordsOf } from '../names/identifier.ts';

/** An entity with the names that the service gives it. */
export interface NamedEntity {
  readonly merged: MergedEntity;
  readonly name: string;
  readonly table: string;
  /** The name before a suffix kept it apart from a reserved word. */
  readonly reserved: string | undefined;
}

/** Finds the entity that a name in the spec means. */
export interface Directory {
  readonly entities: readonly NamedEntity[];
  /** By its name, plural, table, or another spelling. */
  find(this: void, name: string): NamedEntity | undefined;
  /** By a plural that other languages than English form: `mitglieder` for `Mitglied`, `prodotti` for `Prodotto`. */
  findAbroad(this: void, plural: string): NamedEntity | undefined;
  /** By the last words of its name, where only one entity has them: `provider` for `AiProvider`. */
  findBySuffix(this: void, name: string): NamedEntity | undefined;
  /** The name of an entity that `name` may be a typing error of. */
  near(this: void, name: string): string | undefined;
}

/** The entity, where `owner` may refer to it: what is asked for cannot hang on what comes later. */
export function referable(found: NamedEntity | undefined, owner: NamedEntity): NamedEntity | undefined {
  return found === undefined || found.merged.status === 'required' || owner.merged.status !== 'required'
    ? found
    : undefined;
}

export function directoryOf(merged: readonly MergedEntity[]): Directory {
  const taken = new Set<string>();
  const tables = new Set<string>();
  const entities = merged.map((entity, index): NamedEntity => {
    const naming = entityName(entity.original, index + 1);
    const name = distinct(naming.name, taken);
    return {
      merged: entity,
      name,
      table: distinct(tableName(naming.reserved ?? name), tables),
      reserved: naming.reserved,
    };
  });
  const byKey = new Map<string, NamedEntity>();
  for (const entity of entities) {
    const { merged: own, name, table, reserved = name } = entity;
    for (const text of [
      own.original,
      name,
      reserved,
      table,
      ...own.spellings,
      ...(own.label === undefined ? [] : [own.label]),
    ]) {
      const key = keyOf(text) || text.trim();
      if (!byKey.has(key)) byKey.set(key, entity);
    }
  }
  const run = runTogether(byKey);
  const stems = byStem(byKey);
  return {
    entities,
    find: (name) => byKey.get(keyOf(name) || name.trim()) ?? run.get(keyOf(name)),
    findAbroad: (plural) => abroad(plural, stems),
    findBySuffix: (name) => suffixed(keyOf(name), byKey),
    near: (name) =>
      nearest(
        name,
        entities.map((entity) => entity.name),
      ),
  };
}

/** The entities whose names people write as one word in a path: `lineitem` for `LineItem`. */
function runTogether(byKey: ReadonlyMap<string, NamedEntity>): ReadonlyMap<string, NamedEntity> {
  const together = new Map<string, NamedEntity>();
  for (const [key, entity] of byKey) {
    const word = key.replaceAll('_', '');
    if (word !== key && !together.has(word)) together.set(word, entity);
  }
  return together;
}

/** What a noun and its plural have in common, in languages that change its end and, in German, its vowel. */
function stemOf(key: string): string {
  return key.replace(/(?:nen|en|er|es|n|s|e|i|a|o|y)$/, '').replace(/([aou])e/g, '$1');
}

/** The entities below each form in which a foreign plural may meet their names. */
function byStem(byKey: ReadonlyMap<string, NamedEntity>): ReadonlyMap<string, ReadonlySet<NamedEntity>> {
  const stems = new Map<string, Set<NamedEntity>>();
  for (const [key, entity] of byKey)
    if (key.length > 3)
      for (const stem of [stemOf(key), key.replace(/([aou])e/g, '$1')])
        stems.set(stem, (stems.get(stem) ?? new Set()).add(entity));
  return stems;
}

function abroad(
  plural: string,
  stems: ReadonlyMap<string, ReadonlySet<NamedEntity>>,
): NamedEntity | undefined {
  const key = keyOf(plural);
  // `repairers` are no plural of `repair`.
  if (key.length < 4 || /ers$/.test(plural)) return undefined;
  const found = new Set(
    [stemOf(key), stemOf(key.replace(/(?:l[ae]r)$/, ''))].flatMap((stem) => [...(stems.get(stem) ?? [])]),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

function suffixed(key: string, byKey: ReadonlyMap<string, NamedEntity>): NamedEntity | undefined {
  if (key === '') return undefined;
  const ends = [...byKey].filter(([other]) => other.endsWith(`_${key}`) || key.endsWith(`_${other}`));
  const found = new Set(ends.map(([, entity]) => entity));
  return found.size === 1 ? [...found][0] : undefined;
}

function distinct(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1)
    candidate = `${name.slice(0, 58)}${number}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}

/** The column that a reference to an entity gets where the spec names none. */
export function referenceField(entity: string): string {
  return `${wordsOf(entity).join('_').slice(0, 59)}_id`;
}
