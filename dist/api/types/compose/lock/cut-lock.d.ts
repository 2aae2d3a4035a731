import type { Omission } from '../../omission.ts';
import type { MasterLock } from './master-lock.ts';
import type { Project } from './project.ts';
/** A lock for a service, or what keeps it from being cut. */
export type CutLock = {
    readonly text: string;
} | {
    readonly omission: Omission;
};
/**
 * Cuts the lock of a service out of the master lock: no network, no uv, the same bytes everywhere, and versions that our own
 * tests have run.
 */
export declare function cutLock(master: MasterLock, project: Project): CutLock;
