import type { FeedbackResult } from './feedback-result.ts';
/** The job summary of a feedback run, as GitHub renders it. */
export declare function feedbackMarkdown(result: FeedbackResult): string;
