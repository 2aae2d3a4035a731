export type { Verdict, Waiver } from './verdict.ts';
