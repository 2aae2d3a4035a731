export { packTree, unpackTree } from './archive.ts';
export type { Conflict } from './conflict.ts';
export type { NoteKind } from './decision.ts';
export { IGNORE_PATH, readEjected } from './ejected.ts';
export type { Generated } from './generated.ts';
export { LOCK_PATH, type Lock, type LockedFile, type OpenConflict } from './lock.ts';
export { type LockReading, readLock, writeLock } from './lock-format.ts';

export {
  type Change,
  type Merged,
  type MergeNote,
  type MergeOptions,
  merge,
  type Trees,
} from './merge.ts';
export { recordsAll } from './recorded-base.ts';
export {
  bytesToRead,
  type RegenerateOptions,
  type Regeneration,
  regenerate,
  regenerateDirectory,
  type Standing,
  withArchive,
} from './regenerate.ts';
export { isReleased } from './released.ts';
export { type Side, sideOf, type Version } from './version.ts';
