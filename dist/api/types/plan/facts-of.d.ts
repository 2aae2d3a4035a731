import type { Facts } from '../pattern/index.ts';
import type { Source, SpecRequirements } from '../spec/index.ts';
/** What a spec says, under the names that a `when` asks for (`FACTS` of the pattern room). What it does not say is absent. */
export declare function factsOf(spec: SpecRequirements): Facts;
/** Where the spec says what a fact tells; `undefined` where no line says it. */
export declare function factSource(spec: SpecRequirements, name: string): Source | undefined;
/** The features that the spec wants now. */
export declare function requiredFeatures({ features }: SpecRequirements): SpecRequirements['features'];
