/** Something left out of a result, and what would bring it in. Part of every result: nothing vanishes in silence. */
export interface Omission {
    /** What is missing, as the reader knows it: a file, a probe, a step. */
    readonly what: string;
    readonly because: string;
    /** One action that would bring it in. */
    readonly remedy: string;
    /** The run fails until somebody decides: stored data is at stake. */
    readonly blocks?: true;
}
