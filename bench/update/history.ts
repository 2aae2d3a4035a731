import {
  type Generated,
  LOCK_PATH,
  type Regeneration,
  readLock,
  regenerate,
  sideOf,
  writeLock,
} from '../../src/merge/index.ts';
import { FileTree, textFile } from '../../src/tree/index.ts';
import type { Chapters } from './chapters.ts';
import { edit } from './edits.ts';
import { Choices } from './random.ts';
import { type SpecStory, tellSpec } from './spec-story.ts';

/** One update within a history: what was merged, and what came of it. */
export interface Round {
  readonly base: FileTree;
  readonly ours: FileTree;
  readonly theirs: FileTree;
  readonly merged: Regeneration;
  /** The same run once more. */
  readonly again: Regeneration;
  /** `false` where the lock was lost: git has no merge base to compare with either. */
  readonly hasBase: boolean;
}

/** A service over several chapters of its spec, with what people did in between. */
export interface History {
  readonly seed: number;
  readonly rounds: readonly Round[];
  /** In order: edits of people, and turns of the spec. */
  readonly events: readonly string[];
}

interface State {
  readonly tree: FileTree;
  readonly base: FileTree | undefined;
  /** What was generated last. */
  readonly last: FileTree;
  /** The chapters that were merged on the way here. */
  readonly way: readonly number[];
}

const CHAPTERS = 4;
/** Histories with the same spec, so that each chapter is composed once for all of them. */
const HISTORIES_A_SPEC = 16;

/** Plays the history of a seed. */
export async function play(seed: number, chapters: Chapters): Promise<History> {
  const story = tellSpec(new Choices(1_000_000 + Math.floor(seed / HISTORIES_A_SPEC)), CHAPTERS);
  const told = new Telling(seed, story, chapters);
  for (let chapter = 1; chapter < CHAPTERS; chapter += 1) await told.goOn(chapter);
  return { seed, rounds: told.rounds, events: told.events };
}

class Telling {
  readonly rounds: Round[] = [];
  readonly events: string[] = [];
  readonly #choices: Choices;
  readonly #seed: number;
  readonly #story: SpecStory;
  readonly #chapters: Chapters;
  #state: State | undefined;
  #marks = 0;

  constructor(seed: number, story: SpecStory, chapters: Chapters) {
    this.#seed = seed;
    this.#story = story;
    this.#chapters = chapters;
    this.#choices = new Choices(seed);
  }

