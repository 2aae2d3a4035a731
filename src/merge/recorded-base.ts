import { sha256 } from '../tree/index.ts';
import type { Generated } from './generated.ts';
import type { Lock, OpenConflict } from './lock.ts';
import { isReleased } from './released.ts';
import type { Side, Version } from './version.ts';

interface Recorded {
  readonly lock: Lock;
  readonly ours: Side;
  readonly theirs: Side;
  readonly base: Side | undefined;
}

/**
 * The base of each file in the lock: the version that its digest names, if one of the sides has it; else the stored one.
 *
 * Digests come first, because a run without a change must not depend on anything that is stored elsewhere.
 */
export function recordedBase({ lock, ours, theirs, base }: Recorded): Side {
  const open = new Map((lock.conflicts ?? []).map((conflict) => [conflict.path, conflict]));
  const found = new Map<string, Version>();
  for (const { path, sha256: digest } of lock.files) {
    const conflict = open.get(path);
    if (conflict !== undefined && isOpen(conflict, ours.get(path))) {
      const stored = base?.get(path);
      if (stored !== undefined) found.set(path, stored);
      continue;
    }
    const now = theirs.get(path);
    if (digestOf(now) === digest && now !== undefined) found.set(path, now);
    else
      found.set(
        path,
        base?.get(path) ?? ownText(ours.get(path), digest) ?? { id: `sha256:${digest}`, mode: '100644' },
      );
  }
  return found;
}

/**
 * `true` where the lock records this very composition, and no conflict of an earlier one is open: then its digests are the
 * base of every file but those that are not composed any more.
 */
export function recordsAll(lock: Lock, generated: Generated): boolean {
  const digests = new Map(lock.files.map((file) => [file.path, file.sha256]));
  return (
    (lock.conflicts ?? []).length === 0 &&
    generated.tree.files().every(({ path, bytes }) => digests.get(path) === sha256(bytes)) &&
    lock.files.every((file) => generated.tree.has(file.path) || isReleased(file, generated))
  );
}

function ownText(ours: Version | undefined, digest: string): Version | undefined {
  return digestOf(ours) === digest ? ours : undefined;
}

/** A conflict is open until its file is edited. Where the bytes are not known yet, it counts as open. */
function isOpen(conflict: OpenConflict, ours: Version | undefined): boolean {
  return ours !== undefined && (ours.bytes === undefined || sha256(ours.bytes) === conflict.ours);
}

/** SHA-256 of a version whose bytes are known. */
export function digestOf(version: Version | undefined): string | undefined {
  return version?.bytes === undefined ? undefined : sha256(version.bytes);
}
