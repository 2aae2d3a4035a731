import type { Attribute } from './attribute.ts';
import { type Described, toCode } from './described.ts';
import type { EntityModel } from './entity-model.ts';
import { type Fragment, fragment, from, importLines } from './imports.ts';
import { linkFiltersOf } from './link-filter.ts';
import { code } from './python-code.ts';
import {
  aliasLine,
  createLine,
  filtersOf,
  readLine,
  searchColumns,
  sortNames,
  updateLine,
} from './schema.ts';
import { within } from './scope.ts';

/** The schemas of requests and responses. */
export function schemaPart(described: Described): EntityModel['schema'] {
  const { attributes, context, entity } = described;
  const writable = attributes.filter((attribute) => attribute.writable);
  const readable = attributes.filter((attribute) => attribute.readable);
  const aliased = attributes.filter(
    (attribute) => attribute.writable || attribute.kind.output(attribute.field) === undefined,
  );
  const aliases = aliased.map(aliasLine);
  const create = inClass(writable, createLine);
  const update = inClass(writable, updateLine);
  const read = inClass(readable, readLine);
  const query = queryLines(described);
  const hasSearch = searchColumns(attributes).length > 0;
  const base = context.keyOf(entity.name).base === 'CountedEntity' ? 'CountedRead' : 'EntityRead';
  const isVersioned = context.traits.versioned.has(entity.name);
  const imports = [...aliases, ...create, ...update, ...read, ...query].flatMap((part) => part.imports);
  return {
    imports: code(
      importLines([
        ...imports,
        ...from('typing', 'Literal'),
        ...from('src.schemas.base', 'CreateModel', base, 'ListQuery', 'Page', 'UpdateModel'),
        ...(isVersioned ? from('src.schemas.versioned', 'VersionedRead') : []),
        ...(hasSearch ? from('src.schemas.fields', 'Search') : []),
      ]),
    ),
    read_bases: code(isVersioned ? `VersionedRead, ${base}` : base),
    aliases: aliases.map(toCode),
    create: create.map(toCode),
    update: update.map(toCode),
    read: read.map(toCode),
    query: query.map(toCode),
    nested: described.routes.flatMap(({ parent, kind }) => {
      if (parent === null || kind !== 'create' || !parent.is_field) return [];
      const own = writable.filter(({ field }) => field.name !== parent.field);
      return [
        { name: parent.create_schema, parent: parent.name, lines: inClass(own, createLine).map(toCode) },
      ];
    }),
    sort: sortNames(attributes),
    has_search: hasSearch,
    has_full_text: hasSearch && context.traits.searchLanguage !== undefined,
  };
}

function inClass(
  attributes: readonly Attribute[],
  line: (attribute: Attribute) => Fragment,
): readonly Fragment[] {
  const names = new Set(attributes.map(({ field }) => field.name));
  return attributes.map((attribute) => lineWithin(names, attribute.field.name, line(attribute)));
}

function queryLines({ attributes, names, links, linkedFrom, context }: Described): readonly Fragment[] {
  const own = attributes.flatMap((attribute) => filtersOf(attribute, names.pascal));
  const linked = linkFiltersOf({ attributes, names, links, linkedFrom }).map(({ name, other }) => {
    const { schema } = context.keyOf(other.pascal).kind;
    return { name, line: fragment(`${name}: ${schema.code} | None = None`, schema.imports) };
  });
  const all = [...own, ...linked];
  const taken = new Set(['limit', 'offset', 'sort', 'search', 'q', ...all.map(({ name }) => name)]);
  return all.map(({ name, line }) => lineWithin(taken, name, line));
}

/** Only what stands behind the name of the field can mean something else. */
function lineWithin(names: ReadonlySet<string>, name: string, line: Fragment): Fragment {
  const { code: type, imports } = within(names, {
    code: line.code.slice(name.length),
    imports: line.imports,
  });
  return { code: `${name}${type}`, imports };
}
