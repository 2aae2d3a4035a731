import type { Render } from './render.ts';
export interface CageOptions {
    /** Path of the worker: `dist/cage.js`, or `src/compose/cage/worker.ts`. */
    readonly worker: string;
    /** The only folder that the child may read: its own code. By default the worker's. */
    readonly readable?: string;
    /** Megabytes. By default 256. */
    readonly memory?: number;
    /** Milliseconds that one template may take. By default 10 000. */
    readonly patience?: number;
}
/**
 * A renderer for patterns that do not ship with us: each request runs in a child process with an empty environment, a limit of
 * memory, a timer, and no right to files outside its own code.
 *
 * @returns a `Render` that throws UserError also where the child had to be killed; then it names the template that ran
 */
export declare function openCage(options: CageOptions): Render;
