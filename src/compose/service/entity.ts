import type { Endpoint, Entity, SpecRequirements } from '../../spec/index.ts';
import { type Attribute, attributeOf, isCommon } from './attribute.ts';
import { columnLine, tableArguments, unhidden } from './column.ts';
import type { EntityModel, LinkModel, ParentModel } from './entity-model.ts';
import { entityTests } from './entity-tests.ts';
import { entityImports, repositoryImports } from './entity-imports.ts';
import { kindOf, type ServiceContext } from './context.ts';
import { type Fragment, from, importLines } from './imports.ts';
import { keyModel } from './key.ts';
import { namesOf } from './names.ts';
import { type Operation, type OperationAction, operationsOf } from './operation.ts';
import { code } from './python-code.ts';
import { relationshipLines } from './relationship.ts';
import { aliasLine, createLine, filtersOf, readLine, sortNames, updateLine } from './schema.ts';

const ACTIONS: readonly OperationAction[] = ['list', 'create', 'get', 'update', 'replace', 'delete'];

/** An entity as templates see it, and the endpoints of the spec that have no generated route. */
export function describeEntity(
  entity: Entity,
  context: ServiceContext,
): { readonly model: EntityModel; readonly uncovered: readonly Endpoint[] } {
  const { spec } = context;
  const names = namesOf(entity.name);
  const attributes = attributesOf(entity, context);
  const { byAction, uncovered } = operationsOf(entity, names, spec);
  const key = keyModel(context.keyOf(entity.name));
  const links = context.links.filter((link) => link.from.pascal === entity.name);
  const linkedFrom = context.links.filter((link) => link.to.pascal === entity.name);
  const described = { entity, names, attributes, context, links, linkedFrom };
  const tests = entityTests(attributes);
  const operations = ACTIONS.flatMap((action) => byAction[action] ?? []);
  return {
    uncovered,
    model: {
      name: names,
      table: entity.table,
      summary: summaryOf(entity, `${names.article} ${names.words}`),
      key,
      model: modelPart(described),
      schema: schemaPart(described),
      repository: repositoryPart(described),
      imports: entityImports({ names, key: context.keyOf(entity.name).kind, operations, links, tests }),
      operations,
      operation: byActionOrNull(byAction),
      links,
      linked_from: linkedFrom,
      parents: parentsOf(attributes, entity, context),
      tests,
    },
  };
}

interface Described {
  readonly entity: Entity;
  readonly names: EntityModel['name'];
  readonly attributes: readonly Attribute[];
  readonly context: ServiceContext;
  readonly links: readonly LinkModel[];
  readonly linkedFrom: readonly LinkModel[];
}

function attributesOf(entity: Entity, context: ServiceContext): readonly Attribute[] {
  const references = context.references.get(entity.name) ?? [];
  return entity.fields
    .filter((field) => !isCommon(field))
    .map((field) => {
      const reference = references.find((candidate) => candidate.field === field.name);
      return attributeOf(field, kindOf(field, entity, context), reference);
    });
}

function modelPart(described: Described): EntityModel['model'] {
  const { entity, attributes, context } = described;
  const fieldNames = new Set(attributes.map(({ field }) => field.name));
  const columns = unhidden(
    attributes.map((attribute) => columnLine(attribute, context.tableOf)),
    fieldNames,
  );
  const checks = attributes.flatMap(tableArguments);
  const relationships = relationshipLines({ attributes, links: described.links, linkedFrom: described.linkedFrom, entity });
  const base = context.keyOf(entity.name).base;
  const imports = [...columns, ...checks, ...relationships.lines].flatMap((part) => part.imports);
  const typing = relationships.classes.length > 0 ? from('typing', 'TYPE_CHECKING') : [];
  return {
    base,
    imports: code(importLines([...imports, ...typing, ...from('src.models.base', base)])),
    type_imports: importLines(relationships.classes).split('\n').filter((line) => line !== '').map(code),
    table_arguments: checks.map(toCode),
    columns: columns.map(toCode),
    relationships: relationships.lines.map(toCode),
  };
}

