export { decide, KNOWN_WEIGHT_MIN } from './decide.ts';
export type { Policy } from './policy.ts';
export { NO_POLICY } from './policy.ts';
export type { ReadPolicy } from './read-policy.ts';
export { policySchema, readPolicy } from './read-policy.ts';
export type { Verdict, Waiver } from './verdict.ts';
