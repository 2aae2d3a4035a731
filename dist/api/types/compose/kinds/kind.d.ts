import type { z } from 'zod';
import type { Diagnostic, Span } from '../../diagnostics/index.ts';
import type { Names } from '../template/index.ts';
/** A contribution of one pattern, checked, with the place that declares it. */
export interface Given<Value> {
    readonly value: Value;
    /** Id of the pattern. */
    readonly pattern: string;
    readonly span: Span;
}
/** What templates see of a kind, and what keeps contributions from being merged. */
interface Merged {
    /** Names below `merged`. */
    readonly view: Names;
    readonly diagnostics: readonly Diagnostic[];
}
/** Something that generated code imports: the composition must hold the module, and the module must define it. */
export interface ImportedSymbol {
    readonly module: string;
    readonly symbol: string;
}
interface KindDefinition<Value> {
    readonly kind: string;
    readonly explanation: string;
    readonly schema: z.ZodType<Value>;
    /** Fields that are data, where a `{{ name }}` is replaced by the value of a template name. */
    readonly references?: readonly string[];
    /** How a replaced value becomes part of a longer text. */
    readonly escape?: (text: string) => string;
    readonly imports?: (value: Value) => readonly ImportedSymbol[];
    readonly merge: (given: readonly Given<Value>[]) => Merged;
}
/** One kind of contribution: what a manifest may write, and how the contributions of several patterns become one. */
export interface ContributionKind {
    readonly kind: string;
    /** For `docs/patterns.md`. */
    readonly explanation: string;
    readonly schema: z.ZodType;
    readonly references: readonly string[];
    readonly escape: (text: string) => string;
    /**
     * What the contributed code imports.
     *
     * @throws z.ZodError - not a value of this kind
     */
    imports(value: unknown): readonly ImportedSymbol[];
    /**
     * Merges what the selected patterns give; nothing at all gives the empty view.
     *
     * @throws z.ZodError - not a value of this kind
     */
    merge(given: readonly Given<unknown>[]): Merged;
}
/** Defines a kind once: manifests are checked, contributions merged and documentation written from it. */
export declare function defineKind<Value>(definition: KindDefinition<Value>): ContributionKind;
export {};
