import type { Outcome, PatternOutcome } from '../../outcome/index.ts';
import { link } from '../markdown/escape.ts';
import { omissionPart } from '../markdown/omission-part.ts';
import { evolvedTable } from '../outcome/evolved-table.ts';
import { displayScore } from '../score.ts';
import type { FeedbackResult, ProposedChange } from './feedback-result.ts';

const WORDS: Readonly<Record<Outcome['event'], string>> = {
  merged: 'The pull request was merged.',
  closed: 'The pull request was closed without a merge.',
  standing: 'The service was looked at as it stands.',
};

/** The job summary of a feedback run, as GitHub renders it. */
export function feedbackMarkdown(result: FeedbackResult): string {
  const { outcome, evolved, proposals, omissions } = result;
  const left = omissionPart(omissions, { rows: 100, snippets: false });
  return [
    '## What became of the service',
    '',
    outcome === undefined ? 'Nothing has ended yet: there is nothing to learn.' : happened(outcome, result),
    ...(outcome === undefined ? [] : ['', keptTable(outcome.patterns)]),
    ...(evolved.length === 0 ? [] : ['', '### Patterns after all outcomes', '', evolvedTable(evolved)]),
    ...(proposals.length === 0 ? [] : ['', PROPOSED, '', ...proposals.map(proposalLine)]),
    ...(left === undefined ? [] : ['', left]),
    '',
  ].join('\n');
}

const PROPOSED = '### Lines that people of several services keep changing';

const DONE: Readonly<Record<ProposedChange['done'], string>> = {
  opened: 'an issue was opened',
  updated: 'its issue was brought up to date',
  unchanged: 'its issue is open',
  declined: 'its issue was closed: it is not proposed again',
  possible: 'no issue was opened, because this is a dry run',
};

function proposalLine({ pattern, done, url }: ProposedChange): string {
  return `- \`${pattern}\`: ${url === undefined ? DONE[done] : link(DONE[done], url)}`;
}

function happened(
  { event, checks, productionScore }: Outcome,
  { recorded, outcomes }: FeedbackResult,
): string {
  const ran = checks === undefined ? '' : ` ${checks.passed} checks passed, ${checks.failed} failed.`;
  const score = productionScore === undefined ? '' : ` production_score ${displayScore(productionScore)}.`;
  const kept = recorded ? 'recorded' : 'not recorded again';
  return `${WORDS[event]}${ran}${score} The outcome was ${kept}; there are ${outcomes}.`;
}

/** What people left alone is not worth a line. */
function keptTable(patterns: readonly PatternOutcome[]): string {
  const touched = patterns.filter(({ edited, removed }) => edited + removed > 0);
  const rest = patterns.length - touched.length;
  if (touched.length === 0) return `People left the files of all ${patterns.length} patterns as they were.`;
  const rows = touched.map(
    ({ id, files, edited, removed, kept }) =>
      `| \`${id}\` | ${displayScore(kept)} | ${edited} | ${removed} | ${files} |`,
  );
  return [
    '| pattern | kept | edited | removed | of files |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    `The files of ${rest} more patterns stand as they were generated.`,
  ].join('\n');
}
