export { factsOf } from './facts-of.ts';
export { lintFeatures } from './lint-features.ts';
export { manyRowsOf } from './many-rows.ts';
export type { Plan, RejectedPattern, SelectedPattern } from './plan.ts';
export { queriesFor, requirersWithoutProvider } from './queries-for.ts';
export type { Solution, SolveOptions } from './solve.ts';
export { solve } from './solve.ts';
