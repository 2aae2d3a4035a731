/** A file that is classified: where it lies in a service, and what it says. */
export interface CodeFile {
    /** Without the `.liquid` of a template. */
    readonly path: string;
    readonly text: string;
}
/** Where a sign was found; lines count from 1. */
export interface CueEvidence {
    readonly path: string;
    readonly line: number;
    /** The line, without the blanks around it. */
    readonly text: string;
}
/** The lines of a file that say something: no comments, no docstrings, no tags of a template. Their numbers stay. */
export declare function tellingLines({ path, text }: CodeFile): readonly string[];
/** `true` for a file that only tests. */
export declare function isTest({ path }: CodeFile): boolean;
