import { type Category } from '../../category.ts';
import type { SecurityLevel } from '../pattern.ts';
import { type CodeFile } from './code-file.ts';
import { type Performance } from './performance.ts';
import { type Trait } from './trait.ts';
/** What code is, as far as can be made out without running it. */
export interface Classification {
    readonly category: Trait<Category>;
    /** In one word: that of the category. */
    readonly domain: Trait<string>;
    readonly securityLevel: Trait<SecurityLevel>;
    readonly observabilityComplete: Trait<boolean>;
    readonly dockerReady: Trait<boolean>;
    readonly performance: readonly Trait<Performance>[];
}
/**
 * Classifies the code of one pattern.
 *
 * @returns `undefined` where nothing in it says what it is
 */
export declare function categorise(files: readonly CodeFile[]): Classification | undefined;
