import { buildIndex, libraryChanges, readIndex, shrinkage, verifyIndex, writeIndex } from '../bank/index.ts';
import { CONTRIBUTION_KINDS, lintCopies, type PythonFormatter } from '../compose/index.ts';
import { type Diagnostic, UserError } from '../diagnostics/index.ts';
import type { Embedder } from '../embedding/index.ts';
import type { Omission } from '../omission.ts';
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
  /** What the chosen bank could not do. */
  readonly omissions: readonly Omission[];
  readonly dryRun: boolean;
  readonly allowShrink: boolean;
  readonly strict: boolean;
}

/** Where the index of the embedded bank lies. */
export interface IndexStore {
  /** The index as it is; `undefined` where there is none. */
  read(): Promise<Uint8Array | undefined>;
  /** Replaces it in one step. */
  replace(index: string): Promise<void>;
}

export interface PopulatePorts {
  readonly embedder: Embedder;
  /** Reads the Python that patterns bring as it is. */
  readonly python: PythonFormatter;
  readonly store: IndexStore;
}

/**
 * Checks the library, builds the embedded bank anew, verifies it, and puts it in the place of the old one.
 *
 * @returns what became of each pattern; a library with rejected patterns, and a bank that fails its verification, replace nothing
 * @throws UserError - `bank/*`: the library is empty, or smaller than before without `allowShrink`
 */
export async function populate(
  request: PopulateRequest,
  { embedder, python, store }: PopulatePorts,
): Promise<PopulateResult> {
  const { patterns, diagnostics } = lintLibraries(request.libraries, python);
  const present = await store.read();
  const changes = libraryChanges(patternsOf(present), patterns);
  const refused = {
    bank: 'embedded',
    changes,
    rejected: rejectedDirectories(diagnostics),
    diagnostics,
    omissions: request.omissions,
    written: false,
  };
  if (diagnostics.some(({ severity }) => severity === 'error' || request.strict)) return refused;
  const shrunken = shrinkage(changes);
  if (shrunken.length > 0 && !request.allowShrink) throw new UserError(shrunken);
  const index = await buildIndex(patterns, embedder);
  const verified = await verifyIndex({ index, patterns, embedder });
  const written = writeIndex(index);
  const isNew = present === undefined || new TextDecoder().decode(present) !== written;
  if (verified.problems.length > 0 || request.dryRun || !isNew) return { ...refused, verified };
  await store.replace(written);
  return { ...refused, verified, written: true };
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

function patternsOf(index: Uint8Array | undefined): readonly Pattern[] {
  return index === undefined ? [] : readIndex(index).entries.map(({ pattern }) => pattern);
}
