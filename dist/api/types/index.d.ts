import type { SearchHit } from './bank/index.ts';
import { type Composition } from './compose/index.ts';
import type { Omission } from './omission.ts';
import type { Pattern } from './pattern/index.ts';
import { type Plan } from './plan/index.ts';
import { type ValidateJson } from './report/index.ts';
import { readSpec, type SpecDocument, type SpecRequirements } from './spec/index.ts';
export type { Category } from './category.ts';
export { isFailure, ServiceError, UserError } from './diagnostics/index.ts';
export { getCompositionOrder, getPatternCategories, validateCategoryConfig } from './pattern/index.ts';
export type { Composition, Omission, Pattern, Plan, SearchHit, SpecDocument, SpecRequirements, ValidateJson };
export { readSpec };
/** A spec as a program has it: Markdown, or documents with their paths. */
export type SpecInput = string | readonly SpecDocument[];
/** A composed service. */
export interface ProductionApp {
    readonly spec: SpecRequirements;
    readonly plan: Plan;
    /** Path to text, in the order of the paths. */
    readonly files: Readonly<Record<string, string>>;
    readonly omissions: readonly Omission[];
}
export interface GenerateOptions {
    /** `id.parameter=value`. */
    readonly settings?: readonly string[];
    /** Whether warnings stop. */
    readonly strict?: boolean;
}
/**
 * Composes a service from a spec with the bank that ships with us.
 *
 * @throws UserError - `spec/*` unreadable, `plan/*` nothing fits, `compose/*` two patterns clash
 */
export declare function generateProductionApp(spec: SpecInput, options?: GenerateOptions): Promise<ProductionApp>;
/**
 * What the bank proposes for a spec: production-ready patterns above their category's threshold, best first.
 *
 * @returns one list a category, in composition order
 */
export declare function retrieveProductionPatterns(spec: SpecInput): Promise<readonly (readonly SearchHit[])[]>;
/**
 * Solves and composes what was retrieved.
 *
 * @param hits - as `retrieveProductionPatterns` returns them
 * @throws UserError - `compose/*`
 */
export declare function composePatterns(spec: SpecInput, hits: readonly (readonly SearchHit[])[]): Promise<Composition>;
/**
 * How ready a service is for production.
 *
 * @param files - path to text
 * @param options - `threshold`: 0 to 1, 0.80 where none is given; `today`: ISO date, for waivers that end
 * @throws RangeError - a path leaves the tree, or the threshold is no number from 0 to 1
 */
export declare function validateProductionReadiness(files: Readonly<Record<string, string>>, options?: {
    readonly threshold?: number;
    readonly today?: string;
}): Promise<ValidateJson>;
