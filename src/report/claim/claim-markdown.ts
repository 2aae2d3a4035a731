import { PROBES } from '../../readiness/index.ts';
import { sha256 } from '../../tree/index.ts';
import { code, link, prose } from '../markdown/escape.ts';
import { folded, stacked, table } from '../markdown/ladder.ts';
import { type CommentState, writeMarker } from '../markdown/marker.ts';
import { displayScore } from '../score.ts';
import type { Claim } from './claim.ts';

/** Which run left the report, as GitHub describes it. */
export interface ClaimOrigin {
  readonly key: string;
  readonly head: string;
  /** `owner/name` of where the head comes from. */
  readonly from: string;
  /** `success`, `failure`, ...; empty where there is none. */
  readonly conclusion: string;
  readonly run: { readonly id: string; readonly attempt: number; readonly url: string };
}

const MAX_NEXT = 5;
const DIGEST_LENGTH = 16;

/**
 * The comment about a report that a fork left: every word of it is ours, from the numbers and ids of the report.
 *
 * @returns its marker first
 */
export function claimMarkdown(claim: Claim, origin: ClaimOrigin): string {
  const said = stacked([verdict(claim), warning(origin), facts(claim), next(claim), categories(claim)]);
  const state: CommentState = {
    key: origin.key,
    head: origin.head,
    run: origin.run.id,
    attempt: origin.run.attempt,
    score: claim.score,
    missing: claim.missing,
    digest: sha256(said).slice(0, DIGEST_LENGTH),
  };
  return stacked([`${writeMarker(state)}\n${said}`, footer(origin)]);
}

function verdict({ ready, score, threshold }: Claim): string {
  const state = ready ? '✅ Ready' : '❌ Not ready';
  return `### ${state}, says the run of the fork: ${displayScore(score)}, threshold ${displayScore(threshold)}`;
}

function warning({ from }: ClaimOrigin): string {
  return `> The code of ${code(from)} ran without access to this repository, and wrote these numbers. Nobody else checked them: before a merge, read what the pull request changes in workflows, policy and tests.`;
}

function facts({ missing, notAService }: Claim): string {
  const what = missing.length === 0 ? 'nothing' : missing.join(', ');
  return `**Missing:** ${notAService ? 'nothing here starts a service' : what}`;
}

function next(claim: Claim): string | undefined {
  const steps = claim.next.flatMap((id) => PROBES.find((probe) => probe.id === id) ?? []).slice(0, MAX_NEXT);
  if (steps.length === 0) return undefined;
  return [
    '**Do next:**',
    '',
    ...steps.map(({ id, fix }, at) => `${at + 1}. ${prose(fix)} (${code(id)})`),
  ].join('\n');
}

function categories(claim: Claim): string | undefined {
  const rows = claim.categories.map(({ id, score, floor, applicable }) => [
    id,
    applicable ? displayScore(score) : '–',
    displayScore(floor),
    applicable ? '' : 'does not apply',
  ]);
  const shown = table(['category', 'score', 'floor', ''], rows, { rows: rows.length, snippets: false });
  return shown === undefined ? undefined : folded('Categories', shown);
}

function footer({ head, conclusion, run }: ClaimOrigin): string {
  const ended = conclusion === '' ? '' : `, which ended with ${code(conclusion)}`;
  return `<sub>Commit ${code(head.slice(0, 12))}, ${link('that run', run.url)}${ended}. Scores are rounded down.</sub>`;
}
