import { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { schemaProblems } from '../manifest/schema-problems.ts';
import { suggestion } from '../suggestion.ts';
import type { ContributionSchema, LintContext } from './lint-context.ts';
import { unknownKind } from './problems.ts';

/** Contributions of a kind that nothing merges, and values that their kind refuses. */
export function lintContributions(context: LintContext): readonly Diagnostic[] {
  const { source, manifest } = context;
  const known = context.kinds.map((each) => each.kind);
  return Object.entries(manifest.contributes ?? {}).flatMap(([kind, values]) => {
    const schema = context.kinds.find((each) => each.kind === kind);
    if (schema === undefined) {
      const near = suggestion(kind, known);
      return [unknownKind.at({ kind, near, known }, { span: source.spanOfKey(['contributes'], kind) })];
    }
    return values.flatMap((value, index) => lintValue(context, schema, { value, index }));
  });
}

interface Contributed {
  readonly value: Readonly<Record<string, unknown>>;
  readonly index: number;
}

function lintValue(
  { source }: LintContext,
  { kind, schema }: ContributionSchema,
  { value, index }: Contributed,
): readonly Diagnostic[] {
  const parsed = schema.safeParse(contributedValue(value));
  if (parsed.success) return [];
  const base = ['contributes', kind, index];
  const keysAt = (path: readonly PropertyKey[]) =>
    path.length === base.length && schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return schemaProblems({ source, issues: parsed.error.issues, base, keysAt });
}

/** What the kind is given: the entry without `when`, which says whether it is given at all. */
export function contributedValue(
  entry: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'when'));
}
