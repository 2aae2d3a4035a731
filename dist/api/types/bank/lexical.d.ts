/** Numbers of words, ascending, and what each weighs: a sparse vector. */
export interface LexicalVector {
    readonly indices: number[];
    readonly values: number[];
}
/** The words of a pattern. Each word's number is its own hash, so that no vocabulary has to be kept. */
export declare function lexicalVector(text: string): LexicalVector;
/**
 * The words of a question: each has its share of the whole, longer ones more, because they are rarer. No share depends on the
 * patterns of a bank: the same question and pattern give the same number everywhere.
 */
export declare function questionWords(text: string): LexicalVector;
/** How much of a question's words a pattern has, 0 to 1. */
export declare function overlap(question: LexicalVector, pattern: LexicalVector): number;
