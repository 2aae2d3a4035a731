import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Condition } from '../when/condition.ts';
import { parseWhen } from '../when/parse-when.ts';
import type { LintContext } from './lint-context.ts';
import { badWhen, negatedProvider } from './problems.ts';

/** Every `when` of a pattern: its own, those of its files, those of its contributions. */
export function lintConditions(context: LintContext): readonly Diagnostic[] {
  const { manifest } = context;
  const contributions = Object.entries(manifest.contributes ?? {}).flatMap(([kind, values]) =>
    values.map((value, index) => ({ path: ['contributes', kind, index, 'when'], when: value['when'] })),
  );
  const files = (manifest.files ?? []).map(({ when }, index) => ({ path: ['files', index, 'when'], when }));
  return [
    ...lintOwnCondition(context),
    ...[...files, ...contributions].flatMap(({ path, when }) =>
      when === undefined ? [] : lintWhen(context, path, when),
    ),
  ];
}

function lintOwnCondition(context: LintContext): readonly Diagnostic[] {
  const { when } = context.manifest;
  if (when === undefined) return [];
  const parsed = parseWhen(when);
  if (!parsed.ok) return lintWhen(context, ['when'], when);
  return negatedProviders(parsed.condition, false).map((capability) =>
    negatedProvider.at({ capability }, { span: context.source.spanAt(['when']) }),
  );
}

function lintWhen(
  { source }: LintContext,
  path: readonly PropertyKey[],
  when: unknown,
): readonly Diagnostic[] {
  if (typeof when !== 'string') {
    const problem = 'expected text';
    return [badWhen.at({ problem, help: 'write the condition as text' }, { span: source.spanAt(path) })];
  }
  const parsed = parseWhen(when);
  if (parsed.ok) return [];
  const { message, help, offset } = parsed.problem;
  return [badWhen.at({ problem: message, help }, { span: source.spanWithin(path, offset) })];
}

function negatedProviders(condition: Condition, negated: boolean): readonly string[] {
  switch (condition.kind) {
    case 'provides':
      return negated ? [condition.capability] : [];
    case 'not':
      return negatedProviders(condition.of, !negated);
    case 'and':
    case 'or':
      return condition.of.flatMap((part) => negatedProviders(part, negated));
    case 'fact':
    case 'compare':
      return [];
  }
}
