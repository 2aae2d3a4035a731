import type { Entity } from '../../spec/index.ts';
import { apiTestImports, apiTests } from './api-tests.ts';
import { type Attribute, isHashed } from './attribute.ts';
import { columnLine, tableArguments } from './column.ts';
import type { ServiceContext } from './context.ts';
import { attributesOf, type Described, toCode } from './described.ts';
import type { EntityModel, ParentModel } from './entity-model.ts';
import { repositoryPart } from './entity-repository.ts';
import { defaultsImports, routeImports, routePart } from './entity-routes.ts';
import { schemaPart } from './entity-schema.ts';
import { entityTests } from './entity-tests.ts';
import { fullTextIndex } from './full-text.ts';
import { type Fragment, from, importLines } from './imports.ts';
import { keyModel } from './key.ts';
import { namesOf } from './names.ts';
import { code } from './python-code.ts';
import { pythonString } from './python-literal.ts';
import { relationshipLines, relationshipNames } from './relationship.ts';
import type { Route } from './route.ts';
import { filtersOf } from './schema.ts';
import { within } from './scope.ts';
import { constraintArgument, liveUniqueArgument, shortName, tableConstraints } from './table-constraint.ts';

/** A UUID that no row has. */
const NO_ROW = '00000000-0000-0000-0000-000000000000';

/** An entity as templates see it. */
export function describeEntity(
  entity: Entity,
  answered: readonly Route[],
  context: ServiceContext,
): EntityModel {
  const ofMany = answered.filter(({ kind }) => kind.endsWith('_many'));
  const routes = answered.filter((route) => !ofMany.includes(route));
  const names = namesOf(entity.name);
  const attributes = attributesOf(entity, context);
  const links = context.links.filter((link) => link.from.pascal === entity.name);
  const linkedFrom = context.links.filter((link) => link.to.pascal === entity.name);
  const described: Described = { entity, names, attributes, context, links, linkedFrom, routes };
  const tests = entityTests(attributes, routes, entity.unique);
  const parents = parentsOf(attributes, entity, context);
  const isSoftDeleted = context.traits.softDeleted.has(entity.name);
  const hashed = attributes.filter(isHashed).map(({ field }) => field.name);
  const given = { names, routes, links, hashed, keyOf: context.keyOf };
  return {
    name: names,
    table: entity.table,
    summary: summaryOf(entity, `${names.article} ${names.words}`),
    key: keyModel(context.keyOf(entity.name)),
    is_versioned: context.traits.versioned.has(entity.name),
    is_soft_deleted: isSoftDeleted,
    has_restore: routes.some(({ kind }) => kind === 'restore'),
    model: modelPart(described),
    schema: schemaPart(described),
    repository: repositoryPart(described),
    hashed,
    imports: {
      defaults: code(importLines(defaultsImports(given))),
      routes: code(importLines(routeImports(given))),
      api_tests: code(importLines(apiTestImports({ names, routes, tests, parents, isSoftDeleted }))),
    },
    ...routePart(given),
    routes_of_many: ofMany,
    links,
    linked_from: linkedFrom,
    parents,
    tests,
    api_tests: apiTests({ names, routes, tests, parents, isSoftDeleted }),
  };
}

