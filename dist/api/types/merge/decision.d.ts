import type { Ownership } from '../pattern/index.ts';
import { type Version } from './version.ts';
/** The three versions of one path: what was generated last, what stands there, what is generated now. */
export interface Versions {
    readonly base: Version | undefined;
    readonly ours: Version | undefined;
    readonly theirs: Version | undefined;
}
/** What a merge does at one path. */
export type Decision = {
    readonly do: 'keep';
    readonly note?: NoteKind;
} | {
    readonly do: 'take';
    readonly file: Version;
} | {
    readonly do: 'delete';
} | {
    readonly do: 'merge';
    readonly ours: Version;
    readonly theirs: Version;
};
/** Why people's text stays although patterns would have it otherwise. */
export type NoteKind = 'stays-deleted' | 'user-owned' | 'kept-once' | 'kept-appended' | 'ejected';
/**
 * Decides one path by identity alone; only `merge` needs the bytes.
 *
 * @param ownership - of the generated file; `undefined` for a path that patterns no longer write
 */
export declare function decideVersion(versions: Versions, ownership: Ownership | undefined): Decision;
