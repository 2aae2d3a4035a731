import type { ReadinessView } from '../readiness/readiness-view.ts';
import { type Detail } from './ladder.ts';
import { type CommentState } from './marker.ts';
/** Which run writes the comment, on which commit, after which other. */
export interface CommentOrigin {
    readonly key: string;
    /** The commit that was judged. */
    readonly head: string;
    readonly run: {
        readonly id: string;
        readonly attempt: number;
        readonly url: string;
    };
    /** What the comment said before. */
    readonly previous?: CommentState;
}
/**
 * The comment on a pull request, its marker first.
 *
 * @returns at most 60 000 characters, the marker included
 */
export declare function commentMarkdown(view: ReadinessView, origin: CommentOrigin): string;
/** Everything below the header, for a comment and for a summary. */
export declare function bodyParts(view: ReadinessView, detail: Detail): readonly (string | undefined)[];
