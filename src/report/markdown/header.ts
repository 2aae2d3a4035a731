import type { BasisPoints } from '../../readiness/index.ts';
import type { ReadinessView } from '../readiness/readiness-view.ts';
import { displayGain, displayScore } from '../score.ts';
import { clip, code, prose } from './escape.ts';
import { stacked } from './ladder.ts';
import { file } from './links.ts';
import type { CommentState } from './marker.ts';

/** Longer texts are cut: the header is what is read in five seconds. */
const MAX_TEXT = 200;
const MAX_REASONS = 5;

/** Ready or not, the score, what is missing, what to do first, and what changed since the last run. */
export function header(view: ReadinessView, previous?: Pick<CommentState, 'score' | 'missing'>): string {
  return stacked([
    verdictLine(view),
    list([missingLine(view), firstLine(view), conflictLine(view), deltaLine(view, previous)]),
    reasons(view),
  ]);
}

/** One line for where there is room for one: a commit status. */
export function headline({ report, verdict }: Pick<ReadinessView, 'report' | 'verdict'>): string {
  const state = verdict.ready ? 'ready' : 'not ready';
  if (report.notAService) return `${state}: not a service`;
  const missing =
    verdict.missingComponents.length === 0 ? '' : `; missing: ${verdict.missingComponents.join(', ')}`;
  return clip(
    `${state}: ${displayScore(verdict.productionScore)} of ${displayScore(verdict.threshold)}${missing}`,
    140,
  );
}

function verdictLine({ title, verdict }: ReadinessView): string {
  const state = verdict.ready ? '✅ Ready' : '❌ Not ready';
  const numbers = `${displayScore(verdict.productionScore)}, threshold ${displayScore(verdict.threshold)}`;
  return `### ${state}: ${prose(clip(title, MAX_TEXT))} scores ${numbers}`;
}

function missingLine({ report, verdict }: ReadinessView): string {
  if (report.notAService) return '**Missing:** nothing here starts a service';
  if (verdict.missingComponents.length === 0) return '**Missing:** nothing';
  const parts = verdict.missingComponents.map((id) => {
    const category = report.categories.find((found) => found.id === id);
    return category === undefined
      ? id
      : `${id} (${displayScore(category.score)} of ${displayScore(category.floor)})`;
  });
  return `**Missing:** ${parts.join(', ')}`;
}

function firstLine({ report, place }: ReadinessView): string | undefined {
  const [first] = report.recommendations;
  if (first === undefined) return undefined;
  const where = first.file === '' ? '' : ` in ${file(first.file, place)}`;
  return `**Do first:** ${prose(clip(first.text, MAX_TEXT))}${where} (${code(first.probe)}, ${gain(first.gain)})`;
}

function conflictLine({ conflicts }: ReadinessView): string | undefined {
  if (conflicts.length === 0) return undefined;
  const files = new Set(conflicts.map(({ path }) => path)).size;
  const places = `${conflicts.length} ${conflicts.length === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return `**Conflicts:** ${places}; your side stays until you decide`;
}

function deltaLine(
  { verdict }: ReadinessView,
  previous: Pick<CommentState, 'score' | 'missing'> | undefined,
): string | undefined {
  if (previous === undefined) return undefined;
  const now: ReadonlySet<string> = new Set(verdict.missingComponents);
  const before = new Set(previous.missing);
  const gained = previous.missing.filter((id) => !now.has(id));
  const lost = verdict.missingComponents.filter((id) => !before.has(id));
  const score = `${displayScore(previous.score)} → ${displayScore(verdict.productionScore)}`;
  const parts = [score, ...componentChange('+', gained), ...componentChange('−', lost)];
  return `**Since the last run:** ${parts.join(', ')}`;
}

function componentChange(sign: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  return [
    `${sign}${ids.length} ${ids.length === 1 ? 'component' : 'components'} (${ids.map(prose).join(', ')})`,
  ];
}

function reasons({ verdict }: ReadinessView): string | undefined {
  if (verdict.reasons.length === 0) return undefined;
  const shownReasons = verdict.reasons
    .slice(0, MAX_REASONS)
    .map((reason) => `- ${prose(clip(reason, MAX_TEXT))}`);
  const more = verdict.reasons.length - shownReasons.length;
  return ['Against "ready" stands:', '', ...shownReasons, ...(more > 0 ? [`- … and ${more} more`] : [])].join(
    '\n',
  );
}

function list(items: readonly (string | undefined)[]): string {
  return items.flatMap((item) => (item === undefined ? [] : [`- ${item}`])).join('\n');
}

/** A gain as it is added: `+0.04`. */
export function gain(points: BasisPoints): string {
  return displayGain(points);
}
