import type { Described } from './described.ts';
import type { EntityModel } from './entity-model.ts';
import { from, importLines } from './imports.ts';
import { linkFiltersOf } from './link-filter.ts';
import { code } from './python-code.ts';
import { filtersOf, searchColumns } from './schema.ts';

/** How rows of an entity are read and written. */
export function repositoryPart(described: Described): EntityModel['repository'] {
  const { attributes, names, links } = described;
  const search = searchColumns(attributes);
  const own = attributes.flatMap((attribute) => filtersOf(attribute, names.pascal));
  const linked = linkFiltersOf(described);
  const hasFilters = own.length + linked.length + search.length > 0;
  const keepsDeleted = described.context.traits.softDeleted.size > 0;
  const isSearched = search.length > 0 && described.context.traits.searchLanguage !== undefined;
  const bases = [
    ...(isSearched ? ['FullTextRepository'] : []),
    ...(keepsDeleted ? ['SoftDeleteRepository'] : isSearched ? [] : ['Repository']),
  ];
  const needsUuid = links.some(({ from_key, to_key }) => !from_key.is_integer || !to_key.is_integer);
  return {
    imports: code(
      importLines([
        ...from(
          'src.models',
          names.pascal,
          ...linked.map(({ other }) => other.pascal),
          ...links.map(({ table }) => table),
        ),
        ...from(
          'src.repositories.base',
          ...(bases.includes('Repository') ? ['Repository'] : []),
          ...(hasFilters ? ['Filter'] : []),
          ...(search.length > 0 ? ['contains'] : []),
        ),
        ...(keepsDeleted ? from('src.repositories.soft_delete', 'SoftDeleteRepository') : []),
        ...(isSearched
          ? [
              ...from('src.repositories.full_text', 'FullTextRepository'),
              ...from('src.models.full_text', 'fits'),
              ...from(`src.models.${names.snake}`, 'SEARCHED'),
            ]
          : []),
        ...(hasFilters ? [...from('collections.abc', 'Mapping'), ...from('typing', 'ClassVar')] : []),
        ...(links.length > 0
          ? [...from('sqlalchemy', 'delete'), ...from('sqlalchemy.dialects.postgresql', 'insert')]
          : []),
        ...(needsUuid ? from('uuid', 'UUID') : []),
      ]),
    ),
    bases: code(bases.map((base) => `${base}[${names.pascal}]`).join(', ')),
    search,
    filters: [
      ...own.map(({ name, condition }) => ({ name, condition: code(condition) })),
      ...linked.map(({ name, condition }) => ({ name, condition: code(condition) })),
    ],
  };
}
