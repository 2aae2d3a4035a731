import type { Source } from '../../spec/index.ts';
/** Where the files of a text can be read. Absent: paths are shown as they are. */
export interface Place {
    /** Address of the repository, without a final slash. */
    readonly repositoryUrl: string;
    /** Branch or commit. */
    readonly ref: string;
    /** Folder in the repository that paths start from; `.` for the top. */
    readonly folder: string;
}
/** Lines of a file. */
interface Lines {
    readonly path: string;
    readonly line: number;
    readonly endLine?: number;
}
/** A file and its lines, as a link where there is a place to link to. */
export declare function lines(at: Lines, place?: Place): string;
/** The address of lines of a file. */
export declare function linesAddress({ path, line, endLine }: Lines, place: Place): string;
/** A file, as a link where there is a place to link to. */
export declare function file(path: string, place?: Place): string;
/** The first place where the spec says it; a dash where it does not. */
export declare function specLine(sources: readonly Source[], place?: Place): string;
export {};
