import type { Evidence } from '../../report.ts';
import { classOf } from '../python/class-of.ts';
import { argument, calledWord, type Expression, keyword, nameOf } from '../python/expression.ts';
import type { Assignment, Scope } from '../python/scope.ts';
import { isOf } from '../python/symbol.ts';
import { defaultOf, type Values } from '../python/values.ts';
import { readsOf, type SettingsRead } from './settings-reads.ts';

export interface SettingsField {
  readonly name: string;
  /** Names under which the environment may set it, upper case. */
  readonly variables: readonly string[];
  readonly annotation: Expression;
  readonly fallback: Expression | undefined;
  readonly owner: Scope;
  readonly at: Evidence;
}

export interface SettingsClass {
  readonly scope: Scope;
  readonly at: Evidence;
  readonly fields: readonly SettingsField[];
  /** Where code that can run makes one. */
  readonly instances: readonly Evidence[];
}

/** The settings of the application, by whatever library. */
export interface Settings {
  readonly classes: readonly SettingsClass[];
  /** Values read through another library of settings: decouple, environs, dynaconf, starlette. */
  readonly reads: readonly SettingsRead[];
  /** Where a library of settings is opened that hands out whatever it finds: `Dynaconf(…)`. */
  readonly stores: readonly Evidence[];
}

/** Finds the classes of settings in code that can run. */
export function settingsOf(values: Values, alive: readonly Scope[]): Settings {
  const classes = alive.filter((scope) => scope.kind === 'class' && isSettings(scope, values));
  const roots = classes.map((scope) => ({
    scope,
    at: { path: scope.path, line: scope.line, endLine: scope.endLine },
    fields: fieldsOf(scope, values),
    instances: instancesOf(scope, values, alive),
  }));
  return { classes: roots.filter(({ fields }) => fields.length > 0), ...readsOf(values, alive) };
}

function isSettings(scope: Scope, values: Values): boolean {
  return values
    .ancestors(scope)
    .some(
      (name) =>
        isOf(name, 'pydantic_settings', 'BaseSettings') ||
        isOf(name, 'pydantic', 'BaseSettings') ||
        isOf(name, 'pydantic_settings', 'YamlBaseSettings'),
    );
}

function fieldsOf(scope: Scope, values: Values, nesting: Nesting = OUTERMOST): readonly SettingsField[] {
  const config = nesting.depth === 0 ? configOf(scope, values) : { outer: '', delimiter: nesting.delimiter };
  return [...new Set(values.lineage(scope))].flatMap((owner) =>
    owner.assignments.flatMap((assignment) => {
      const name = nameOf(assignment.target);
      const { annotation } = assignment;
      if (name === undefined || annotation === undefined || isAside(name, annotation)) return [];
      const path = `${nesting.prefix}${config.outer}${name}`;
      const inner = nestedFields({ annotation, owner, path }, values, {
        ...nesting,
        delimiter: config.delimiter,
      });
      return inner.length > 0 ? inner : [fieldOf({ name, annotation, owner, path }, assignment)];
    }),
  );
}

/** Where a field stands in groups of settings. */
interface Nesting {
  readonly prefix: string;
  readonly delimiter: string;
  readonly depth: number;
}

const OUTERMOST: Nesting = { prefix: '', delimiter: '__', depth: 0 };
const NESTING_MAX = 3;

interface Declared {
  readonly annotation: Expression;
  readonly owner: Scope;
  /** With the names of the groups around it. */
  readonly path: string;
}

function fieldOf(
  { name, annotation, owner, path }: Declared & { readonly name: string },
  { value, line, endLine }: Assignment,
): SettingsField {
  const fallback = value === undefined ? undefined : fallbackOf(value);
  return {
    name,
    variables: variablesOf(path, value),
    annotation,
    fallback,
    owner,
    at: { path: owner.path, line, endLine },
  };
}

/** The fields of a group, where a field is one. */
function nestedFields(
  { annotation, owner, path }: Declared,
  values: Values,
  { delimiter, depth }: Nesting,
): readonly SettingsField[] {
  const nested = values.annotated({ expression: annotation, scope: owner });
  if (nested === undefined || 'external' in nested || depth >= NESTING_MAX || !isModel(nested.local, values))
    return [];
  return fieldsOf(nested.local, values, { prefix: `${path}${delimiter}`, delimiter, depth: depth + 1 });
}

function isAside(name: string, annotation: Expression): boolean {
  const inner = annotation.kind === 'subscript' ? annotation.object : annotation;
  return name === 'model_config' || nameOf(inner)?.split('.').at(-1) === 'ClassVar';
}

function isModel(scope: Scope, values: Values): boolean {
  return values
    .ancestors(scope)
    .some((name) => isOf(name, 'pydantic', 'BaseModel') || isOf(name, 'pydantic_settings', 'BaseSettings'));
}

/** `env_prefix` and `env_nested_delimiter`. */
function configOf(scope: Scope, values: Values): { outer: string; delimiter: string } {
  for (const owner of values.lineage(scope)) {
    const config = owner.assignments.find(({ target }) => nameOf(target) === 'model_config')?.value;
    if (config?.kind !== 'call') continue;
    const text = (name: string): string =>
      values.text({ expression: keyword(config, name) ?? config, scope: owner }) ?? '';
    return { outer: text('env_prefix'), delimiter: text('env_nested_delimiter') || '__' };
  }
  return { outer: '', delimiter: '__' };
}

function variablesOf(path: string, value: Expression | undefined): readonly string[] {
  const call = value?.kind === 'call' && calledWord(value) === 'Field' ? value : undefined;
  const aliases =
    call === undefined
      ? []
      : ['alias', 'validation_alias', 'env'].flatMap((name) => aliasTexts(keyword(call, name)));
  return [path.toUpperCase(), ...aliases.map((alias) => alias.toUpperCase())];
}

function aliasTexts(expression: Expression | undefined): readonly string[] {
  if (expression?.kind === 'string') return [expression.value];
  if (expression?.kind === 'call')
    return expression.args.flatMap(({ value }) => (value.kind === 'string' ? [value.value] : []));
  return [];
}

/** The default of a field: nothing for `Field(...)` without one. */
function fallbackOf(value: Expression): Expression | undefined {
  if (value.kind !== 'call' || calledWord(value) !== 'Field')
    return value.kind === 'other' && value.type === 'ellipsis' ? undefined : value;
  const factory = keyword(value, 'default_factory');
  const given = argument(value, 0, 'default');
  if (given?.kind === 'other' && given.type === 'ellipsis') return undefined;
  return factory ?? (given === undefined ? undefined : defaultOf(value));
}

function instancesOf(scope: Scope, values: Values, alive: readonly Scope[]): readonly Evidence[] {
  return alive.flatMap((user) =>
    user.calls.flatMap(({ call }) => {
      const made = values.expand({ expression: call.callee, scope: user }).some((placed) => {
        const symbol = classOf(placed, values.resolver);
        return symbol?.kind === 'scope' && values.lineage(symbol.scope).includes(scope);
      });
      return made ? [{ path: user.path, line: call.line, endLine: call.endLine }] : [];
    }),
  );
}
