export { decide } from './decide.ts';
export type { Policy } from './policy.ts';
export { NO_POLICY } from './policy.ts';
export type { ReadPolicy } from './read-policy.ts';
export { readPolicy } from './read-policy.ts';
export type { Verdict, Waiver } from './verdict.ts';
