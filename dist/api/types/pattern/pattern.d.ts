import type { Category } from '../category.ts';
import type { ProvidedCapability } from './capability.ts';
import type { Trials } from './trials.ts';
/** Parts of one: 10 000 is 1. Scores are compared as integers, because eight times 0.1 must reach 0.80. */
export type BasisPoints = number;
/** What a mistake would cost, the most first. */
export declare const SECURITY_LEVELS: readonly ["CRITICAL", "HIGH", "MEDIUM", "STANDARD", "LOW"];
export type SecurityLevel = (typeof SECURITY_LEVELS)[number];
/** Who may change a generated file, and what an update does to it. */
export type Ownership = 'managed' | 'once' | 'append-only' | 'aggregate';
/** What a file of a pattern is written once for. */
export type Foreach = 'entity' | 'relation' | 'enum' | 'revision';
export interface PatternFile {
    /** Below the pattern's `files/`. */
    readonly source: string;
    /** Path template in the generated repository. */
    readonly path: string;
    readonly foreach?: Foreach;
    readonly when?: string;
    readonly ownership: Ownership;
    readonly executable: boolean;
    readonly template: string;
}
/** A typed piece that a pattern adds to something shared. `kind` is one of `src/compose/kinds/`. */
export interface Contribution {
    readonly kind: string;
    readonly value: Readonly<Record<string, unknown>>;
    readonly when?: string;
    /** Line of `pattern.yml`, for clashes. */
    readonly line: number;
}
/** A directory under `patterns/`, read and checked: data only, never hooks. */
export interface Pattern {
    readonly id: string;
    readonly version: string;
    readonly category: Category;
    readonly summary: string;
    readonly domain: string;
    readonly tags: readonly string[];
    /** Sentences in which people ask for it; embedded together with the summary. */
    readonly asks: readonly string[];
    /** Condition on the service, in the closed grammar of `when.ts`; absent: always fits. */
    readonly when?: string;
    readonly requires: readonly string[];
    readonly provides: readonly ProvidedCapability[];
    readonly conflicts: readonly {
        readonly capability: string;
        readonly reason: string;
    }[];
    readonly supersedes: readonly string[];
    readonly parameters: readonly PatternParameter[];
    readonly files: readonly PatternFile[];
    readonly contributions: readonly Contribution[];
    readonly quality: QualityPrior;
    /** What runs of its tests came to; absent until there was one. */
    readonly trials?: Trials;
    /** What outcomes made of the claim; absent until there is one. */
    readonly measured?: MeasuredQuality;
    /** A planted mistake that the pattern's own tests must notice. */
    readonly mutation?: Mutation;
    /** SHA-256 over `pattern.yml` and `files/`. */
    readonly digest: string;
    /** Path of `pattern.yml`, for messages. */
    readonly origin: string;
}
/** A value that a user may set with `--set id.name=value`, or that is taken from the spec. */
export interface PatternParameter {
    readonly name: string;
    readonly type: 'string' | 'int' | 'bool';
    readonly default: string | number | boolean;
    readonly pattern?: string;
    readonly min?: number;
    readonly max?: number;
    readonly description: string;
    /** The fact of the service that sets it where the user does not, such as `rate_limit.count`. */
    readonly from?: string;
}
/** A mistake to plant in the generated service: `find` becomes `replace` in `file`, and `killedBy` must fail. */
export interface Mutation {
    readonly file: string;
    readonly find: string;
    readonly replace: string;
    /** Path of the test. */
    readonly killedBy: string;
}
/** What became of services that the pattern was used in, put in the place of the success rate that was claimed or proven. */
export interface MeasuredQuality {
    readonly successRate: BasisPoints;
    /** Outcomes that it rests on, beside the claim and the runs. */
    readonly outcomes: number;
}
/** What the manifest claims before anything was measured. */
export interface QualityPrior {
    readonly successRate: BasisPoints;
    readonly testCoverage: BasisPoints;
    readonly securityLevel: SecurityLevel;
    readonly observabilityComplete: boolean;
    readonly dockerReady: boolean;
}
