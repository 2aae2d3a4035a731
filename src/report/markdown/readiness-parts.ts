import type { ProbeResult, ReadinessReport } from '../../readiness/index.ts';
import type { ReadinessView } from '../readiness/readiness-view.ts';
import { displayScore } from '../score.ts';
import { clip, code, codeBlock, prose } from './escape.ts';
import { gain } from './header.ts';
import { type Detail, folded, shown, stacked, table } from './ladder.ts';
import { file, lines, type Place } from './links.ts';

const MAX_TEXT = 300;
const MAX_SNIPPET = 1500;

/** Categories, what to do next, and what was looked for in vain. */
export function readinessParts(
  { report, verdict, place }: ReadinessView,
  detail: Detail,
): readonly (string | undefined)[] {
  return [
    fold('Categories', categoryTable(report, verdict.missingComponents, detail)),
    fold(`What to do next (${report.recommendations.length})`, recommendationList(report, detail, place)),
    fold(`Not detected, or in part (${openProbes(report).length})`, probeTable(report, detail, place)),
    capList(report, place),
  ];
}

function categoryTable(
  { categories }: ReadinessReport,
  missing: readonly string[],
  detail: Detail,
): string | undefined {
  const rows = categories.map(({ id, score, floor, weight, applicable }) => {
    const state = !applicable ? 'does not apply' : missing.includes(id) ? '❌ below its floor' : '✅';
    return [id, applicable ? displayScore(score) : '–', displayScore(floor), displayScore(weight), state];
  });
  return table(['category', 'score', 'floor', 'weight', ''], rows, {
    ...detail,
    rows: Math.max(detail.rows, categories.length),
  });
}

function recommendationList(
  { recommendations }: ReadinessReport,
  detail: Detail,
  place: Place | undefined,
): string | undefined {
  if (recommendations.length === 0) return undefined;
  const { items, more } = shown(recommendations, detail);
  const rows = items.map(({ text, probe, gain: points, effort, file: path, snippet, command }, index) => {
    const where = path === '' ? '' : ` in ${file(path, place)}`;
    const head = `${index + 1}. ${prose(clip(text, MAX_TEXT))}${where} (${code(probe)}, ${gain(points)}, effort ${effort})`;
    if (!detail.snippets) return head;
    const blocks = [
      ...(snippet === '' ? [] : [codeBlock(clip(snippet, MAX_SNIPPET), languageOf(path))]),
      ...(command === '' ? [] : [codeBlock(clip(command, MAX_SNIPPET), 'sh')]),
    ];
    return [head, ...blocks.map((block) => indented(block))].join('\n\n');
  });
  return stacked([rows.join('\n'), more === 0 ? undefined : `… and ${more} more.`]);
}

function probeTable(report: ReadinessReport, detail: Detail, place: Place | undefined): string | undefined {
  const rows = openProbes(report).map(({ id, category, outcome, because, evidence, searched }) => {
    const seen = evidence
      .slice(0, 3)
      .map((found) => lines(found, place))
      .join(', ');
    const looked = searched
      .slice(0, 3)
      .map((path) => code(path))
      .join(', ');
    return [
      code(id),
      category,
      outcome.replaceAll('_', ' '),
      prose(clip(because ?? '', MAX_TEXT)),
      seen === '' ? looked : seen,
    ];
  });
  return table(['probe', 'category', 'outcome', 'because', 'seen, or looked at'], rows, detail);
}

function openProbes({ probes }: ReadinessReport): readonly ProbeResult[] {
  return probes.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not_applicable');
}

function capList({ caps }: ReadinessReport, place: Place | undefined): string | undefined {
  if (caps.length === 0) return undefined;
  const rows = caps.map(({ id, limit, because, evidence }) => {
    const seen = evidence
      .slice(0, 3)
      .map((found) => lines(found, place))
      .join(', ');
    return `- at most ${displayScore(limit)} (${code(id)}): ${prose(clip(because, MAX_TEXT))}${seen === '' ? '' : `: ${seen}`}`;
  });
  return ['**The score is capped**', '', ...rows].join('\n');
}

function fold(title: string, body: string | undefined): string | undefined {
  return body === undefined ? undefined : folded(title, body);
}

function languageOf(path: string): string {
  const languages: Readonly<Record<string, string>> = {
    py: 'python',
    toml: 'toml',
    yml: 'yaml',
    yaml: 'yaml',
    md: 'markdown',
  };
  return languages[path.slice(path.lastIndexOf('.') + 1)] ?? '';
}

function indented(block: string): string {
  return block.replace(/^(?=.)/gm, '   ');
}
