import type { CodeFile } from './code-file.ts';
import { type Trait } from './trait.ts';
/** What code does for speed. */
export type Performance = 'asynchronous' | 'cached' | 'pooled' | 'paged' | 'batched' | 'streamed' | 'indexed';
/** What the code does for speed, with the lines that show it. */
export declare function performanceOf(files: readonly CodeFile[]): readonly Trait<Performance>[];
