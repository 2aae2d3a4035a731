import { z } from 'zod';
import { comparePaths } from '../../tree/index.ts';
import { Code } from '../code.ts';
import { pythonLiteral, pythonString } from '../service/python-literal.ts';
import { env, isPlainEnv } from '../template/index.ts';
import { importLines } from './import-lines.ts';
import { defineKind } from './kind.ts';
import { importedName, snakeName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

const schema = z.strictObject({
  group: snakeName.optional(),
  name: snakeName,
  type: z
    .string()
    .regex(/^[A-Za-z_][\w.[\], |"'-]*$/, 'a Python annotation, such as `int` or `SecretStr | None`'),
  default: z.json().optional(),
  description: z.string().regex(/^\S[^\n]*$/, 'one line'),
  secret: z.boolean().default(false),
  constraints: z
    .strictObject({
      ge: z.number().optional(),
      gt: z.number().optional(),
      le: z.number().optional(),
      lt: z.number().optional(),
      min_length: z.number().int().optional(),
      max_length: z.number().int().optional(),
      pattern: z.string().optional(),
    })
    .default({}),
  env_example: z.json().optional(),
  commented: z.boolean().optional(),
  imports: z.array(importedName).default([]),
});

type SettingsField = z.infer<typeof schema>;

export const settingsField = defineKind({
  kind: 'settings.field',
  explanation:
    'A setting that the service reads from its environment, `NAME` or, in a `group`, `GROUP__NAME`. `.env.example` is made from these: a setting with an `env_example` stands there as it is, every other one is commented out with its default (`commented` overrules it).',
  schema,
  references: ['default', 'env_example', 'description'],
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: envName,
      what: (field) => `the setting \`${envName(field)}\``,
      sharing: true,
    });
    const fields = kept.map(({ value }) => value).sort((a, b) => comparePaths(envName(a), envName(b)));
    const groups = [...new Set(fields.flatMap(({ group }) => group ?? []))].sort(comparePaths);
    const imports = importLines([{ module: 'pydantic', name: 'Field' }, ...fields.flatMap(importsOf)]);
    return {
      view: {
        settings: {
          imports,
          groups: groups.map((name) => ({
            name,
            class_name: `${name.split('_').map(capitalised).join('')}Settings`,
            env_prefix: `${name.toUpperCase()}__`,
            fields: fields.filter(({ group }) => group === name).map(fieldView),
          })),
          fields: fields.filter(({ group }) => group === undefined).map(fieldView),
        },
      },
      diagnostics,
    };
  },
});

/** The name of the environment variable. */
function envName({ group, name }: SettingsField): string {
  return (group === undefined ? name : `${group}__${name}`).toUpperCase();
}

function importsOf(field: SettingsField): SettingsField['imports'] {
  return hasSecretDefault(field)
    ? [...field.imports, { module: 'pydantic', name: 'SecretStr' }]
    : field.imports;
}

function fieldView(field: SettingsField) {
  const { name, type, description, secret } = field;
  return {
    name,
    line: new Code('python', `${name}: ${type} = Field(${fieldArguments(field).join(', ')})`),
    env: envName(field),
    description,
    example: new Code('env', exampleOf(field)),
    commented: field.commented ?? field.env_example === undefined,
    secret,
    required: field.default === undefined,
  };
}

function fieldArguments(field: SettingsField): readonly string[] {
  const { constraints, description } = field;
  const limits = Object.entries(constraints).map(([name, limit]) => `${name}=${pythonLiteral(limit)}`);
  return [...defaultArgument(field), ...limits, `description=${pythonString(description)}`];
}

function defaultArgument({ default: value, secret }: SettingsField): readonly string[] {
  if (value === undefined) return [];
  return [
    hasSecretDefault({ default: value, secret })
      ? `default=SecretStr(${pythonLiteral(value)})`
      : `default=${pythonLiteral(value)}`,
  ];
}

/** pydantic would take the text; type checkers want the type that the field has. */
function hasSecretDefault({ default: value, secret }: Pick<SettingsField, 'default' | 'secret'>): boolean {
  return secret && typeof value === 'string';
}

/** What stands behind the `=`; lists and mappings as the JSON that pydantic-settings reads. */
function exampleOf({ env_example, default: value }: SettingsField): string {
  const example = env_example ?? value ?? '';
  if (typeof example !== 'object') return env(example);
  const json = JSON.stringify(example);
  return isPlainEnv(json) ? json : `'${json.replaceAll("'", "\\'")}'`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
