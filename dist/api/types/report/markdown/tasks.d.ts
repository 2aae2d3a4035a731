import type { Conflict } from '../../merge/index.ts';
/** What people can ask for on a pull request. */
export type Task = {
    readonly do: 'rebase';
} | {
    readonly do: 'recompose';
} | {
    readonly do: 'accept-theirs';
    readonly path: string;
};
/** The list of what can be asked for: a box that somebody ticks is done by the next run, and empty again. */
export declare function tasksPart(conflicts: readonly Conflict[]): string;
/** What is ticked in a text of ours. */
export declare function tickedTasks(text: string): readonly Task[];
/** What is asked for in a comment: lines such as `/patternbank rebase`. */
export declare function typedTasks(text: string): readonly Task[];
