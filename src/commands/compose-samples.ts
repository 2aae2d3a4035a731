import type { SearchHit } from '../bank/index.ts';
import {
  type Composition,
  compose,
  contributedLines,
  type LineOwners,
  type PythonFormatter,
  type Render,
} from '../compose/index.ts';
import { type Diagnostic, isFailure, UserError } from '../diagnostics/index.ts';
import type { Pattern } from '../pattern/index.ts';
import { factsOf, type Plan, solve } from '../plan/index.ts';
import { readSpec, type SpecDocument } from '../spec/index.ts';
import { type FileTree, sha256 } from '../tree/index.ts';
import { chooseSamples, specText, wordsOf } from '../trial/index.ts';
import type { Library } from './populate.ts';

/** A spec of which a service is composed, to be run. */
export interface SampleSpec {
  /** What it asks for, in words. */
  readonly asks: readonly string[];
  readonly document: SpecDocument;
}

/** A service of a sample, and whose it is. */
export interface ComposedSample {
  readonly asks: readonly string[];
  /** SHA-256 over paths, modes and bytes. */
  readonly digest: string;
  readonly patterns: readonly Pattern[];
  readonly tree: FileTree;
  /** Ids of patterns by path. */
  readonly owners: ReadonlyMap<string, string>;
  /** The lines of shared files that these patterns added; found when it is asked for. */
  readonly lineOwners: (ids: ReadonlySet<string>) => Promise<LineOwners>;
}

/** A sample that could not be composed. */
export interface FailedSample {
  readonly asks: readonly string[];
  readonly problems: readonly Diagnostic[];
}

export interface SamplePorts {
  readonly render: Render;
  readonly format: PythonFormatter;
  /** Text of the lock that the samples' locks are cut out of. */
  readonly masterLock: string;
}

/** Specs that a pattern brings to be tried with, below its directory. */
const CASE = /^[^/]+\/([^/]+)\/cases\/[^/]+\.md$/;

/** The specs to try the targets with: those that they bring, and those that follow from what they ask for. */
export function sampleSpecs(
  patterns: readonly Pattern[],
  targets: ReadonlySet<string>,
  libraries: readonly Library[],
): readonly SampleSpec[] {
  const cases = libraries.flatMap(({ tree, shown }) =>
    tree.files().flatMap(({ path, bytes }): readonly SampleSpec[] => {
      const id = CASE.exec(path)?.[1];
      if (id === undefined || !targets.has(id)) return [];
      return [{ asks: [`case ${path}`], document: { path: `${shown}/${path}`, bytes } }];
    }),
  );
  const chosen = chooseSamples(patterns, targets).map(({ demand, size }): SampleSpec => {
    const words = wordsOf(demand);
    const asks = size === 'rich' ? ['fields and relations of every kind', ...words] : words;
    const text = specText(demand, size);
    return { asks, document: { path: 'sample.md', bytes: new TextEncoder().encode(text) } };
  });
  return [...cases, ...chosen];
}

/** Composes the service of a sample, of all patterns, whatever is known of their quality: it is what is measured. */
export async function composeSample(
  { asks, document }: SampleSpec,
  patterns: readonly Pattern[],
  { render, format, masterLock }: SamplePorts,
): Promise<ComposedSample | FailedSample> {
  try {
    const spec = readSpec([document]);
    stopAt(spec.diagnostics);
    const { plan, diagnostics } = solve({ spec, hits: [patterns.map(hitOf)], settings: [] });
    stopAt(diagnostics);
    const options = { plan, spec, facts: factsOf(spec), render, format, masterLock };
    const composition = await compose(options);
    return { ...composedOf(plan, composition), asks, lineOwners: (ids) => contributedLines(options, ids) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { asks, problems: error.diagnostics };
  }
}

function composedOf(plan: Plan, { tree, files }: Composition): Omit<ComposedSample, 'asks' | 'lineOwners'> {
  return {
    digest: digestOf(tree),
    patterns: plan.selected.map(({ pattern }) => pattern),
    tree,
    owners: new Map(files.map(({ path, pattern }) => [path, pattern])),
  };
}

function digestOf(tree: FileTree): string {
  return sha256(
    tree
      .files()
      .map(({ path, mode, bytes }) => `${mode} ${path} ${sha256(bytes)}`)
      .join('\n'),
  );
}

function hitOf(pattern: Pattern): SearchHit {
  return { pattern, relevance: 10_000, quality: 10_000, productionReady: true, why: 'it is tested' };
}

function stopAt(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UserError(errors);
}
