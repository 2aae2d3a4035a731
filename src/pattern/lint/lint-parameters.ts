import type { Diagnostic } from '../../diagnostics/index.ts';
import { checkParameter, type ParameterProblem } from '../parameter.ts';
import { factKind } from '../when/facts.ts';
import type { LintContext } from './lint-context.ts';
import { targetOf } from './lint-files.ts';
import { badParameter, missingMutation } from './problems.ts';

/** Parameters whose default their own rules refuse, and rules that no value could meet. */
export function lintParameters({ source, manifest }: LintContext): readonly Diagnostic[] {
  return Object.entries(manifest.parameters ?? {}).flatMap(([name, parameter]) => {
    const place = (key: string) => ({ span: source.spanAt(['parameters', name, key]) });
    if (parameter.pattern !== undefined && !isPattern(parameter.pattern)) {
      return [
        badParameter.at(
          { name, expected: '`pattern` to be a regular expression', got: `\`${parameter.pattern}\`` },
          place('pattern'),
        ),
      ];
    }
    if (parameter.from !== undefined && factKind(parameter.from) === undefined) {
      return [
        badParameter.at(
          { name, expected: '`from` to name a fact', got: `\`${parameter.from}\`` },
          place('from'),
        ),
      ];
    }
    const problem: ParameterProblem | undefined = checkParameter({ ...parameter, name }, parameter.default);
    return problem === undefined ? [] : [badParameter.at({ name, ...problem }, place('default'))];
  });
}

/** A pattern with code that names no mistake: nobody knows whether its tests would notice one. */
export function lintMutation({ source, manifest }: LintContext): readonly Diagnostic[] {
  const { mutation, files = [] } = manifest;
  const hasCode = files.some((file) => targetOf(file).endsWith('.py'));
  return mutation === undefined && hasCode
    ? [missingMutation.at({}, { span: source.spanOfKey([], 'files') })]
    : [];
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
