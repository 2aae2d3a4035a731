import type { Diagnostic } from '../diagnostics/index.ts';
import type { Omission } from '../omission.ts';
import {
  checkParameter,
  type Facts,
  type Pattern,
  type PatternParameter,
  suggestion,
  typedParameter,
} from '../pattern/index.ts';
import type { SpecRequirements } from '../spec/index.ts';
import { factSource } from './facts-of.ts';
import { badSetting, badSettingValue, settingOfUnselected, unknownParameter } from './problems.ts';
import { placeOf } from './words.ts';

/** What the user set with `--set`, by pattern and parameter. */
export interface Settings {
  readonly values: ReadonlyMap<string, string | number | boolean>;
  readonly diagnostics: readonly Diagnostic[];
}

const SETTING = /^([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)=([\s\S]*)$/;

/**
 * Reads `--set` against the selected patterns.
 *
 * @param texts - `id.parameter=value`; of two that set the same, the later wins
 * @returns values by `id.parameter`, and a problem for each that names or sets something else
 */
export function readSettings(texts: readonly string[], patterns: readonly Pattern[]): Settings {
  const values = new Map<string, string | number | boolean>();
  const diagnostics: Diagnostic[] = [];
  for (const text of texts) {
    const read = readSetting(text, patterns);
    if ('code' in read) diagnostics.push(read);
    else values.set(read.key, read.value);
  }
  return { values, diagnostics };
}

function readSetting(
  text: string,
  patterns: readonly Pattern[],
): Diagnostic | { readonly key: string; readonly value: string | number | boolean } {
  const [, id, name, typed] = SETTING.exec(text) ?? [];
  if (id === undefined || name === undefined || typed === undefined) return badSetting.at({ setting: text });
  const pattern = patterns.find((each) => each.id === id);
  if (pattern === undefined)
    return settingOfUnselected.at({
      id,
      near: suggestion(
        id,
        patterns.map((each) => each.id),
      ),
    });
  const parameter = pattern.parameters.find((each) => each.name === name);
  if (parameter === undefined) {
    const known = pattern.parameters.map((each) => each.name);
    return unknownParameter.at({ id, name, known, near: suggestion(name, known) });
  }
  const key = `${id}.${name}`;
  const value = typedParameter(parameter, typed);
  const problem = checkParameter(parameter, value);
  return problem === undefined ? { key, value } : badSettingValue.at({ key, ...problem });
}

/** What a pattern's parameters are filled from. */
export interface ParameterSources {
  readonly settings: Settings;
  readonly facts: Facts;
  readonly spec: SpecRequirements;
}

/** The values of one pattern: the user's, else the spec's, else the defaults. */
export function parametersOf(pattern: Pattern, sources: ParameterSources) {
  const values: Record<string, string | number | boolean> = {};
  const omissions: Omission[] = [];
  for (const parameter of pattern.parameters) {
    const set = sources.settings.values.get(`${pattern.id}.${parameter.name}`);
    const said = saidBySpec(pattern, parameter, sources);
    if (set === undefined && typeof said === 'object') omissions.push(said);
    values[parameter.name] = set ?? (typeof said === 'object' ? parameter.default : said);
  }
  return { values, omissions };
}

function saidBySpec(
  { id }: Pattern,
  parameter: PatternParameter,
  { facts, spec }: ParameterSources,
): Omission | string | number | boolean {
  const { from, name } = parameter;
  const said = from !== undefined && Object.hasOwn(facts, from) ? facts[from] : undefined;
  if (from === undefined || said === undefined) return parameter.default;
  const problem = checkParameter(parameter, said);
  if (problem === undefined) return said;
  return {
    what: `\`${from}\` of the spec${placeOf(factSource(spec, from))}`,
    because: `\`${id}.${name}\` expects ${problem.expected}, got ${problem.got}; its default \`${String(parameter.default)}\` is used`,
    remedy: `change the spec, or set \`${id}.${name}\` yourself`,
  };
}
