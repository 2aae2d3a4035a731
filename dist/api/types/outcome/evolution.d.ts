import { type Pattern } from '../pattern/index.ts';
import type { Outcome } from './outcome.ts';
/** What outcomes made of one pattern. All numbers are basis points. */
export interface EvolvedPattern {
    readonly id: string;
    readonly version: string;
    /** What the manifest claims and runs of its tests say. */
    readonly prior: number;
    readonly successRate: number;
    readonly quality: {
        readonly before: number;
        readonly after: number;
    };
    readonly productionReady: {
        readonly before: boolean;
        readonly after: boolean;
    };
    readonly outcomes: number;
    /** Files that people changed or removed, in all outcomes together. */
    readonly touched: number;
}
/** The patterns that outcomes say anything of, those that lost most first. */
export declare function evolve(patterns: readonly Pattern[], outcomes: readonly Outcome[], today: string): readonly EvolvedPattern[];
/** The patterns with what outcomes made of their claims; one that no outcome speaks of has its claim alone. */
export declare function withOutcomes(patterns: readonly Pattern[], outcomes: readonly Outcome[], today: string): readonly Pattern[];
