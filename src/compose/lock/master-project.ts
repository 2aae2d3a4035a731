import type { Diagnostic } from '../../diagnostics/index.ts';
import { lineSpan } from '../../diagnostics/index.ts';
import type { Pattern } from '../../pattern/index.ts';
import { mergeDependencies, requirementOf } from '../kinds/index.ts';
import { toml } from '../template/index.ts';

const KIND = 'python.dependency';

/**
 * `patterns/pyproject.toml`: everything that any pattern may need, so that one reviewed lock serves every service.
 *
 * @returns the text, and the packages on which two patterns leave no common version
 */
export function masterProject(patterns: readonly Pattern[]): {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
} {
  const given = patterns.flatMap(({ id, origin, contributions }) =>
    contributions
      .filter(({ kind }) => kind === KIND)
      .map(({ value, line }) => ({ value, pattern: id, span: lineSpan(origin, line) })),
  );
  const { dependencies, diagnostics } = mergeDependencies(given);
  const of = (group: 'main' | 'dev'): readonly string[] =>
    dependencies.filter((each) => each.group === group).map((each) => `    ${toml(requirementOf(each))},`);
  const lines = [
    '# Written by scripts/renew-lock.sh from the manifests below: everything that any pattern may need.',
    '[project]',
    'name = "patternbank-patterns"',
    'version = "0"',
    'requires-python = ">=3.11"',
    'dependencies = [',
    ...of('main'),
    ']',
    '',
    '[dependency-groups]',
    'dev = [',
    ...of('dev'),
    ']',
    '',
    '[tool.uv]',
    'package = false',
  ];
  return { text: `${lines.join('\n')}\n`, diagnostics };
}
