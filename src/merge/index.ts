export type { Conflict } from './conflict.ts';
export type { Lock } from './lock.ts';