function schemaPart({ attributes, names, linkedFrom, links, context }: Described): EntityModel['schema'] {
  const writable = attributes.filter((attribute) => attribute.writable);
  const readable = attributes.filter((attribute) => attribute.readable);
  const aliased = attributes.filter(
    (attribute) => attribute.writable || attribute.kind.output(attribute.field) === undefined,
  );
  const aliases = aliased.map(aliasLine);
  const create = writable.map(createLine);
  const update = writable.map(updateLine);
  const read = readable.map(readLine);
  const query = attributes.flatMap((attribute) => filtersOf(attribute, names.pascal)).map(({ line }) => line);
  const linked = linkFilters(links, linkedFrom, context);
  const hasSearch = searchColumns(attributes).length > 0;
  const imports = [...aliases, ...create, ...update, ...read, ...query, ...linked].flatMap((part) => part.imports);
  return {
    imports: code(
      importLines([
        ...imports,
        ...from('typing', 'Literal'),
        ...from('src.schemas.base', 'CreateModel', 'EntityRead', 'ListQuery', 'Page', 'UpdateModel'),
        ...(hasSearch ? from('src.schemas.fields', 'Search') : []),
      ]),
    ),
    aliases: aliases.map(toCode),
    create: create.map(toCode),
    update: update.map(toCode),
    read: read.map(toCode),
    query: [...query, ...linked].map(toCode),
    sort: sortNames(attributes),
    has_search: hasSearch,
  };
}

function linkFilters(links: readonly LinkModel[], linkedFrom: readonly LinkModel[], context: ServiceContext): readonly Fragment[] {
  const others = [...links.map(({ to }) => to), ...linkedFrom.map((link) => link.from)];
  return others.map(({ pascal, snake }) => {
    const { schema } = context.keyOf(pascal).kind;
    return { code: `${snake}_id: ${schema.code} | None = None`, imports: schema.imports };
  });
}

function repositoryPart({ attributes, names, links, linkedFrom }: Described): EntityModel['repository'] {
  const search = searchColumns(attributes);
  const own = attributes.flatMap((attribute) => filtersOf(attribute, names.pascal));
  const linked = [
    ...links.map(({ to, attribute }) => ({ other: to, attribute })),
    ...linkedFrom.map((link) => ({ other: link.from, attribute: link.back_attribute })),
  ];
  const hasFilters = own.length + linked.length + search.length > 0;
  return {
    imports: code(
      importLines(
        repositoryImports({ names, links, linked: linked.map(({ other }) => other.pascal), hasFilters, hasSearch: search.length > 0 }),
      ),
    ),
    search,
    filters: [
      ...own.map(({ name, condition }) => ({ name, condition: code(condition) })),
      ...linked.map(({ other, attribute }) => ({
        name: `${other.snake}_id`,
        condition: code(`lambda value: ${names.pascal}.${attribute}.any(${other.pascal}.id == value)`),
      })),
    ],
  };
}

function searchColumns(attributes: readonly Attribute[]): readonly string[] {
  return attributes.filter(({ kind, readable }) => kind.searchable && readable).map(({ field }) => field.name);
}

function parentsOf(attributes: readonly Attribute[], entity: Entity, context: ServiceContext): readonly ParentModel[] {
  return attributes.flatMap(({ field, reference, required }) => {
    if (reference === undefined) return [];
    const name = namesOf(reference.target);
    return [
      {
        field: field.name,
        name,
        required,
        is_self: reference.target === entity.name,
        on_delete: reference.onDelete,
        path: deletePath(reference.target, context.spec),
      },
    ];
  });
}

/** The collection under which rows of an entity can be deleted; empty where the API does not delete them. */
function deletePath(entity: string, spec: SpecRequirements): string {
  const endpoint = spec.endpoints.find(({ action, entity: of, status }) => of === entity && action === 'delete' && status === 'required');
  return endpoint === undefined ? '' : endpoint.path.replace(/\/\{[^}]*\}$/, '');
}

function byActionOrNull(
  byAction: Partial<Record<OperationAction, Operation>>,
): Readonly<Record<OperationAction, Operation | null>> {
  const { list = null, create = null, get = null, update = null, replace = null } = byAction;
  return { list, create, get, update, replace, delete: byAction.delete ?? null };
}

function summaryOf(entity: Entity, fallback: string): string {
  const text = (entity.description ?? '').replace(/\s+/g, ' ').trim();
  const sentence = text === '' ? fallback : (/^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text);
  const ended = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

function toCode({ code: text }: Fragment): ReturnType<typeof code> {
  return code(text);
}
