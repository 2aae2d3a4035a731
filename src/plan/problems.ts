import { defineProblem } from '../diagnostics/index.ts';

export const nothingFits = defineProblem<object>({
  code: 'plan/nothing-fits',
  explanation: 'The bank has no pattern that may be used for this spec, so there is nothing to compose.',
  message: () => 'no pattern of the bank fits this spec',
  help: () => 'run `patternbank populate`, or name a directory of patterns with `--patterns`',
});

export const noProvider = defineProblem<{ id: string; capability: string }>({
  code: 'plan/no-provider',
  severity: 'warning',
  explanation:
    'A pattern requires a capability that no pattern of the bank can provide for this spec, so it is left out.',
  message: ({ id, capability }) => `\`${id}\` is left out: nothing provides \`${capability}\``,
  help: ({ capability }) => `add a pattern that provides \`${capability}\``,
});

export const reluctantly = defineProblem<{
  id: string;
  capability: string;
  requirer: string;
  refusal: string;
}>({
  code: 'plan/reluctant-provider',
  severity: 'warning',
  explanation:
    'A pattern below its thresholds is still selected when nothing else provides a required capability: a service with a weaker part is better than none, but you should know.',
  message: ({ id, capability, requirer, refusal }) =>
    `\`${id}\` is selected, because \`${requirer}\` requires \`${capability}\` and nothing else provides it, although ${refusal}`,
  help: ({ capability }) => `add a better pattern that provides \`${capability}\``,
});

export const excludedButNeeded = defineProblem<{
  id: string;
  capability: string;
  requirer: string;
  refusal: string;
}>({
  code: 'plan/excluded-but-needed',
  severity: 'info',
  explanation:
    'A pattern may offer more than what another one needs of it. Excluding the one thing does not take away the other.',
  message: ({ id, capability, requirer, refusal }) =>
    `\`${id}\` is selected, because \`${requirer}\` requires \`${capability}\`, although ${refusal}`,
  help: () => 'nothing is to be done, unless the service must not have it at all',
});

export const requirementCircle = defineProblem<{ cycle: readonly string[] }>({
  code: 'plan/cycle',
  explanation:
    'Selected patterns that require each other in a circle have no order in which they could be composed.',
  message: ({ cycle }) => cycle.map((id) => `\`${id}\``).join(' requires '),
  help: () => 'move what both need into a pattern of its own',
});

export const badSetting = defineProblem<{ setting: string }>({
  code: 'plan/bad-setting',
  explanation: 'A setting names a pattern, one of its parameters, and a value.',
  message: ({ setting }) => `expected \`pattern.parameter=value\`, got \`${setting}\``,
  help: () => 'write it as `--set rate_limiting.burst=20`',
});

export const settingOfUnselected = defineProblem<{ id: string; near?: string | undefined }>({
  code: 'plan/setting-of-unselected',
  explanation: 'A setting of a pattern that is not part of the service would have no effect.',
  message: ({ id }) => `\`${id}\` is not a selected pattern`,
  help: ({ near }) =>
    near === undefined ? 'delete the setting; `--explain` lists the selected patterns' : `write \`${near}\``,
});

export const unknownParameter = defineProblem<{
  id: string;
  name: string;
  known: readonly string[];
  near?: string | undefined;
}>({
  code: 'plan/unknown-parameter',
  explanation: 'A setting of a parameter that the pattern does not have would have no effect.',
  message: ({ id, name }) => `\`${id}\` has no parameter \`${name}\``,
  help: ({ id, near, known }) =>
    near !== undefined
      ? `write \`${id}.${near}\``
      : known.length === 0
        ? `delete the setting: \`${id}\` has no parameters`
        : `use one of ${known.map((each) => `\`${each}\``).join(', ')}`,
});

export const badSettingValue = defineProblem<{ key: string; expected: string; got: string }>({
  code: 'plan/bad-setting-value',
  explanation: 'The pattern limits what the parameter may be.',
  message: ({ key, expected, got }) => `\`${key}\`: expected ${expected}, got ${got}`,
  help: ({ key }) => `change the value of \`${key}\``,
});

export const unknownFeature = defineProblem<{ id: string; feature: string; near?: string | undefined }>({
  code: 'plan/unknown-feature',
  explanation:
    'Features are a closed vocabulary: a pattern that asks for, or provides, another one would never be found.',
  message: ({ id, feature }) => `\`${id}\` names \`feature.${feature}\`, which no spec can ask for`,
  help: ({ near }) => (near === undefined ? 'use a feature of the vocabulary' : `write \`feature.${near}\``),
});
