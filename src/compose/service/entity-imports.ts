import type { EntityModel, EntityTests, LinkModel } from './entity-model.ts';
import type { KeyKind } from './fields/index.ts';
import { from, type Import, importLines } from './imports.ts';
import type { Names } from './names.ts';
import type { Operation } from './operation.ts';
import { code } from './python-code.ts';

/** The import lines of an entity's repository. */
export function repositoryImports(given: {
  readonly names: Names;
  readonly links: readonly LinkModel[];
  readonly linked: readonly string[];
  readonly hasFilters: boolean;
  readonly hasSearch: boolean;
}): readonly Import[] {
  const { names, links, linked, hasFilters, hasSearch } = given;
  return [
    ...from('src.models', names.pascal, ...linked, ...links.map(({ table }) => table)),
    ...from('src.repositories.base', 'Repository', ...(hasFilters ? ['Filter'] : []), ...(hasSearch ? ['contains'] : [])),
    ...(hasFilters ? [...from('collections.abc', 'Mapping'), ...from('typing', 'ClassVar')] : []),
    ...(links.length > 0 ? [...from('sqlalchemy', 'delete'), ...from('sqlalchemy.dialects.postgresql', 'insert')] : []),
    ...keyImports(links),
  ];
}

/** The import lines of the modules that are written once for an entity. */
export function entityImports(given: {
  readonly names: Names;
  readonly key: KeyKind;
  readonly operations: readonly Operation[];
  readonly links: readonly LinkModel[];
  readonly tests: EntityTests;
}): EntityModel['imports'] {
  return {
    service: code(importLines(serviceImports(given))),
    routes: code(importLines(routeImports(given))),
    api_tests: code(importLines(apiTestImports(given))),
  };
}

interface Given {
  readonly names: Names;
  readonly key: KeyKind;
  readonly operations: readonly Operation[];
  readonly links: readonly LinkModel[];
  readonly tests: EntityTests;
}

function serviceImports({ names, links }: Given): readonly Import[] {
  return [
    ...from('src.models', names.pascal),
    ...from(`src.schemas.${names.snake}`, `${names.pascal}Create`, `${names.pascal}Update`),
    ...from('src.services.base', 'Service'),
    ...(links.length > 0 ? from(`src.repositories.${names.snake}`, `${names.pascal}Repository`) : []),
    ...links.flatMap(({ to }) => from(`src.repositories.${to.snake}`, `${to.pascal}Repository`)),
    ...keyImports(links),
  ];
}

function keyImports(links: readonly LinkModel[]): readonly Import[] {
  const keys = links.flatMap(({ from_key, to_key }) => [from_key, to_key]);
  return keys.some(({ is_integer }) => !is_integer) ? from('uuid', 'UUID') : [];
}

function routeImports({ names, key, operations, links }: Given): readonly Import[] {
  const has = (...actions: readonly Operation['action'][]) => operations.some(({ action }) => actions.includes(action));
  const schema = (suffix: string) => from(`src.schemas.${names.snake}`, `${names.pascal}${suffix}`);
  const onOne = has('get', 'update', 'replace', 'delete') || links.length > 0;
  const guarded = [...operations, ...links].filter(({ authenticated }) => authenticated);
  const withRoles = guarded.some(({ roles }) => roles.length > 0);
  const withoutRoles = guarded.some(({ roles }) => roles.length === 0);
  return [
    ...from('fastapi', 'APIRouter'),
    ...(guarded.length > 0 ? from('fastapi', 'Depends') : []),
    ...(onOne || has('list') ? from('typing', 'Annotated') : []),
    ...(onOne ? [...from('fastapi', 'Path'), ...key.schema.imports, ...links.flatMap(linkKeyImports)] : []),
    ...(has('list') ? [...from('fastapi', 'Query'), ...from('src.api.pagination', 'to_page'), ...schema('Page'), ...schema('Query')] : []),
    ...(has('create') ? [...from('fastapi', 'status'), ...schema('Create')] : []),
    ...(has('create') && has('get') ? from('fastapi', 'Request', 'Response') : []),
    ...(has('delete') || links.length > 0 ? from('fastapi', 'status') : []),
    ...(has('update') ? schema('Update') : []),
    ...(has('replace') ? schema('Create') : []),
    ...(has('create', 'get', 'update', 'replace') ? schema('Read') : []),
    ...from('src.api.dependencies', `${names.pascal}ServiceDep`),
    ...from('src.core.errors', 'problem_responses'),
    ...(withRoles ? from('src.core.security', 'require_roles') : []),
    ...(withoutRoles ? from('src.core.security', 'require_principal') : []),
  ];
}

function linkKeyImports({ to_key }: LinkModel): readonly Import[] {
  return from('src.schemas.fields', to_key.is_integer ? 'Integer' : 'Uuid');
}

function apiTestImports({ tests }: Given): readonly Import[] {
  return tests.imports;
}
