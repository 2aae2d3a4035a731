import type { Ownership } from '../pattern/index.ts';

/** `patternbank.lock`: JSON, sorted keys; no numbers of relevance, kind of bank or time. */
export interface Lock {
  readonly schema: 'lock/1';
  readonly app: string;
  readonly spec: { readonly path: string; readonly sha256: string };
  readonly patterns: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
  readonly files: readonly {
    readonly path: string;
    readonly pattern: string;
    readonly ownership: Ownership;
    readonly sha256: string;
  }[];
  /** Git tree id of the pristine output; `archive` carries it outside a git repository (deflated, base64). */
  readonly mergeBase: { readonly tree: string; readonly archive?: string };
}
