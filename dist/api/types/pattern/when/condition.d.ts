import type { Capability } from '../capability.ts';
/** What is known of a service, by name: `entities`, `auth`, `feature.search`. An absent name is false. */
export type Facts = Readonly<Record<string, string | number | boolean>>;
export type Comparison = '==' | '!=' | '>' | '>=' | '<' | '<=';
/** A `when`, parsed. */
export type Condition = {
    readonly kind: 'fact';
    readonly name: string;
} | {
    readonly kind: 'compare';
    readonly name: string;
    readonly operator: Comparison;
    readonly value: string;
} | {
    readonly kind: 'provides';
    readonly capability: Capability;
} | {
    readonly kind: 'not';
    readonly of: Condition;
} | {
    readonly kind: 'and' | 'or';
    readonly of: readonly Condition[];
};
/**
 * Whether a condition holds for a service.
 *
 * A bare fact holds unless it is absent, `false`, 0 or the empty text. `provides x` reads the fact `provides.x`, which
 * {@link withCapabilities} adds once the patterns are selected.
 */
export declare function holds(condition: Condition, facts: Facts): boolean;
/** `facts` and the capabilities that the selected patterns provide, so that `provides x` can be answered. */
export declare function withCapabilities(facts: Facts, capabilities: Iterable<Capability>): Facts;
/** Every part of a condition, itself first. */
export declare function partsOf(condition: Condition): readonly Condition[];
/** The facts that a condition names, in its order. */
export declare function factsNamedIn(condition: Condition): readonly string[];
/** The features that a condition asks for: `feature.search` asks for `search`. */
export declare function featuresOf(condition: Condition): readonly string[];
