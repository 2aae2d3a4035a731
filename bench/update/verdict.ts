import type { FileTree } from '../../src/tree/index.ts';
import type { Chapters } from './chapters.ts';
import type { GitMerge } from './git-merges.ts';
import type { History, Round } from './history.ts';
import { filesWithMarkers, lostFiles, lostLines, undoneDeletions, untoldLines } from './losses.ts';

/** What one update did that it may not do. Each is a text that names history, update and file. */
export interface Faults {
  readonly lostLines: readonly string[];
  readonly lostFiles: readonly string[];
  readonly undoneDeletions: readonly string[];
  readonly markers: readonly string[];
  /** Parsed before, on people's side, and no longer. */
  readonly broken: readonly string[];
  /** Changes of a second run with nothing new. */
  readonly restless: readonly string[];
  /** Lines of the patterns that are neither there nor named as a conflict or as left out. */
  readonly untold: readonly string[];
}

/** Everything that the updates of a history did wrong. */
export function faultsOf({ seed, rounds }: History, chapters: Chapters): Faults {
  const each = rounds.map((round, at) => faultsOfRound(round, chapters, `history ${seed}, update ${at + 1}`));
  const all = (kind: keyof Faults): readonly string[] => each.flatMap((faults) => faults[kind]);
  return {
    lostLines: all('lostLines'),
    lostFiles: all('lostFiles'),
    undoneDeletions: all('undoneDeletions'),
    markers: all('markers'),
    broken: all('broken'),
    restless: all('restless'),
    untold: all('untold'),
  };
}

/** How many updates merge cleanly by ours and by git, where there was a base to compare with. */
export interface CleanMerges {
  readonly updates: number;
  readonly ours: number;
  readonly git: number;
  /** Clean for git, but with files that no longer parse. */
  readonly gitBroken: number;
  /** Clean and whole by git, with a conflict by ours. */
  readonly onlyGit: readonly number[];
}

/** Counts clean merges; `byGit` in the order of `rounds`. */
export function countClean(rounds: readonly Round[], byGit: readonly GitMerge[]): CleanMerges {
  const pairs = rounds.flatMap((round, at) => {
    const git = byGit[at];
    return git === undefined || !round.hasBase ? [] : [{ at, ours: isClean(round), git }];
  });
  const whole = pairs.filter(({ git }) => git.clean && git.broken.length === 0);
  return {
    updates: pairs.length,
    ours: pairs.filter(({ ours }) => ours).length,
    git: whole.length,
    gitBroken: pairs.filter(({ git }) => git.clean && git.broken.length > 0).length,
    onlyGit: whole.filter(({ ours }) => !ours).map(({ at }) => at),
  };
}

function isClean({ merged }: Round): boolean {
  return merged.conflicts.length === 0;
}

function faultsOfRound(round: Round, chapters: Chapters, name: string): Faults {
  const { base, ours, theirs, merged, again, hasBase } = round;
  const around = { base, ours, merged: merged.tree };
  const at = ({ path, line }: { readonly path: string; readonly line: string }): string =>
    `${name}: ${path}: ${line}`;
  const named = new Set([...merged.conflicts, ...merged.notes].map(({ path }) => path));
  return {
    lostLines: lostLines(around).map(at),
    lostFiles: lostFiles(around).map((path) => `${name}: ${path}`),
    undoneDeletions: undoneDeletions(around).map((path) => `${name}: ${path}`),
    markers: filesWithMarkers(merged.tree).map((path) => `${name}: ${path}`),
    broken: broken(ours, merged.tree, chapters).map((path) => `${name}: ${path}`),
    restless: again.changes.map(({ path }) => `${name}: ${path}`),
    untold: hasBase ? untoldLines({ base, merged: merged.tree, theirs }, named).map(at) : [],
  };
}

function broken(ours: FileTree, merged: FileTree, chapters: Chapters): readonly string[] {
  return merged.paths().filter((path) => {
    const [before, now] = [ours.text(path) ?? '', merged.text(path) ?? ''];
    return before !== now && chapters.parses(path, before) && !chapters.parses(path, now);
  });
}
