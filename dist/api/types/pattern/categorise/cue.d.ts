/** A sign in code that it is of a kind. */
export interface Cue {
    /** In the path of a file, or in one line of its text. */
    readonly in: 'path' | 'line';
    readonly finds: RegExp;
    /** 1 hints, 3 is usual for the kind, 5 is hardly found elsewhere. */
    readonly weight: 1 | 2 | 3 | 4 | 5 | 8;
}
/** A cue in the text of a file. */
export declare function line(weight: Cue['weight'], finds: RegExp): Cue;
/** A cue in the path of a file. */
export declare function path(weight: Cue['weight'], finds: RegExp): Cue;
