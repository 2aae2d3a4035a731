/** How much of each list a text shows. */
export interface Detail {
    /** Rows of a list; what is beyond is counted. */
    readonly rows: number;
    /** Whether code is shown beside what it is about. */
    readonly snippets: boolean;
}
/**
 * The fullest text that fits: lists get shorter as wholes, so that no fence, table or character is ever cut.
 *
 * @param measure - size of a text, in the unit of `limit`
 */
export declare function fitting(render: (detail: Detail) => string, limit: number, measure: (text: string) => number): string;
/** The first rows, and a line for those that are left out. */
export declare function shown<Item>(items: readonly Item[], { rows }: Detail): {
    readonly items: readonly Item[];
    readonly more: number;
};
/** A table with the first rows; `undefined` where there is nothing to show. */
export declare function table(head: readonly string[], rows: readonly (readonly string[])[], detail: Detail): string | undefined;
/** A part that opens on a click. In `summary` Markdown is not read and HTML is: it takes words of ours only. */
export declare function folded(summary: string, body: string): string;
/** Parts with an empty line between them; what is not there leaves none. */
export declare function stacked(parts: readonly (string | undefined)[]): string;
