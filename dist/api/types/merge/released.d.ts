import type { Generated } from './generated.ts';
import type { LockedFile } from './lock.ts';
/** `true` for what was written once and added to since, such as a revision: no composition writes it again. */
export declare function isReleased({ path, ownership }: LockedFile, { tree }: Generated): boolean;
