/** One fact that a `when` may ask for. */
export interface FactKind {
    /** `feature.*` stands for every name below `feature.`. */
    readonly name: string;
    readonly type: 'number' | 'text' | 'truth';
    /** The closed list of its values, where it has one. */
    readonly values?: readonly string[];
    readonly explanation: string;
}
/** Every fact that a `when` may ask for; `factsOf` of the plan room answers them. */
export declare const FACTS: readonly FactKind[];
/** The fact that a name asks for; `undefined` where there is none. */
export declare function factKind(name: string): FactKind | undefined;
