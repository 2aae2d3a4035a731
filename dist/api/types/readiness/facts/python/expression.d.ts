/** Lines count from 1. */
export interface Lines {
    readonly line: number;
    readonly endLine: number;
}
export interface Argument {
    /** Of a keyword argument. */
    readonly name?: string;
    /** `*args` or `**kwargs`: what arrives is not known. */
    readonly splat: boolean;
    readonly value: Expression;
}
export interface CallExpression extends Lines {
    readonly kind: 'call';
    readonly callee: Expression;
    readonly args: readonly Argument[];
}
/** An expression as a value: what a probe may know of it, without syntax of one language. */
export type Expression = (Lines & {
    readonly kind: 'string';
    readonly value: string;
})
/** A string with interpolated parts; `text` is its literal text, with `{}` for each part. */
 | (Lines & {
    readonly kind: 'formatted';
    readonly text: string;
    readonly parts: readonly Expression[];
}) | (Lines & {
    readonly kind: 'number';
    readonly value: number;
}) | (Lines & {
    readonly kind: 'constant';
    readonly value: boolean | null;
})
/** A name, or names joined by dots. */
 | (Lines & {
    readonly kind: 'name';
    readonly name: string;
}) | CallExpression | (Lines & {
    readonly kind: 'attribute';
    readonly object: Expression;
    readonly name: string;
}) | (Lines & {
    readonly kind: 'subscript';
    readonly object: Expression;
    readonly index: readonly Expression[];
}) | (Lines & {
    readonly kind: 'sequence';
    readonly items: readonly Expression[];
}) | (Lines & {
    readonly kind: 'mapping';
    readonly entries: readonly Entry[];
}) | (Lines & {
    readonly kind: 'operation';
    readonly operator: string;
    readonly operands: readonly Expression[];
}) | (Lines & {
    readonly kind: 'other';
    readonly type: string;
    readonly parts: readonly Expression[];
});
export interface Entry {
    /** Absent for `**spread`. */
    readonly key?: Expression;
    readonly value: Expression;
}
/** The name, with dots, that `expression` spells; `undefined` where it is no plain name. */
export declare function nameOf(expression: Expression | undefined): string | undefined;
/** The last word of what is called: `get` of `client.session().get(…)`. */
export declare function calledWord(call: CallExpression): string;
/** The keyword argument `name`. */
export declare function keyword(call: CallExpression, name: string): Expression | undefined;
/** The argument that is passed at `position` or as `name`. */
export declare function argument(call: CallExpression, position: number, name: string): Expression | undefined;
/** `true` where arguments arrive that the text does not show. */
export declare function hasSplat(call: CallExpression): boolean;
/** The value of a plain string. */
export declare function stringOf(expression: Expression | undefined): string | undefined;
/** `expression` and everything inside it, outermost first. */
export declare function walk(expression: Expression): readonly Expression[];
/** The calls in `expression`, outermost first. */
export declare function callsIn(expression: Expression): readonly CallExpression[];
/** The names in `expression`. */
export declare function namesIn(expression: Expression): readonly string[];
/** What is called, below the types that it is given: `Users` of `Users[User, int](…)`. */
export declare function calleeOf({ callee }: CallExpression): Expression;
