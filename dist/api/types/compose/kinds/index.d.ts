import type { ContributionKind } from './kind.ts';
export { offeredBy } from './app-router.ts';
export type { ContributionKind, Given, ImportedSymbol } from './kind.ts';
export { mergeDependencies, normalName, requirementOf } from './python-dependency.ts';
export { parseSpecifier, satisfies } from './specifier.ts';
/** Every kind of contribution that a manifest may write. */
export declare const CONTRIBUTION_KINDS: readonly ContributionKind[];
