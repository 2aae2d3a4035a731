/** Splits texts into the tokens of a vocabulary: greedy, longest match first. */
export declare class WordPieces {
    #private;
    constructor(rowOf: ReadonlyMap<string, number>);
    /** @returns the rows of the text's tokens, in order */
    rowsOf(text: string): readonly number[];
}
