import type { Snapshot } from './snapshot.ts';
/**
 * Reads an earlier `validate --json` document.
 *
 * @throws UserError - `policy/unusable-baseline`: it is none, or scores of its rubric do not compare with ours
 */
export declare function readBaseline(text: string, path: string): Snapshot;
