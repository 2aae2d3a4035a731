/** Text of one output language, built by our own functions from escaped parts; what a template may write bare. */
export declare class Code {
    readonly sink: string;
    readonly text: string;
    constructor(sink: string, text: string);
    toString(): string;
}
