/** The part of a description that we write; everything outside is people's. */
export interface Region {
    readonly text: string;
    /** What the next run needs to know: the digest of the spec that was composed. */
    readonly spec: string;
    /** Where that spec lies in the repository. */
    readonly path: string;
}
/**
 * A description with our part replaced, and nothing else touched. Where our part is gone, it goes to the end.
 *
 * @param standing - the description as it is; empty for a new one
 */
export declare function withRegion(standing: string, { text, spec, path }: Region): string;
/** The digest of the spec that a description of ours was written for. */
export declare function specOfRegion(standing: string): string | undefined;
/** Where that spec lies in the repository. */
export declare function pathOfRegion(standing: string): string | undefined;
/** A description that was written for no spec any more. */
export declare function withoutSpec(standing: string): string;
