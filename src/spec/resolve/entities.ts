import type { Diagnostic } from '../../diagnostics/index.ts';
import type { MergedEntity, MergedField } from '../merge/entities.ts';
import type { Gathered } from '../merge/gather.ts';
import type { Places } from '../merge/places.ts';
import { keyOf, pascalOf, wordsOf } from '../names/identifier.ts';
import { entityNoFields, identifierReserved } from '../problems/entity.ts';
import type { UniqueDraft } from '../readers/draft.ts';
import type { Entity, Field, Relation, SpecRequirements } from '../requirements.ts';
import { type Directory, directoryOf, type NamedEntity } from './directory.ts';
import { type Resolving, resolveField } from './field.ts';
import { type Growing, settleRelations } from './relations.ts';
import { withUniques } from './uniques.ts';

/** The entities of a spec with the names, types and relations that the service gives them. */
export interface SettledEntities {
  readonly directory: Directory;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly enums: SpecRequirements['enums'];
  readonly commonFields: readonly Field[];
  readonly diagnostics: readonly Diagnostic[];
}

export function settleEntities(
  merged: readonly MergedEntity[],
  given: Pick<Gathered, 'enums' | 'relations' | 'uniques' | 'commonFields'> & { readonly places: Places },
): SettledEntities {
  const directory = directoryOf(merged);
  const diagnostics: Diagnostic[] = [];
  const enums = new Map(given.enums.map((one) => [keyOf(one.name), one]));
  const at: Resolving = { directory, enums, places: given.places, diagnostics };
  const growing = new Map(directory.entities.map((entity) => [entity.name, grow(entity, at)]));
  const { relations, diagnostics: found } = settleRelations(given.relations, {
    growing,
    directory,
    places: given.places,
  });
  const grown = [...growing.values()].map(({ entity, fields }) => ({ ...entity, fields }));
  const entities = withUniques(grown, [...given.uniques, ...heldUniques(merged)], directory);
  return {
    directory,
    entities,
    relations,
    enums: enumsOf(given.enums, entities),
    commonFields: commonOf(given.commonFields, at),
    diagnostics: [...diagnostics, ...found],
  };
}

/** What fields say of themselves: `name: string, unique per owner`. */
function heldUniques(merged: readonly MergedEntity[]): UniqueDraft[] {
  return merged.flatMap(({ original: entity, fields }) =>
    fields.flatMap(({ original, uniqueWith, src: [src] }): UniqueDraft[] =>
      uniqueWith === undefined || src === undefined
        ? []
        : [{ entity, names: [original, ...uniqueWith], src }],
    ),
  );
}

/** The named enums, declared on their own or where a field uses them. */
function enumsOf(drafts: Gathered['enums'], entities: readonly Entity[]): SpecRequirements['enums'] {
  const used = entities
    .flatMap(({ fields }) => fields)
    .flatMap(({ type }) => {
      const inner = type.kind === 'array' ? type.of : type;
      return inner.kind === 'enum' && inner.name !== undefined
        ? [{ name: inner.name, values: inner.values }]
        : [];
    });
  return [...new Map([...drafts, ...used].map(({ name, values }) => [name, { name, values }])).values()];
}

function grow(named: NamedEntity, at: Resolving): Growing {
  const { merged, name, table, reserved } = named;
  const fields = distinct(
    merged.fields.flatMap((field, index) => resolveField(field, named, { ...at, position: index + 1 }) ?? []),
  );
  report(named, at);
  const columns = new Map(fields.map((field) => [wordsOf(field.original).join('_'), field.name]));
  const group = (names: readonly string[]) =>
    names.flatMap((one) => columns.get(wordsOf(one).join('_')) ?? []);
  const groups = (all: readonly (readonly string[])[]) => all.map(group).filter((names) => names.length > 1);
  const aliases = merged.spellings.filter((spelling) => spelling !== name && spelling !== merged.original);
  const label = merged.label ?? (/[^\u0000-\u007f]/.test(merged.original) ? merged.original : undefined);
  const single = new Set(
    [...merged.unique, ...merged.indexes].filter(({ length }) => length === 1).flatMap(group),
  );
  const entity: Entity = {
    name,
    table,
    ...(label === undefined ? {} : { label }),
    ...(reserved === undefined ? {} : { reserved }),
    aliases: [...new Set([...(merged.original === name ? [] : [merged.original]), ...aliases])],
    ...(merged.description === undefined ? {} : { description: merged.description }),
    fields: [],
    unique: groups([...merged.unique, merged.compositeKey]),
    indexes: groups(merged.indexes),
    status: merged.status,
    inferred: merged.inferred,
    ...(fields.some((field) => field.name === 'tenant_id') ? { tenantScoped: true } : {}),
    ...(fields.some((field) => field.name === 'deleted_at') ? { softDelete: true } : {}),
    src: merged.src,
  };
  const uniqueAlone = new Set(merged.unique.filter(({ length }) => length === 1).flatMap(group));
  return { entity, fields: fields.map((field) => marked(field, single, uniqueAlone)), merged: merged.fields };
}

function marked(field: Field, single: ReadonlySet<string>, unique: ReadonlySet<string>): Field {
  if (!single.has(field.name)) return field;
  return unique.has(field.name) ? { ...field, unique: true } : { ...field, indexed: true };
}

function distinct(fields: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter(({ name }) => {
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

function report({ merged, name, reserved }: NamedEntity, { diagnostics, places }: Resolving): void {
  const [source] = merged.src;
  if (source === undefined) return;
  if (merged.fields.length === 0 && merged.status === 'required')
    diagnostics.push(entityNoFields.at({ entity: name }, { span: places.at(source, merged.original) }));
  if (reserved !== undefined)
    diagnostics.push(
      identifierReserved.at({ name: reserved, becomes: name }, { span: places.at(source, merged.original) }),
    );
}

function commonOf(drafts: Gathered['commonFields'], at: Resolving): readonly Field[] {
  const owner: NamedEntity = {
    name: 'Common',
    table: 'common',
    reserved: undefined,
    merged: {
      key: 'common',
      original: 'Common',
      label: undefined,
      description: undefined,
      spellings: [],
      fields: [],
      unique: [],
      indexes: [],
      compositeKey: [],
      status: 'required',
      inferred: false,
      src: [],
    },
  };
  const fields = drafts.map(
    (draft): MergedField => ({
      ...draft,
      key: wordsOf(draft.original).join('_') || pascalOf(draft.original),
      src: [draft.src],
    }),
  );
  return distinct(
    fields.flatMap(
      (field, index) => resolveField(field, owner, { ...at, diagnostics: [], position: index + 1 }) ?? [],
    ),
  );
}
