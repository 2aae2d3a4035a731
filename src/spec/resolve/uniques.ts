import { wordsOf } from '../names/identifier.ts';
import type { UniqueDraft } from '../readers/draft.ts';
import type { Entity } from '../requirements.ts';
import type { Directory } from './directory.ts';

/** The entities with what is said beside them of fields that are unique together. */
export function withUniques(
  entities: readonly Entity[],
  drafts: readonly UniqueDraft[],
  directory: Directory,
): readonly Entity[] {
  if (drafts.length === 0) return entities;
  const found = drafts.flatMap((draft) => placed(draft, entities, directory));
  return entities.map((entity) => {
    const stated = found.filter(({ name }) => name === entity.name).map(({ columns }) => columns);
    const unique = stated.reduce<readonly (readonly string[])[]>(
      (all, group) => (all.some((one) => isSame(one, group)) ? all : [...all, group]),
      entity.unique,
    );
    return { ...entity, unique };
  });
}

interface Group {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The one entity that has all these fields: the one that is named, else the only one of all. */
function placed({ entity, names }: UniqueDraft, entities: readonly Entity[], directory: Directory): Group[] {
  const named = entity === undefined ? undefined : directory.find(entity)?.name;
  const inNamed = entities
    .filter(({ name }) => name === named)
    .flatMap((one) => groupIn(one, names, directory));
  if (inNamed.length > 0) return inNamed;
  const anywhere = entities.flatMap((one) => groupIn(one, names, directory));
  return anywhere.length === 1 ? anywhere : [];
}

function groupIn({ name, fields }: Entity, names: readonly string[], directory: Directory): Group[] {
  const columns = names.flatMap((written) => {
    const key = wordsOf(written).join('_');
    const target = directory.find(written)?.name;
    const references = fields.filter(({ type }) => type.kind === 'ref' && type.entity === target);
    const field =
      fields.find((one) => one.name === key || wordsOf(one.original).join('_') === key) ??
      fields.find((one) => one.name === `${key}_id` || `${one.name}s` === key) ??
      (references.length === 1 ? references[0] : undefined);
    return field === undefined ? [] : [field.name];
  });
  return columns.length === names.length && new Set(columns).size === names.length ? [{ name, columns }] : [];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}
