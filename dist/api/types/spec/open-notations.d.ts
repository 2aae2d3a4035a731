import type { Source } from './requirements.ts';
/**
 * `true` where a field is only written in notations in which it may say nothing of whether it must have a value. In code and SQL the
 * absence of a mark says that it need not.
 */
export declare function isOpenlyWritten({ src }: {
    readonly src: readonly Source[];
}): boolean;
