/** A version specifier of PEP 440, clause by clause: `>=0.142,<0.164`. */
export interface Clause {
    readonly operator: Operator;
    readonly version: string;
}
type Operator = '>=' | '>' | '<=' | '<' | '==' | '!=' | '~=';
/** The clauses of a specifier, or `undefined` where it is none; the empty text has none. */
export declare function parseSpecifier(text: string): readonly Clause[] | undefined;
/**
 * The versions that satisfy both, written as the highest lower bound, the lowest upper bound and what is excluded or fixed.
 *
 * @returns `undefined` where the bounds leave no version
 */
export declare function intersect(clauses: readonly Clause[]): string | undefined;
/** `true` where the version is one that every clause allows. */
export declare function satisfies(version: string, clauses: readonly Clause[]): boolean;
export {};
