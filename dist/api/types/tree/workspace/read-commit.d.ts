import { type ServiceFiles } from './read-service.ts';
/**
 * A service as it was where the work in a folder left `ref`: at the merge base of both.
 *
 * @param ref - a branch, a tag or a commit
 * @returns `undefined` where git does not know the commit, or the folder was not there yet
 */
export declare function readServiceAt(folder: string, ref: string): Promise<ServiceFiles | undefined>;
/** Fetches one commit from `origin`, as a workflow needs it whose checkout is shallow. @returns `false` where git refused */
export declare function fetchCommit(folder: string, commit: string): Promise<boolean>;
