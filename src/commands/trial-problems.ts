import { type Diagnostic, lineSpan, type Span } from '../diagnostics/index.ts';
import type { Pattern, QualityFile, SampleRun } from '../pattern/index.ts';
import { failedTarget, survivingMistake } from '../trial/index.ts';
import type { Library } from './populate.ts';

export interface TrialProblemsOptions {
  readonly patterns: readonly Pattern[];
  /** Ids. */
  readonly targets: ReadonlySet<string>;
  readonly library: Library;
}

/** What runs found wrong with the targets, each at the manifest that it is about. */
export function trialProblems(
  { samples }: QualityFile,
  { patterns, targets, library }: TrialProblemsOptions,
): readonly Diagnostic[] {
  return patterns
    .filter(({ id }) => targets.has(id))
    .flatMap((pattern) => [
      ...samples.flatMap((run) => failuresOf(pattern, run)),
      ...samples.flatMap((run) => survivorsOf(pattern, run, library)),
    ]);
}

function failuresOf({ id, digest, origin }: Pattern, run: SampleRun): readonly Diagnostic[] {
  const isGuilty = run.patterns.some((each) => each.id === id && each.digest === digest && !each.passed);
  if (!isGuilty) return [];
  const asks = run.asks.join(', ') || 'nothing';
  return [failedTarget.at({ id, asks, failure: run.failures.join('; ') }, { span: lineSpan(origin, 1) })];
}

function survivorsOf(pattern: Pattern, { mutations }: SampleRun, library: Library): readonly Diagnostic[] {
  return mutations
    .filter((each) => each.pattern === pattern.id && !each.killed)
    .map(({ because }) =>
      survivingMistake.at({ id: pattern.id, because }, { span: mutationSpan(pattern, library) }),
    );
}

function mutationSpan({ category, id, origin }: Pattern, { tree }: Library): Span {
  const lines = (tree.text(`${category}/${id}/pattern.yml`) ?? '').split('\n');
  return lineSpan(origin, Math.max(1, lines.findIndex((line) => line.startsWith('mutation:')) + 1));
}
