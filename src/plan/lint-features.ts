import { type Diagnostic, lineSpan } from '../diagnostics/index.ts';
import { featuresOf, type Pattern, parseWhen, suggestion } from '../pattern/index.ts';
import { unknownFeature } from './problems.ts';

/**
 * Features that patterns ask for or provide and that no spec can ask for. The pattern room cannot tell: it does not know what
 * specs say.
 *
 * @param features - ids of the closed vocabulary of the spec room
 */
export function lintFeatures(
  patterns: readonly Pattern[],
  features: readonly string[],
): readonly Diagnostic[] {
  return patterns.flatMap((pattern) => {
    const unknown = new Set(featuresNamedBy(pattern).filter((feature) => !features.includes(feature)));
    return [...unknown].map((feature) =>
      unknownFeature.at(
        { id: pattern.id, feature, near: suggestion(feature, features) },
        { span: lineSpan(pattern.origin, 1) },
      ),
    );
  });
}

function featuresNamedBy({ when, files, contributions, provides }: Pattern): readonly string[] {
  const conditions = [when, ...files.map((file) => file.when), ...contributions.map((each) => each.when)];
  const asked = conditions.flatMap((text) => {
    const parsed = text === undefined ? undefined : parseWhen(text);
    return parsed?.ok === true ? featuresOf(parsed.condition) : [];
  });
  const offered = provides.flatMap(({ capability }) =>
    capability.startsWith('feature.') ? [capability.slice('feature.'.length)] : [],
  );
  return [...asked, ...offered];
}
