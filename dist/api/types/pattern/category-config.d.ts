import { type Category } from '../category.ts';
import { type Diagnostic } from '../diagnostics/index.ts';
import type { BasisPoints, Pattern } from './pattern.ts';
/** What is asked of the patterns of one category, and where it stands in a composition. */
export interface CategoryConfig {
    readonly category: Category;
    /** Ids that a complete bank has; a bank may have more. */
    readonly patterns: readonly string[];
    /** Prior success rate that a pattern must reach to be a candidate. */
    readonly success_threshold: BasisPoints;
    /** What its patterns are about, in one word. */
    readonly domain: string;
    readonly description: string;
    /** 1 is composed first, 7 last. */
    readonly priority: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}
/** The 12 categories by name. */
export declare const PATTERN_CATEGORIES: Readonly<Record<Category, CategoryConfig>>;
/** The 12 categories in the order of `CATEGORIES`. */
export declare function getPatternCategories(): readonly CategoryConfig[];
/** The categories in the order in which a service is composed: by priority, then by the order of `CATEGORIES`. */
export declare function getCompositionOrder(): readonly Category[];
/** @returns an error for each listed pattern that is missing or lies elsewhere; an information for each that is not listed */
export declare function validateCategoryConfig(patterns: readonly Pattern[]): readonly Diagnostic[];
