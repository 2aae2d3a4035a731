import type { Diagnostic } from '../diagnostics/index.ts';
import type { SpecDocument, Suggestions } from '../spec/index.ts';

/** What was proposed. A service that failed proposes nothing, and says so in one warning. */
export interface Suggested {
  readonly suggestions: Suggestions;
  readonly diagnostics: readonly Diagnostic[];
}

/** Proposes what a spec's prose says. Never throws. */
export type Suggest = (documents: readonly SpecDocument[]) => Promise<Suggested>;

export const NOTHING_SUGGESTED: Suggested = { suggestions: { entities: [], features: [] }, diagnostics: [] };