function modelPart(described: Described): EntityModel['model'] {
  const { entity, attributes, context, links, linkedFrom } = described;
  const traits = traitBases(entity, context);
  const fullText = fullTextOf(described);
  const isSoftDeleted = context.traits.softDeleted.has(entity.name);
  const brought = ['id', 'created_at', 'updated_at', ...traits.flatMap(({ column }) => column)];
  const attributeNames = [...brought, ...attributes.map(({ field }) => field.name)];
  const names = new Set([...attributeNames, ...relationshipNames({ attributes, links, linkedFrom })]);
  const isDeferred = (field: string): boolean => context.deferred.has(`${entity.name}.${field}`);
  const columns = attributes.map((attribute) =>
    columnLine(attribute, { names, tableOf: context.tableOf, isDeferred, isSoftDeleted }),
  );
  const constraints = [
    ...attributes.flatMap((attribute) => tableArguments(attribute, entity.table)),
    ...(isSoftDeleted ? liveUniques(attributes, entity) : tableConstraints(entity).map(constraintArgument)),
  ];
  const checks = constraints.map((argument) => within(names, argument));
  const relationships = relationshipLines({ attributes, links, linkedFrom, entity, names });
  const base = context.keyOf(entity.name).base;
  const imports = [...columns, ...checks, ...relationships.lines].flatMap((part) => part.imports);
  const typing = relationships.classes.length > 0 ? from('typing', 'TYPE_CHECKING') : [];
  return {
    bases: code([...traits.map(({ name }) => name), base].join(', ')),
    imports: code(
      importLines([
        ...imports,
        ...typing,
        ...from('src.models.base', base),
        ...traits.flatMap(({ module, name }) => from(module, name)),
        ...(fullText === null
          ? []
          : [...from('src.models.full_text', 'document'), ...from('sqlalchemy', 'Index')]),
      ]),
    ),
    type_imports: importLines(relationships.classes)
      .split('\n')
      .filter((line) => line !== '')
      .map(code),
    table_arguments: checks.map(toCode),
    columns: columns.map(toCode),
    relationships: relationships.lines.map(toCode),
    full_text: fullText,
  };
}

function fullTextOf({ entity, attributes, context }: Described): EntityModel['model']['full_text'] {
  const index = fullTextIndex(entity.table, attributes);
  return context.traits.searchLanguage === undefined || index === undefined
    ? null
    : { index: index.name, columns: index.columns };
}

interface TraitBase {
  readonly name: string;
  readonly module: string;
  readonly column: string;
}

/** The base classes of what rows can do, and the column that each brings. */
function traitBases({ name }: Entity, { traits }: ServiceContext): readonly TraitBase[] {
  return [
    ...(traits.softDeleted.has(name)
      ? [{ name: 'SoftDeleted', module: 'src.models.soft_deleted', column: 'deleted_at' }]
      : []),
    ...(traits.versioned.has(name)
      ? [{ name: 'Versioned', module: 'src.models.versioned', column: 'version' }]
      : []),
  ];
}

/** What is unique among the rows that are not deleted, and what is quick to find among all. */
function liveUniques(attributes: readonly Attribute[], entity: Entity): readonly Fragment[] {
  const single = attributes
    .filter(({ field, reference }) => field.unique === true || reference?.unique === true)
    .map(({ field }) => ({ name: shortName(`uq_${entity.table}_${field.name}`), columns: [field.name] }));
  return [
    ...single.map(liveUniqueArgument),
    ...tableConstraints(entity).map((constraint) =>
      constraint.kind === 'unique' ? liveUniqueArgument(constraint) : constraintArgument(constraint),
    ),
  ];
}

function parentsOf(
  attributes: readonly Attribute[],
  entity: Entity,
  context: ServiceContext,
): readonly ParentModel[] {
  return attributes.flatMap((attribute) => {
    const { field, reference, required, writable } = attribute;
    if (reference === undefined) return [];
    const key = keyModel(context.keyOf(reference.target));
    return [
      {
        field: field.name,
        name: namesOf(reference.target),
        required,
        is_self: reference.target === entity.name,
        is_integer: key.is_integer,
        is_writable: writable,
        is_filter: filtersOf(attribute, entity.name).length > 0,
        unknown: code(key.is_integer ? '0' : pythonString(NO_ROW)),
        on_delete: reference.onDelete,
      },
    ];
  });
}

function summaryOf(entity: Entity, fallback: string): string {
  const text = (entity.description ?? '').replace(/\s+/g, ' ').trim();
  const sentence = text === '' ? fallback : (/^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text);
  const ended = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
