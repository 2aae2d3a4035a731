import type { Field, FieldType } from '../../../spec/index.ts';
import type { FieldKind, InputType } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import { emptyDefault } from './empty-default.ts';

const ITEMS_MAX = from('src.schemas.fields', 'ITEMS_MAX');

/** A list of values of one type: a PostgreSQL array. */
export function arrayKind(item: FieldKind, of: FieldType): FieldKind {
  const itemField = (field: Field): Field => ({
    name: field.name,
    original: field.original,
    type: of,
    typeStated: true,
    src: field.src,
  });
  return {
    python: (field) => {
      const { code, imports } = item.python(itemField(field));
      return fragment(`list[${code}]`, imports);
    },
    column: (field) => {
      const column = item.column(itemField(field)) ?? fallbackColumn(item, itemField(field));
      return fragment(`ARRAY(${column.code})`, from('sqlalchemy', 'ARRAY'), column.imports);
    },
    migration: (field) => `sa.ARRAY(${item.migration(itemField(field))})`,
    // `ITEMS_MAX` of the generated schemas.
    checks: (_, column) => [{ about: 'items', sql: `cardinality(${column}) <= 100` }],
    input: (field) => inputOf(item.input(itemField(field))),
    output: (field) => {
      const { base, codec } = item.input(itemField(field));
      const asSent =
        codec === undefined
          ? base
          : fragment(
              `Annotated[${base.code}, ${codec.code}]`,
              base.imports,
              codec.imports,
              from('typing', 'Annotated'),
            );
      const output = item.output(itemField(field)) ?? asSent;
      return fragment(`list[${output.code}]`, output.imports);
    },
    query: () => undefined,
    sortable: false,
    searchable: false,
    defaultValue: (text) => (text.trim() === '[]' ? emptyDefault('list', '{}', []) : undefined),
    examples: (field) => {
      const { json, row } = item.examples(itemField(field));
      return {
        json: [json],
        row: (number) => fragment(`[${row(number).code}]`, row(number).imports),
        invalid: ['"text"', '[None]', '1'],
        ordered: undefined,
        filters: [],
        invalidQuery: undefined,
      };
    },
  };
}

/** `list[Annotated[String, Field(max_length=60)]]`, of at most as many items as every list may have. */
function inputOf({ base, codec, bounds, reader }: InputType): InputType {
  const parts = [
    base.code,
    ...(codec === undefined ? [] : [codec.code]),
    ...(bounds.length > 0 ? [`Field(${bounds.join(', ')})`] : []),
    ...(reader === undefined ? [] : [reader.code]),
  ];
  const one = parts.length === 1 ? base.code : `Annotated[${parts.join(', ')}]`;
  const imports = [
    ...base.imports,
    ...(codec?.imports ?? []),
    ...(reader?.imports ?? []),
    ...(parts.length === 1 ? [] : from('typing', 'Annotated')),
    ...(bounds.length > 0 ? from('pydantic', 'Field') : []),
  ];
  return { base: fragment(`list[${one}]`, imports, ITEMS_MAX), bounds: ['max_length=ITEMS_MAX'] };
}

/** `sa.Integer()` → `Integer`: the column type that the annotation map gives for one item. */
function fallbackColumn(item: FieldKind, field: Field): ReturnType<typeof fragment> {
  const name = item.migration(field).replace(/^sa\./, '').replace(/\(\)$/, '');
  const root = name.replace(/\(.*$/, '');
  return fragment(name, from('sqlalchemy', root));
}