  async goOn(chapter: number): Promise<void> {
    this.#state ??= await this.#first();
    const way = [...this.#state.way, chapter];
    const generated = await this.#chapters.composed(this.#story, way);
    const edited = this.#edited(this.#state, generated);
    const state = this.#choices.chance(0.04) ? this.#withoutLock(edited) : edited;
    this.events.push(...(this.#story.turns[chapter] ?? []).map((turn) => `the spec ${turn}`));
    const round = this.#merge(state, generated);
    this.rounds.push(round);
    const after = { tree: round.merged.tree, base: round.merged.base, last: generated.tree, way };
    this.#state = this.#settled(this.#happened(state, after), round);
  }

  async #first(): Promise<State> {
    const generated = await this.#chapters.composed(this.#story, [0]);
    const { tree, base } = regenerate(generated, { ours: new Map() });
    return { tree, base, last: generated.tree, way: [0] };
  }

  #edited({ tree: before, base, last, way }: State, { tree: next }: Generated): State {
    const hot = [...new Set([...next.paths(), ...(base?.paths() ?? [])])].filter(
      (path) => next.text(path) !== base?.text(path),
    );
    const parses = (path: string, text: string): boolean => this.#chapters.parses(path, text);
    let tree = before;
    for (let left = 1 + this.#choices.below(4); left > 0; left -= 1) {
      this.#marks += 1;
      const mark = `team_${this.#seed}_${this.#marks}`;
      const done = edit({ tree, hot, mark, parses }, this.#choices);
      this.events.push(done.name);
      tree = done.tree;
    }
    // Whoever edits a file in conflict has decided about it.
    const decided = openConflicts(tree).filter((path) => tree.text(path) !== before.text(path));
    return { tree, base: base?.with(decided.flatMap((path) => last.get(path) ?? [])), last, way };
  }

  #withoutLock({ tree, last, way }: State): State {
    this.events.push('the lock is deleted');
    return { tree: tree.without([LOCK_PATH]), base: undefined, last, way };
  }

  #merge({ tree: ours, base }: State, generated: Generated): Round {
    const lockText = ours.text(LOCK_PATH);
    const merged = regenerateFrom(generated, { ours, base }, this.#chapters);
    return {
      base: (lockText === undefined ? undefined : base) ?? FileTree.of([]),
      ours,
      theirs: generated.tree,
      merged,
      again: regenerateFrom(generated, { ours: merged.tree, base: merged.base }, this.#chapters),
      hasBase: lockText !== undefined && base !== undefined,
    };
  }

  /** What git does with an update after it was merged. */
  #happened(before: State, after: State): State {
    const what = this.#choices.fraction();
    const changed = after.tree.paths().filter((path) => after.tree.text(path) !== before.tree.text(path));
    const some = changed.filter((path) => path !== LOCK_PATH && this.#choices.chance(0.4));
    if (what < 0.08 && before.base !== undefined) {
      this.events.push('the update is reverted');
      return before;
    }
    if (what < 0.16 && before.base !== undefined) {
      this.events.push('files of the update are cherry-picked without the lock');
      return { ...before, tree: before.tree.with(some.flatMap((path) => after.tree.get(path) ?? [])) };
    }
    if (what < 0.24) {
      this.events.push('the update is reverted in part');
      const restored = some.flatMap((path) => before.tree.get(path) ?? []);
      const gone = some.filter((path) => !before.tree.has(path));
      return { ...after, tree: after.tree.without(gone).with(restored) };
    }
    return after;
  }

  /** People decide about some conflicts, and leave others open. What they decided about was generated last. */
  #settled(state: State, { merged, theirs }: Round): State {
    let { tree, base } = state;
    const ours = new Set<string>();
    for (const path of openConflicts(tree)) {
      const decision = this.#choices.of(['open', 'theirs', 'mixed', 'ours']);
      const [here, now] = [tree.text(path), theirs.get(path)];
      const isNew = merged.conflicts.some((conflict) => conflict.path === path);
      if (!isNew || here === undefined || now === undefined || decision === 'open') continue;
      this.#marks += 1;
      const mixed = textFile(path, `${here}\n# team_${this.#seed}_${this.#marks}\n`);
      if (decision === 'ours') ours.add(path);
      else tree = tree.with([decision === 'theirs' ? now : mixed]);
      base = base?.with([now]);
      this.events.push(`a conflict is settled: ${decision}`);
    }
    return { ...state, base, tree: closed(tree, ours) };
  }
}

function openConflicts(tree: FileTree): readonly string[] {
  return (readLock(tree.text(LOCK_PATH) ?? '').lock?.conflicts ?? []).map(({ path }) => path);
}

/** The tree, with the conflicts of `settled` gone from the lock: people's way of saying that their side stays. */
function closed(tree: FileTree, settled: ReadonlySet<string>): FileTree {
  const lock = readLock(tree.text(LOCK_PATH) ?? '').lock;
  if (lock === undefined || settled.size === 0) return tree;
  const conflicts = (lock.conflicts ?? []).filter(({ path }) => !settled.has(path));
  return tree.with([textFile(LOCK_PATH, writeLock({ ...lock, conflicts }))]);
}

function regenerateFrom(
  generated: Generated,
  { ours, base }: { readonly ours: FileTree; readonly base: FileTree | undefined },
  chapters: Chapters,
): Regeneration {
  const lockText = ours.text(LOCK_PATH);
  return regenerate(
    generated,
    {
      ours: sideOf(ours),
      ...(lockText === undefined ? {} : { lockText }),
      ...(base === undefined || lockText === undefined ? {} : { base: sideOf(base) }),
    },
    { parses: (path, text) => chapters.parses(path, text) },
  );
}
