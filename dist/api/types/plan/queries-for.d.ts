import type { SearchHit, SearchQuery } from '../bank/index.ts';
import type { SpecRequirements } from '../spec/index.ts';
/**
 * One query a category, in the order of `CATEGORIES`, from the spec's own words: what it is, what it requires, what it asks of
 * operation and security.
 *
 * The queries do not filter by quality: the solver does, because it can say of each candidate why it is out, and because
 * the only provider of something required stays in when its quality falls.
 */
export declare function queriesFor(spec: SpecRequirements): readonly SearchQuery[];
/** Those of the found patterns that require what none of them provides. */
export declare function requirersWithoutProvider(hits: readonly SearchHit[]): readonly string[];
