import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import {
  type Generations,
  IndexGenerations,
  type OutcomeStore,
  openBank,
  openGenerations,
  openOutcomes,
  type PatternBank,
  readIndex,
} from '../bank/index.ts';
import { CONTRIBUTION_KINDS, lintCopies, openRuff, type PythonFormatter } from '../compose/index.ts';
import { UserError } from '../diagnostics/index.ts';
import { type Pattern, readPatterns } from '../pattern/index.ts';
import { readTree } from '../tree/index.ts';
import { type BankInputs, bankServers } from './bank-servers.ts';
import {
  openBundledCodeEmbedder,
  openBundledEmbedder,
  remoteCodeEmbedder,
  remoteEmbedder,
} from './embedders.ts';
import { bankIndexFile } from './index-file.ts';
import { assetsFolder, bundledRoot } from './root.ts';

/** A directory of patterns: the path to read, and how messages show it. */
export interface Directory {
  readonly path: string;
  readonly shown: string;
}

/** Which bank is asked, and what else it holds. */
export interface BankChoice extends BankInputs {
  /** The user's own patterns. */
  readonly own?: Directory | undefined;
  /** Reads the Python that the user's own patterns bring as it is, where they are composed. */
  readonly python?: PythonFormatter;
  readonly onBackendError: 'embedded' | 'fail';
}

/** The folder `patterns/` that ships with us. */
export function patternsFolder(): string {
  return join(bundledRoot(), 'patterns');
}

/** Formats and parses Python; loaded when the first text comes. */
export async function openFormatter(): Promise<PythonFormatter> {
  // Compiling ten megabytes of wasm a second time, for speed that a short run never uses, doubles the time of a scaffold.
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  return openRuff(pathToFileURL(`${assetsFolder()}/`));
}

/**
 * The bank that was chosen: the patterns that ship with us, and the user's own, which take the place of ours with the same id.
 *
 * @throws UserError - `pattern/*`: one of the user's patterns cannot be used
 * @throws ServiceError - `bank/*`
 */
export async function openChosenBank(
  choice: BankChoice,
): Promise<{ readonly bank: PatternBank; readonly own: readonly Pattern[] }> {
  const index = await bankIndexFile().read();
  const own = choice.own === undefined ? [] : await readOwnPatterns(choice.own, index, choice.python);
  const remote = remoteEmbedder(choice, 'search');
  const remoteCode = remoteCodeEmbedder(choice, 'search');
  const settings = {
    onBackendError: choice.onBackendError,
    embedder: remote === undefined ? openBundledEmbedder : () => remote,
    ...(remote === undefined ? {} : { spareEmbedder: openBundledEmbedder }),
    codeEmbedder: remoteCode === undefined ? openBundledCodeEmbedder : () => remoteCode,
    ...(remoteCode === undefined ? {} : { spareCodeEmbedder: openBundledCodeEmbedder }),
    ...bankServers(choice),
  };
  const bank = await openBank({ ...settings, own, ...(index === undefined ? {} : { index }) });
  return { bank, own };
}

/**
 * The bank that a populate fills: the servers that were chosen, else the index that ships with us.
 *
 * @throws ServiceError - `bank/graph-alone`
 */
export async function openChosenGenerations(choice: BankInputs): Promise<Generations> {
  return (await openGenerations(bankServers(choice))) ?? new IndexGenerations(bankIndexFile());
}

/** The outcomes in the graph that was chosen; `undefined` where none was. */
export function openChosenOutcomes(choice: BankInputs): Promise<OutcomeStore | undefined> {
  return openOutcomes(bankServers(choice));
}

/**
 * The user's own patterns, checked beside those of `index`.
 *
 * @throws UserError - `pattern/*`: one of them cannot be used
 */
export async function readOwnPatterns(
  { path, shown }: Directory,
  index: Uint8Array | undefined,
  python: PythonFormatter | undefined,
): Promise<readonly Pattern[]> {
  const { tree } = await readTree(path);
  const beside = index === undefined ? [] : readIndex(index).entries.map(({ pattern }) => pattern);
  const { patterns, diagnostics } = readPatterns(tree, CONTRIBUTION_KINDS, {
    shownRoot: shown,
    beside,
  });
  const copies = python === undefined ? [] : lintCopies(patterns, python);
  const errors = [...diagnostics, ...copies].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UserError(errors);
  return patterns;
}
