import { sha256 } from '../tree/index.ts';
import type { Generated } from './generated.ts';
import type { Lock, OpenConflict } from './lock.ts';
import { isReleased } from './released.ts';
import { unmergedPath } from './unmerged.ts';
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
    found.set(
      path,
      [theirs.get(path), base?.get(unmergedPath(path))].find((version) => digestOf(version) === digest) ??
        settled(base, path) ??
        base?.get(path) ??
        ownText(ours.get(path), digest) ?? { id: `sha256:${digest}`, mode: '100644' },
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

/** What people decided about, where its bytes are not read yet. */
function settled(base: Side | undefined, path: string): Version | undefined {
  const version = base?.get(unmergedPath(path));
  return version?.bytes === undefined ? version : undefined;
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
