/** What a tree-sitter cursor offers, and all that is asked of it. */
export interface SyntaxCursor {
    /** The same for every node of one type. */
    readonly nodeTypeId: number;
    readonly nodeType: string;
    readonly nodeIsNamed: boolean;
    readonly currentFieldName: string | null;
    readonly startIndex: number;
    readonly endIndex: number;
    gotoFirstChild(): boolean;
    gotoNextSibling(): boolean;
    gotoParent(): boolean;
}
/** Parses Python. The edge opens one (`openPythonParser`); everything else receives it. */
export interface PythonParser {
    /** Shows the tree of `text` to `visit`, and frees it afterwards whatever happens. */
    read<T>(text: string, visit: (cursor: SyntaxCursor) => T): T;
}
/** A node of a syntax tree as a plain value, so that the foreign memory behind it can be freed. */
export interface SyntaxNode {
    readonly type: string;
    readonly field: string | undefined;
    readonly start: number;
    readonly end: number;
    /** Lines count from 1. */
    readonly line: number;
    readonly endLine: number;
    readonly children: readonly SyntaxNode[];
}
export interface Syntax {
    readonly text: string;
    readonly root: SyntaxNode;
    /** Code units below nodes that the parser could not read. */
    readonly broken: number;
}
/** The syntax tree of `text` as plain values: comments and punctuation are left out. */
export declare function readSyntax(parser: PythonParser, text: string): Syntax;
