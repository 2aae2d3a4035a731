/** A file that only gets lines at its end. */
export interface GrownFile {
    readonly path: string;
    /** Nothing where the file is new. */
    readonly before: string | undefined;
    readonly after: string;
}
/** The unified diff of a file that grows, as `git apply` reads it. */
export declare function additionDiff({ path, before, after }: GrownFile): string;
