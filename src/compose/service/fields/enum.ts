import type { Field } from '../../../spec/index.ts';
import { sha256 } from '../../../tree/index.ts';
import type { FieldKind } from '../field-kind.ts';
import { type Fragment, fragment, from } from '../imports.ts';
import { capitalise, wordsOf } from '../names.ts';
import { code, type PythonCode } from '../python-code.ts';
import { pythonString } from '../python-literal.ts';
import { looksSecret } from '../secretive.ts';

/** A closed set of values as a Python `StrEnum`. */
export interface EnumClass {
  readonly name: string;
  readonly members: readonly EnumMember[];
}

/** One value of a closed set. */
export interface EnumMember {
  readonly name: string;
  readonly value: string;
  /** Behind the member in its class: what a linter must be told. */
  readonly remark: PythonCode;
}

/** Names of one letter that a linter takes for a digit (ruff's E741). */
const AMBIGUOUS: ReadonlySet<string> = new Set(['I', 'O']);

const ENUMS = 'src.models.enums';

/** Room in the column for values to come. Equal to `ENUM_LENGTH` of the generated models. */
const ENUM_LENGTH = 64;

/** One of a closed set of values: text with a CHECK. */
export function enumKind(enumClass: EnumClass): FieldKind {
  const type = fragment(enumClass.name, from(ENUMS, enumClass.name));
  const [first, second] = enumClass.members;
  const member = (name: string): Fragment =>
    fragment(`${enumClass.name}.${name}`, from(ENUMS, enumClass.name));
  return {
    python: () => type,
    column: () => undefined,
    migration: () => `sa.String(length=${ENUM_LENGTH})`,
    checks: (field, column) => [
      {
        about: `allowed_${digestOf(enumClass)}`,
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
          : [
              {
                parameter: field.name,
                operator: '==',
                value: second.value,
                match: member(second.name),
                other: member(first.name),
              },
            ],
      invalidQuery: 'no such value',
    }),
  };
}

/** The class for an enum field: named by the spec, else by entity and field. */
export function enumClassOf(entity: string, field: Field, values: readonly string[]): EnumClass {
  const stated = field.type.kind === 'enum' ? field.type.name : undefined;
  const name = stated === undefined ? `${entity}${wordsOf(field.name).map(capitalise).join('')}` : stated;
  const taken = new Set<string>();
  return { name, members: values.map((value) => enumMember(memberName(value, taken), value)) };
}

function enumMember(name: string, value: string): EnumMember {
  const isSuspect = looksSecret(name) && value !== '';
  return { name, value, remark: code(isSuspect ? '  # noqa: S105 - one of the values, not a secret' : '') };
}

/** `in-progress` → `IN_PROGRESS`; a value without a letter or digit, or one that repeats another, gets a number. */
function memberName(value: string, taken: Set<string>): string {
  const words = value
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  const start = words === '' ? 'VALUE' : /^\d/.test(words) || AMBIGUOUS.has(words) ? `VALUE_${words}` : words;
  let name = start;
  for (let n = 2; taken.has(name); n += 1) name = `${start}_${n}`;
  taken.add(name);
  return name;
}

/** Names the members, as `allowed_values` of the generated models does: alembic compares checks by name. */
function digestOf({ members }: EnumClass): string {
  return sha256(members.map(({ value }) => value).join('\n')).slice(0, 8);
}

/** An SQL string literal (standard_conforming_strings). */
function sqlString(text: string): string {
  // In SQLAlchemy's text, `:name` is a parameter unless the colon is escaped.
  return `'${text.replaceAll("'", "''").replace(/:(?=\w)/g, '\\:')}'`;
}
