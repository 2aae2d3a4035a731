import type { FileTree } from '../../tree/index.ts';
import type { ScaffoldResult } from '../scaffold/scaffold-result.ts';
import { displayScore } from '../score.ts';
import { proofBlock } from '../verify/proof-block.ts';
import { conflictPart } from './conflict-part.ts';
import { clip, code, prose, sentence } from './escape.ts';
import { gain } from './header.ts';
import { type Detail, fitting, stacked } from './ladder.ts';
import { file, lines, type Place } from './links.ts';
import { omissionPart } from './omission-part.ts';
import { patternPart } from './pattern-part.ts';
import { reviewPart } from './review-part.ts';
import { specPart } from './spec-part.ts';
import { tasksPart } from './tasks.ts';

/** Where a pull request's texts link to. */
export interface PullRequestPlaces {
  /** The generated files, on our branch. */
  readonly service?: Place;
  /** The spec, on the base. */
  readonly spec?: Place;
}

/** GitHub refuses 65 536 characters; people's text and our markers need room beside ours. */
const MAX_CHARACTERS = 50_000;
const MAX_TEXT = 240;

/**
 * Our part of a pull request's body: what was read, what was composed from it, what is left to do.
 *
 * @param tree - the merged tree, for its size
 */
export function pullRequestMarkdown(
  result: ScaffoldResult,
  tree: FileTree,
  places: PullRequestPlaces = {},
): string {
  return fitting(
    (detail) => bodyAt(result, { tree, places, detail }),
    MAX_CHARACTERS,
    (text) => text.length,
  );
}

interface Showing {
  readonly tree: FileTree;
  readonly places: PullRequestPlaces;
  readonly detail: Detail;
}

function bodyAt(result: ScaffoldResult, { tree, places, detail }: Showing): string {
  const { spec, plan, files, conflicts, omissions } = result;
  const service = places.service === undefined ? {} : { place: places.service };
  return stacked([
    opening(result, places.spec),
    conflictPart(conflicts, detail, places.service),
    specPart(spec, detail, places.spec),
    specProblems(result, places.spec),
    proofBlock(result.verification, { tree, detail }),
    patternPart(plan, files, { detail, ...service }),
    reviewPart(files, tree),
    omissionPart(omissions, detail, places.service),
    nextSteps(result, places.service),
    tasksPart(conflicts),
    '<sub>Everything between the markers is written again by every run. Text outside of them, and the title, stay as you write them.</sub>',
  ]);
}

function opening({ spec, source, verdict }: ScaffoldResult, place: Place | undefined): string {
  const state = verdict.ready ? 'ready' : 'not ready';
  const score = `${displayScore(verdict.productionScore)}, threshold ${displayScore(verdict.threshold)}`;
  const title = spec.app.title === '' ? spec.app.name : spec.app.title;
  return `**${prose(clip(title, MAX_TEXT))}**, composed from ${file(source.path, place)}: ${state}, production score ${score}.`;
}

function specProblems({ diagnostics }: ScaffoldResult, place: Place | undefined): string | undefined {
  if (diagnostics.length === 0) return undefined;
  const rows = diagnostics.slice(0, 20).map(({ message, help, span, code: id }) => {
    const where = span === undefined ? '' : `${lines({ path: span.file, line: span.line }, place)}: `;
    return `- ${where}${sentence(clip(message, MAX_TEXT))} (${code(id)}). ${sentence(clip(help, MAX_TEXT))}.`;
  });
  const more = diagnostics.length - rows.length;
  return ['#### Look at these', '', ...rows, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

function nextSteps({ report, conflicts }: ScaffoldResult, place: Place | undefined): string {
  const first = conflicts.length === 0 ? [] : ['settle the conflicts above'];
  const gains = report.recommendations.slice(0, 3).map(({ text, file: path, probe, gain: points }) => {
    const where = path === '' ? '' : ` in ${file(path, place)}`;
    return `${prose(clip(text, MAX_TEXT))}${where} (${code(probe)}, ${gain(points)})`;
  });
  const run =
    'try it (needs uv, and a PostgreSQL that `DATABASE_URL` names): `cp .env.example .env && make install migrate test run`';
  const steps = [
    ...first,
    run,
    ...gains,
    'review in the order above, then merge; the next change starts with the spec',
  ];
  return ['#### Next steps', '', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n');
}
