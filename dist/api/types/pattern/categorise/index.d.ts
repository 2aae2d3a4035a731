export { type Classification, categorise } from './categorise.ts';
export type { CodeFile, CueEvidence } from './code-file.ts';
export { codeOf } from './pattern-code.ts';
export type { Performance } from './performance.ts';
export type { Trait } from './trait.ts';
