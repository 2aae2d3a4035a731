import { beforeAll, describe, expect, it } from '@jest/globals';
import { Chapters } from '../../bench/update/chapters.ts';
import { mergeByGit } from '../../bench/update/git-merges.ts';
import { type History, play } from '../../bench/update/history.ts';
import { lostFiles, lostLines } from '../../bench/update/losses.ts';
import { countClean, faultsOf } from '../../bench/update/verdict.ts';

const HISTORIES = 20;
const IN_THE_CORPUS = 256;

/** Which of them: the same ones, unless the environment turns on. `bench/update/run.ts` plays all of them. */
const turn = Number.parseInt(process.env['PATTERNBANK_ROTATION'] ?? '0', 10);
const seeds = Array.from({ length: HISTORIES }, (_, at) => (turn * HISTORIES + at) % IN_THE_CORPUS);

describe(`histories ${seeds[0]} to ${seeds.at(-1)}: people edit, the spec goes on`, () => {
  let chapters: Chapters;
  const histories: History[] = [];
  beforeAll(async () => {
    chapters = await Chapters.open();
    for (const seed of seeds) histories.push(await play(seed, chapters));
  }, 600_000);

  it('no line, no file and no deletion of people is lost, no marker is written, nothing is left out without a word', () => {
    for (const history of histories)
      expect(faultsOf(history, chapters)).toEqual({
        lostLines: [],
        lostFiles: [],
        undoneDeletions: [],
        markers: [],
        broken: [],
        restless: [],
        untold: [],
      });
  });

  it('what git merges cleanly, ours merges cleanly', () => {
    const rounds = histories.flatMap((history) => history.rounds);
    const merged = mergeByGit(rounds, (path, text) => chapters.parses(path, text));
    const { onlyGit, updates } = countClean(rounds, merged);
    expect(updates).toBeGreaterThan(HISTORIES);
    expect(onlyGit).toEqual([]);
  });

  it('a tool that writes the new files over the old ones would be found out', () => {
    const overwritten = histories
      .flatMap((history) => history.rounds)
      .map(({ base, ours, theirs }) => ({ base, ours, merged: theirs }));
    expect(overwritten.flatMap(lostLines).length).toBeGreaterThan(HISTORIES);
    expect(overwritten.flatMap(lostFiles).length).toBeGreaterThan(0);
  });
});
