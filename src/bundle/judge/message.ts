import type { TreeFile } from '../../tree/index.ts';

/** What is said to the judge in the other thread. */
export type JudgeMessage =
  /** A module that will be judged later. */
  | { readonly kind: 'ahead'; readonly path: string; readonly text: string }
  | { readonly kind: 'judge'; readonly files: readonly TreeFile[] };
