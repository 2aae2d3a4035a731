import { z } from 'zod';
import { type Diagnostic, lineSpan } from '../diagnostics/index.ts';
import type { Contribution, Pattern } from '../pattern/index.ts';
import type { Plan } from '../plan/index.ts';
import { CONTRIBUTION_KINDS, type ContributionKind, type Given, type ImportedSymbol } from './kinds/index.ts';
import { badContribution, unknownKind } from './problems.ts';
import { UnknownReference, withReferences } from './references.ts';
import type { Names } from './template/index.ts';

/** Something that contributed code imports, and the line that says so. */
export interface ContributedImport extends ImportedSymbol {
  readonly given: Given<unknown>;
}

/** What the selected patterns add to shared files. */
export interface MergedContributions {
  /** The views of every kind: `merged` in templates. */
  readonly views: Names;
  readonly imports: readonly ContributedImport[];
  /** The checked contributions of a kind, unmerged. */
  readonly givenOf: (kind: string) => readonly Given<unknown>[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface MergeContributionsOptions {
  readonly plan: Plan;
  readonly names: Names;
  readonly holds: (when: string | undefined) => boolean;
}

/** Merges the contributions of a plan, kind by kind. */
export function mergeContributions(options: MergeContributionsOptions): MergedContributions {
  const read = options.plan.selected.flatMap((selected) =>
    selected.pattern.contributions
      .filter(({ when }) => options.holds(when))
      .map((contribution) =>
        readContribution(contribution, selected.pattern, {
          ...options.names,
          parameters: selected.parameters,
        }),
      ),
  );
  const problems = read.flatMap((each) => ('problem' in each ? [each.problem] : []));
  const given = read.flatMap((each) => ('given' in each ? [each] : []));
  const givenOf = (kind: string): readonly Given<unknown>[] =>
    given.filter((each) => each.kind.kind === kind).map((each) => each.given);
  const merged = CONTRIBUTION_KINDS.map((kind) => kind.merge(givenOf(kind.kind)));
  return {
    views: merged.map(({ view }) => view).reduce(withView, {}),
    imports: given.flatMap((each) =>
      each.kind.imports(each.given.value).map((symbol) => ({ ...symbol, given: each.given })),
    ),
    givenOf,
    diagnostics: [...problems, ...merged.flatMap(({ diagnostics }) => diagnostics)],
  };
}

type ReadContribution =
  | { readonly problem: Diagnostic }
  | { readonly kind: ContributionKind; readonly given: Given<unknown> };

function readContribution(contribution: Contribution, pattern: Pattern, names: Names): ReadContribution {
  const span = lineSpan(pattern.origin, contribution.line);
  const kind = CONTRIBUTION_KINDS.find((each) => each.kind === contribution.kind);
  if (kind === undefined) return { problem: unknownKind.at({ kind: contribution.kind }, { span }) };
  try {
    const entries = Object.entries(contribution.value).map(([key, value]) => [
      key,
      kind.references.includes(key) ? withReferences(value, names, kind.escape) : value,
    ]);
    const value = kind.schema.parse(Object.fromEntries(entries));
    return { kind, given: { value, pattern: pattern.id, span } };
  } catch (error) {
    if (error instanceof UnknownReference)
      return { problem: badContribution.at({ kind: kind.kind, what: error.message }, { span }) };
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    const what = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not of this kind'}`;
    return { problem: badContribution.at({ kind: kind.kind, what }, { span }) };
  }
}

/** Two kinds may fill one name (`settings`), each with keys of its own. */
function withView(views: Names, view: Names): Names {
  const next: Record<string, unknown> = { ...views };
  for (const [name, value] of Object.entries(view)) {
    next[name] = Object.hasOwn(views, name) ? { ...(views[name] as object), ...(value as object) } : value;
  }
  return next;
}
