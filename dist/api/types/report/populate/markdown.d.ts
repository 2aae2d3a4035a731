import type { PopulateResult } from './populate-result.ts';
/** The job summary of a populate, as GitHub renders it. */
export declare function populateMarkdown(result: PopulateResult): string;
