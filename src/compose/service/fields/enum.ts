import type { Field } from '../../../spec/index.ts';
import { capitalise, wordsOf } from '../names.ts';
import type { FieldKind } from '../field-kind.ts';
import { type Fragment, fragment, from } from '../imports.ts';
import { pythonString } from '../python-literal.ts';

/** A closed set of values as a Python `StrEnum`. */
export interface EnumClass {
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly value: string }[];
}

const ENUMS = 'src.models.enums';

/** Room in the column for values to come. Equal to `ENUM_LENGTH` of the generated models. */
const ENUM_LENGTH = 64;

/** One of a closed set of values: text with a CHECK. */
export function enumKind(enumClass: EnumClass): FieldKind {
  const type = fragment(enumClass.name, from(ENUMS, enumClass.name));
  const [first, second] = enumClass.members;
  const member = (name: string): Fragment => fragment(`${enumClass.name}.${name}`, from(ENUMS, enumClass.name));
  return {
    python: () => type,
    column: () => undefined,
    migration: () => `sa.String(length=${ENUM_LENGTH})`,
    checks: (field, column) => [
      {
        about: 'allowed',
        sql: `${column} IN (${enumClass.members.map(({ value }) => sqlString(value)).join(', ')})`,
        argument: fragment(
          `allowed_values(${pythonString(field.name)}, ${enumClass.name})`,
          from('src.models.base', 'allowed_values'),
          type.imports,
        ),
      },
    ],
    input: () => ({ base: type, bounds: ['strict=False'] }),
    output: () => type,
    query: () => type,
    sortable: false,
    searchable: false,
    defaultValue: (text) => {
      const found = enumClass.members.find(({ value }) => value === text);
      return found && { python: member(found.name), server: member(found.name), json: found.value };
    },
    examples: (field) => ({
      json: enumClass.members.at(-1)?.value ?? '',
      row: () => member(first?.name ?? ''),
      invalid: ['"no such value"', '1'],
      ordered: undefined,
      filters:
        first === undefined || second === undefined || field.unique === true
          ? []
          : [{ suffix: '', operator: '==', value: second.value, match: member(second.name), other: member(first.name) }],
      invalidQuery: 'no such value',
    }),
  };
}

/** The class for an enum field: named by the spec, else by entity and field. */
export function enumClassOf(entity: string, field: Field, values: readonly string[]): EnumClass {
  const stated = field.type.kind === 'enum' ? field.type.name : undefined;
  const name = stated === undefined ? `${entity}${wordsOf(field.name).map(capitalise).join('')}` : stated;
  const taken = new Set<string>();
  return { name, members: values.map((value) => ({ name: memberName(value, taken), value })) };
}

/** `in-progress` → `IN_PROGRESS`; a value without a letter or digit, or one that repeats another, gets a number. */
function memberName(value: string, taken: Set<string>): string {
  const words = value
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  const start = words === '' ? 'VALUE' : /^\d/.test(words) ? `VALUE_${words}` : words;
  let name = start;
  for (let n = 2; taken.has(name); n += 1) name = `${start}_${n}`;
  taken.add(name);
  return name;
}

/** An SQL string literal (standard_conforming_strings). */
export function sqlString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
