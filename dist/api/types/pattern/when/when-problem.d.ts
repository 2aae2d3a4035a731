/** Why a text is not a condition. */
export interface WhenProblem {
    readonly message: string;
    /** One action. */
    readonly help: string;
    /** Offset in the text, from 0. */
    readonly offset: number;
}
