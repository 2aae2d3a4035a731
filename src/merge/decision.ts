import type { Ownership } from '../pattern/index.ts';
import { isSame, type Version } from './version.ts';

/** The three versions of one path: what was generated last, what stands there, what is generated now. */
export interface Versions {
  readonly base: Version | undefined;
  readonly ours: Version | undefined;
  readonly theirs: Version | undefined;
}

/** What a merge does at one path. */
export type Decision =
  | { readonly do: 'keep'; readonly note?: NoteKind }
  | { readonly do: 'take'; readonly file: Version }
  | { readonly do: 'delete' }
  | { readonly do: 'merge'; readonly ours: Version; readonly theirs: Version };

/** Why people's text stays although patterns would have it otherwise. */
export type NoteKind = 'stays-deleted' | 'user-owned' | 'kept-once' | 'kept-appended' | 'ejected';

/**
 * Decides one path by identity alone; only `merge` needs the bytes.
 *
 * @param ownership - of the generated file; `undefined` for a path that patterns no longer write
 */
export function decideVersion(versions: Versions, ownership: Ownership | undefined): Decision {
  const { base, ours, theirs } = versions;
  if (ours === undefined) return decideAbsent(base, theirs);
  if (theirs === undefined) return decideDropped({ base, ours }, ownership);
  if (isSame(ours, theirs) || isSame(base, theirs)) return { do: 'keep' };
  if (ownership === 'once') return { do: 'keep', note: 'kept-once' };
  if (ownership === 'append-only') return { do: 'keep', note: 'kept-appended' };
  if (isSame(base, ours)) return { do: 'take', file: theirs };
  return { do: 'merge', ours, theirs };
}

function decideAbsent(base: Version | undefined, theirs: Version | undefined): Decision {
  if (theirs === undefined) return { do: 'keep' };
  return base === undefined ? { do: 'take', file: theirs } : { do: 'keep', note: 'stays-deleted' };
}

function decideDropped(
  { base, ours }: { readonly base: Version | undefined; readonly ours: Version },
  ownership: Ownership | undefined,
): Decision {
  if (base === undefined) return { do: 'keep' };
  // A migration that ran somewhere is not ours to delete.
  if (ownership === 'append-only') return { do: 'keep' };
  // Nor is business logic; where nobody wrote any, what is left would only refer to what is gone.
  if (ownership === 'once' && !isSame(base, ours)) return { do: 'keep', note: 'kept-once' };
  return isSame(base, ours) ? { do: 'delete' } : { do: 'keep', note: 'user-owned' };
}
