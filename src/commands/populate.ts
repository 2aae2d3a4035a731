import { buildIndex, libraryChanges, readIndex, shrinkage, verifyIndex, writeIndex } from '../bank/index.ts';
import { CONTRIBUTION_KINDS } from '../compose/index.ts';
import { UserError } from '../diagnostics/index.ts';
import type { Embedder } from '../embedding/index.ts';
import { type Pattern, readPatterns } from '../pattern/index.ts';
import { lintFeatures } from '../plan/index.ts';
import { type PopulateResult, rejectedDirectories } from '../report/index.ts';
import { FEATURES } from '../spec/index.ts';
import type { FileTree } from '../tree/index.ts';

export interface PopulateRequest {
  /** The library, rooted at the directory that holds the categories. */
  readonly library: FileTree;
  /** How messages show that directory. */
  readonly shown: string;
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
  { embedder, store }: PopulatePorts,
): Promise<PopulateResult> {
  const { patterns, diagnostics } = lintLibrary(request);
  const present = await store.read();
  const changes = libraryChanges(patternsOf(present), patterns);
  const refused = {
    bank: 'embedded',
    changes,
    rejected: rejectedDirectories(diagnostics),
    diagnostics,
    omissions: [],
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

/** Every problem of a library: of each manifest, of the manifests with each other, and of the features that they claim. */
export function lintLibrary({
  library,
  shown,
}: Pick<PopulateRequest, 'library' | 'shown'>): ReturnType<typeof readPatterns> {
  const { patterns, diagnostics } = readPatterns(library, CONTRIBUTION_KINDS, { shownRoot: shown });
  return { patterns, diagnostics: [...diagnostics, ...lintFeatures(patterns, FEATURES)] };
}

function patternsOf(index: Uint8Array | undefined): readonly Pattern[] {
  return index === undefined ? [] : readIndex(index).entries.map(({ pattern }) => pattern);
}
