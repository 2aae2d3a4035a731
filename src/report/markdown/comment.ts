import { sha256 } from '../../tree/index.ts';
import type { ReadinessView } from '../readiness/readiness-view.ts';
import { lastingProof, verificationPart } from '../verify/markdown.ts';
import { comparisonPart } from './comparison-part.ts';
import { conflictPart } from './conflict-part.ts';
import { code, link } from './escape.ts';
import { header } from './header.ts';
import { type Detail, fitting, stacked } from './ladder.ts';
import { type CommentState, writeMarker } from './marker.ts';
import { omissionPart } from './omission-part.ts';
import { readinessParts } from './readiness-parts.ts';

/** Which run writes the comment, on which commit, after which other. */
export interface CommentOrigin {
  readonly key: string;
  /** The commit that was judged. */
  readonly head: string;
  readonly run: { readonly id: string; readonly attempt: number; readonly url: string };
  /** What the comment said before. */
  readonly previous?: CommentState;
}

/** GitHub refuses 65 536; what proxies and mail make of it needs room. */
const MAX_CHARACTERS = 60_000;
const DIGEST_LENGTH = 16;

/**
 * The comment on a pull request, its marker first.
 *
 * @returns at most 60 000 characters, the marker included
 */
export function commentMarkdown(view: ReadinessView, origin: CommentOrigin): string {
  return fitting(
    (detail) => commentAt(view, origin, detail),
    MAX_CHARACTERS,
    (text) => text.length,
  );
}

function commentAt(view: ReadinessView, { key, head, run, previous }: CommentOrigin, detail: Detail): string {
  const { verdict } = view;
  const said = [...bodyParts(view, detail), footer(view, head)];
  const lasting = [...bodyParts(withoutTimes(view), detail), footer(view, head)];
  const state: CommentState = {
    key,
    head,
    run: run.id,
    attempt: run.attempt,
    score: verdict.productionScore,
    missing: verdict.missingComponents,
    digest: sha256(stacked([header(view), ...lasting])).slice(0, DIGEST_LENGTH),
  };
  return stacked([
    `${writeMarker(state)}\n${header(view, previous)}`,
    ...said,
    `<sub>${link('This run', run.url)}</sub>`,
  ]);
}

/** Everything below the header, for a comment and for a summary. */
export function bodyParts(view: ReadinessView, detail: Detail): readonly (string | undefined)[] {
  return [
    conflictPart(view.conflicts, detail, view.place),
    comparisonPart(view.comparison, detail, view.place),
    verificationPart(view.verification, detail),
    ...readinessParts(view, detail),
    omissionPart(view.omissions, detail, view.place),
  ];
}

/** Times and figures differ in every run: what is said again, with other times only, is not written again. */
function withoutTimes(view: ReadinessView): ReadinessView {
  const { verification, ...rest } = view;
  return verification === undefined ? view : { ...rest, verification: lastingProof(verification) };
}

function footer({ report }: ReadinessView, head: string): string {
  return `<sub>Commit ${code(head.slice(0, 12))}, rubric ${code(report.rubricVersion)}. Scores are rounded down.</sub>`;
}
