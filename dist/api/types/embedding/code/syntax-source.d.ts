/** A place in a syntax tree, and the ways on from it: what a cursor of tree-sitter offers, and all that is asked of it. */
export interface CodeCursor {
    readonly nodeType: string;
    readonly nodeIsNamed: boolean;
    readonly currentFieldName: string | null;
    readonly startIndex: number;
    readonly endIndex: number;
    gotoFirstChild(): boolean;
    gotoNextSibling(): boolean;
    gotoParent(): boolean;
}
/** Parses Python, whatever state it is in. */
export interface CodeParser {
    /** Shows the tree of `text` to `visit`. */
    read<T>(text: string, visit: (cursor: CodeCursor) => T): T;
}
