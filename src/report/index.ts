export { type Annotated, type Annotation, annotationCommand, annotations } from './annotations/annotation.ts';
export { type Claim, readClaim } from './claim/claim.ts';
export { type ClaimOrigin, claimMarkdown } from './claim/claim-markdown.ts';
export { additionDiff, type GrownFile } from './diff/index.ts';
export type { FeedbackResult, ProposedChange } from './feedback/feedback-result.ts';
export { feedbackMarkdown } from './feedback/markdown.ts';
export { type Proposal, proposalOf } from './feedback/proposal.ts';
export { BASE_STYLE } from './html/base-style.ts';
export { codeText, element, sentence, text } from './html/markup.ts';
export { type PopulateJson, populateJson, toPopulateJson } from './json/v1/populate.ts';
export { type ScaffoldJson, scaffoldJson, toScaffoldJson } from './json/v1/scaffold.ts';
export { type SearchJson, searchJson, toSearchJson } from './json/v1/search.ts';
export { type TrialsJson, toTrialsJson, trialsJson } from './json/v1/trials.ts';
export { toValidateJson, type ValidateJson, validateJson } from './json/v1/validate.ts';
export { toVerifyJson, type VerifyJson, verifyJson } from './json/v1/verify.ts';
export { type CommentOrigin, commentMarkdown } from './markdown/comment.ts';
export { type ConflictNote, conflictNotes, keyOfNote } from './markdown/conflict-note.ts';
export { headline } from './markdown/header.ts';
export type { Place } from './markdown/links.ts';
export { type CommentState, compareRuns, readMarker, writeMarker } from './markdown/marker.ts';
export { type PullRequestPlaces, pullRequestMarkdown } from './markdown/pull-request.ts';
export { pathOfRegion, specOfRegion, withoutSpec, withRegion } from './markdown/region.ts';
export { summaryMarkdown } from './markdown/summary.ts';
export { type Task, tickedTasks, typedTasks } from './markdown/tasks.ts';
export { populateMarkdown } from './populate/markdown.ts';
export {
  type PopulateResult,
  type RejectedDirectory,
  rejectedDirectories,
} from './populate/populate-result.ts';
export { populateText } from './populate/text.ts';
export type { ReadinessView } from './readiness/readiness-view.ts';
export { type ReportFormat, renderReport } from './readiness/render-report.ts';
export { explainText } from './scaffold/explain.ts';
export type { ScaffoldResult } from './scaffold/scaffold-result.ts';
export { scaffoldText } from './scaffold/text.ts';
export { displayScore, exactScore } from './score.ts';
export type { SearchResult } from './search/search-result.ts';
export { searchText } from './search/text.ts';
export { specExplanation } from './spec/explain.ts';
export { type SpecJson, toSpecJson } from './spec/json.ts';
export { specText } from './spec/text.ts';
export type { PatternTrials } from './trials/pattern-trials.ts';
export { trialsText } from './trials/text.ts';
export { verificationJunit } from './verify/junit.ts';
export { verificationMarkdown } from './verify/markdown.ts';
export { stepLine, verificationEnd } from './verify/text.ts';
