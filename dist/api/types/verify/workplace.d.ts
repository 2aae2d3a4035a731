import { type Ran } from './process/run-process.ts';
import type { Depth } from './step.ts';
/** A command of a step. */
export interface StepCommand {
    readonly program: string;
    readonly words: readonly string[];
    /** Beside what every program gets. */
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: string;
    /** Cleans up: it runs to its end although the run was interrupted or its time is over. */
    readonly cleansUp?: boolean;
}
/** What a step may use: a copy of the service, programs, a server of databases. */
export interface Workplace {
    /** Copy of the service. */
    readonly folder: string;
    /** For files of steps: reports, configuration. */
    readonly scratch: string;
    readonly depth: Depth;
    /** Processors that may be used. */
    readonly processors: number;
    readonly signal: AbortSignal | undefined;
    /** The environment that every program gets. */
    readonly env: Readonly<Record<string, string>>;
    /** Seconds that the step still has. */
    secondsLeft(): number;
    /** Runs a program in the folder, within what is left of the step's time. */
    run(command: StepCommand): Promise<Ran>;
    /** The address of a PostgreSQL server for SQLAlchemy, or why there is none. */
    server(): Promise<{
        readonly url: string;
    } | {
        readonly missing: string;
    }>;
    /** The path of a program; `undefined` where there is none. */
    find(program: string): Promise<string | undefined>;
    /** Whether the service's environment has a program. */
    has(program: string): Promise<boolean>;
    /** Keeps a value out of every log of this run. */
    hide(secret: string): void;
}
export interface WorkplaceOptions {
    readonly folder: string;
    readonly scratch: string;
    readonly depth: Depth;
    readonly processors: number;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly signal: AbortSignal | undefined;
    /** Variables that every program gets beside those of the run. */
    readonly given?: Readonly<Record<string, string>>;
    readonly server: Workplace['server'];
    readonly hide: Workplace['hide'];
}
/** Where a step works, with `seconds` to do it. */
export declare function openWorkplace(options: WorkplaceOptions, seconds: number): Promise<Workplace>;
