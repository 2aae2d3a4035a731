/** A place in an input. Lines and columns count from 1; columns count UTF-16 code units. */
export interface Span {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
export type Severity = 'error' | 'warning' | 'info';
/** A problem as data: what is wrong, where, and the one thing to do about it. Text is made from it at the edge. */
export interface Diagnostic {
    /** Permanent: `room/what`, for example `compose/two-owners`. */
    readonly code: string;
    readonly severity: Severity;
    /** A fact: lower case, no full stop; a bad value says expected and got. */
    readonly message: string;
    /** One action. */
    readonly help: string;
    readonly span?: Span;
    /** Other places that explain the problem. */
    readonly related?: readonly RelatedPlace[];
}
export interface RelatedPlace {
    readonly span: Span;
    readonly label: string;
}
/** Where a problem stands; both parts may be unknown. */
export interface Place {
    readonly span?: Span;
    readonly related?: readonly RelatedPlace[];
}
/** One kind of problem: its permanent code, and the text made from its arguments. */
export interface ProblemKind<Args> {
    readonly code: string;
    readonly severity: Severity;
    /** What the problem means and why it is one: the page in `docs/errors.md` is made from it. */
    readonly explanation: string;
    /** The problem at a place. */
    at(args: Args, place?: Place): Diagnostic;
}
/**
 * Defines a kind of problem once; terminal, annotation and JSON are rendered from the diagnostics it makes.
 *
 * @example
 * const twoOwners = defineProblem<{ path: string }>({
 *   code: 'compose/two-owners',
 *   explanation: 'Ownership is single, so that an update knows whose text it replaces.',
 *   message: ({ path }) => `two patterns write \`${path}\``,
 *   help: () => 'let one of them conflict with the other',
 * });
 */
export declare function defineProblem<Args>(definition: {
    readonly code: string;
    readonly severity?: Severity;
    readonly explanation: string;
    readonly message: (args: Args) => string;
    readonly help: (args: Args) => string;
}): ProblemKind<Args>;
/** A span of a whole line, for inputs whose columns are not known. */
export declare function lineSpan(file: string, line: number, text?: string): Span;
