/** What a comment of ours says about the run that wrote it. It stands in the comment, invisible, and nowhere else. */
export interface CommentState {
    /** Which of several comments on one pull request: the app's slug, or the folder that was scored. */
    readonly key: string;
    /** The commit that was judged. */
    readonly head: string;
    readonly run: string;
    readonly attempt: number;
    /** Basis points. */
    readonly score: number;
    readonly missing: readonly string[];
    /** Of what the comment says, without what it says about the run before. */
    readonly digest: string;
}
/** The state as one invisible line. */
export declare function writeMarker(state: CommentState): string;
/** The state in a comment that opens with our marker; `undefined` for every other. */
export declare function readMarker(text: string): CommentState | undefined;
/**
 * Which of two runs is newer. Run ids only grow; a repetition of a run counts attempts.
 *
 * @returns below 0 where `a` is older
 */
export declare function compareRuns(a: Pick<CommentState, 'run' | 'attempt'>, b: Pick<CommentState, 'run' | 'attempt'>): number;
