import type { FileTree } from '../../tree/index.ts';
import type { ScaffoldResult } from '../scaffold/scaffold-result.ts';
import { type Place } from './links.ts';
/** Where a pull request's texts link to. */
export interface PullRequestPlaces {
    /** The generated files, on our branch. */
    readonly service?: Place;
    /** The spec, on the base. */
    readonly spec?: Place;
}
/**
 * Our part of a pull request's body: what was read, what was composed from it, what is left to do.
 *
 * @param tree - the merged tree, for its size
 */
export declare function pullRequestMarkdown(result: ScaffoldResult, tree: FileTree, places?: PullRequestPlaces): string;
