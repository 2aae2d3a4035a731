/** A place where people and patterns both changed the text. The people's side stays in the file. */
export interface Conflict {
    readonly path: string;
    /** Lines of the people's side, from 1. */
    readonly line: number;
    readonly endLine: number;
    readonly ours: string;
    readonly theirs: string;
    readonly because: string;
}
