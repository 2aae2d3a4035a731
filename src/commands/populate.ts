import {
  buildIndex,
  type CodeSource,
  type Generations,
  libraryChanges,
  type Served,
  shrinkage,
  verifyIndex,
} from '../bank/index.ts';
import { CONTRIBUTION_KINDS, lintCopies, type PythonFormatter } from '../compose/index.ts';
import { type Diagnostic, UserError } from '../diagnostics/index.ts';
import type { Embedder } from '../embedding/index.ts';
import type { Omission } from '../omission.ts';
import { evolve, type Outcome, withOutcomes } from '../outcome/index.ts';
import { type Pattern, type ReadPatterns, readPatterns } from '../pattern/index.ts';
import { lintFeatures } from '../plan/index.ts';
import { type PopulateResult, rejectedDirectories } from '../report/index.ts';
import { FEATURES } from '../spec/index.ts';
import { comparePaths, type FileTree } from '../tree/index.ts';

/** A directory of patterns. */
export interface Library {
  /** Rooted at the directory that holds the categories. */
  readonly tree: FileTree;
  /** How messages show that directory. */
  readonly shown: string;
}

export interface PopulateRequest {
  /** The user's own patterns last: they take the place of others with the same id. */
  readonly libraries: readonly Library[];
  /** What was asked for and cannot be done. */
  readonly omissions: readonly Omission[];
  readonly dryRun: boolean;
  readonly allowShrink: boolean;
  readonly strict: boolean;
  /** What became of services: it takes the place of what the manifests claim. */
  readonly outcomes: readonly Outcome[];
  /** ISO date: outcomes weigh less the older they are. */
  readonly today: string;
}

export interface PopulatePorts {
  readonly embedder: Embedder;
  /** How the code of these patterns becomes vectors; without it the bank has none. */
  readonly codeOf?: ((patterns: readonly Pattern[]) => Promise<CodeSource>) | undefined;
  /** Reads the Python that patterns bring as it is. */
  readonly python: PythonFormatter;
  /** The bank that is filled. */
  readonly generations: Generations;
  /** Hears what is being done, in words. */
  readonly onStep?: ((step: string) => void) | undefined;
}

/**
 * Checks the library, builds the bank anew aside, verifies it, and puts it in the place of the old one in one step.
 *
 * @returns what became of each pattern; a library with rejected patterns, and a bank that fails its verification, replace nothing
 * @throws UserError - `bank/*`: the library is empty, or smaller than before without `allowShrink`
 * @throws ServiceError - `bank/*`: a server failed; what it served before, it still serves
 */
export async function populate(
  request: PopulateRequest,
  { embedder, codeOf, python, generations, onStep }: PopulatePorts,
): Promise<PopulateResult> {
  const { patterns: claimed, diagnostics } = lintLibraries(request.libraries, python);
  const patterns = withOutcomes(claimed, request.outcomes, request.today);
  const served = await generations.served();
  const changes = libraryChanges(served.patterns, patterns);
  const refused = {
    bank: generations.kind,
    changes,
    rejected: rejectedDirectories(diagnostics),
    diagnostics,
    omissions: request.omissions,
    outcomes: request.outcomes.length,
    evolved: evolve(claimed, request.outcomes, request.today),
    written: false,
  };
  if (diagnostics.some(({ severity }) => severity === 'error' || request.strict)) return refused;
  const shrunken = shrinkage(changes);
  if (shrunken.length > 0 && !request.allowShrink) throw new UserError(shrunken);
  onStep?.('building and checking the bank');
  const index = await buildIndex(patterns, embedder, await codeOf?.(patterns));
  const verified = await verifyIndex({ index, patterns, embedder });
  const isOther = served.model !== index.model || served.codeModel !== index.code?.model;
  const isNew = isOther || changes.some(({ change }) => change !== 'unchanged');
  if (verified.problems.length > 0 || request.dryRun || !isNew) return { ...refused, verified };
  const problems = await generations.replace({ index, embedder, onStep });
  return { ...refused, verified: { ...verified, problems }, written: problems.length === 0 };
}

/**
 * Goes back to the generation before the one that is served.
 *
 * @throws UserError - `bank/no-earlier-generation`
 */
export async function rollBack(generations: Generations): Promise<PopulateResult> {
  const before: Served = await generations.served();
  const after = await generations.rollback();
  return {
    bank: generations.kind,
    changes: libraryChanges(before.patterns, after.patterns),
    ...{ rejected: [], diagnostics: [], omissions: [], outcomes: 0, evolved: [], written: true },
  };
}

/** The patterns of all libraries by id, and every problem: of each manifest and its files, of the manifests with each other, of the features that they claim. */
export function lintLibraries(libraries: readonly Library[], python: PythonFormatter): ReadPatterns {
  const byId = new Map<string, Pattern>();
  const problems: Diagnostic[] = [];
  for (const { tree, shown } of libraries) {
    const read = readPatterns(tree, CONTRIBUTION_KINDS, { shownRoot: shown, beside: [...byId.values()] });
    problems.push(...read.diagnostics, ...lintCopies(read.patterns, python));
    for (const pattern of read.patterns) byId.set(pattern.id, pattern);
  }
  const patterns = [...byId.values()].sort((a, b) => comparePaths(a.id, b.id));
  return { patterns, diagnostics: [...problems, ...lintFeatures(patterns, FEATURES)] };
}
