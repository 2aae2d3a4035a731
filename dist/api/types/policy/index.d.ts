export { type Change, type Comparison, compare } from './baseline/compare.ts';
export { readBaseline } from './baseline/read-baseline.ts';
export { type Snapshot, snapshotOf } from './baseline/snapshot.ts';
export { decide } from './decide.ts';
export type { Policy } from './policy.ts';
export { NO_POLICY } from './policy.ts';
export type { ReadPolicy } from './read-policy.ts';
export { policyJsonSchema, readPolicy } from './read-policy.ts';
export type { Verdict, Waiver } from './verdict.ts';
