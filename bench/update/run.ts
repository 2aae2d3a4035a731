// Plays the histories and writes RESULTS.md: node bench/update/run.ts [HISTORIES]
import { writeFileSync } from 'node:fs';
import { Chapters } from './chapters.ts';
import { mergeByGit } from './git-merges.ts';
import { type History, play } from './history.ts';
import { type CleanMerges, countClean, type Faults, faultsOf } from './verdict.ts';

const wanted = Number.parseInt(process.argv[2] ?? '256', 10);
const chapters = await Chapters.open();
const histories: History[] = [];
for (let seed = 0; seed < wanted; seed += 1) histories.push(await play(seed, chapters));
const faults = histories.map((history) => faultsOf(history, chapters));
const rounds = histories.flatMap((history) => history.rounds);
const clean = countClean(
  rounds,
  mergeByGit(rounds, (path, text) => chapters.parses(path, text)),
);
writeFileSync(new URL('RESULTS.md', import.meta.url), resultsOf());
process.stdout.write(`${JSON.stringify(clean)}\n`);

function all(kind: keyof Faults): readonly string[] {
  return faults.flatMap((one) => one[kind]);
}

function resultsOf(): string {
  const updates = rounds.length;
  const rows = [
    ['lines of people lost', all('lostLines')],
    ['files of people lost', all('lostFiles')],
    ['deletions of people undone', all('undoneDeletions')],
    ['files with conflict markers', all('markers')],
    ['files that parsed before the merge and not after it', all('broken')],
    ['changes by a second run with nothing new', all('restless')],
    ['generated lines left out without a conflict or a note', all('untold')],
  ] as const;
  return `<!-- Written by bench/update/run.ts. -->

# update, over ${histories.length} histories

Each history is a service whose spec goes on through four chapters (fields and entities added, renamed, dropped, retyped; features
asked for and given up), while people edit, move, delete, reformat, take over and add files, revert updates whole and in
part, cherry-pick files of them, settle some conflicts and leave others open, and now and then lose the lock. Every
history is told by its seed, the same on every machine. ${updates} updates, ${chapters.count} different compositions.

| of ${updates} updates | count |
|---|---|
${rows.map(([what, found]) => `| ${what} | ${found.length} |`).join('\n')}

## Beside git's own merge

The same three trees, merged by \`git merge-tree\` (its default strategy, renames followed): ${clean.updates} updates that have a
base. Git cannot know which files are written once, nor that a deletion is meant to stay; it merges by lines only.

| | clean | and every file parses |
|---|---|---|
| patternbank | ${clean.ours} | ${clean.ours} |
| git merge-tree | ${clean.git + clean.gitBroken} | ${clean.git} |

Clean by git and a conflict by ours: ${onlyGit(clean)}.

A file that people moved is theirs from then on: the update does not follow it to its new place, and says that it stays
deleted where it was.

## What happened in them

${countsOf(histories.flatMap(({ events }) => events))}
`;
}

function onlyGit({ onlyGit: found }: CleanMerges): string {
  return found.length === 0 ? 'none' : `${found.length}`;
}

function countsOf(events: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([event, count]) => `| ${event} | ${count} |`);
  return `| event | times |\n|---|---|\n${rows.join('\n')}`;
}
