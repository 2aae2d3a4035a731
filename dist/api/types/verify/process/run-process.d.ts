/** A program and what it is given. */
export interface ProcessRequest {
    readonly program: string;
    readonly words: readonly string[];
    readonly folder: string;
    /** The whole environment: nothing is inherited. */
    readonly env: Readonly<Record<string, string>>;
    readonly milliseconds: number;
    readonly signal?: AbortSignal;
    /** Text for its standard input. */
    readonly input?: string;
    /** Whom it runs as; ourselves where nothing is said. */
    readonly user?: {
        readonly uid: number;
        readonly gid: number;
    };
}
/** How a program ended. */
export interface Ran {
    /** Exit status; `undefined` where it could not be started or was ended from outside. */
    readonly status: number | undefined;
    /** Standard output and standard error as they came, the end of it where there was much. */
    readonly output: string;
    /** Standard output alone, the end of it where there was much. */
    readonly stdout: string;
    readonly ended: 'by itself' | 'over its limit' | 'interrupted' | 'not started';
}
/** A program that runs. */
export interface Running {
    readonly pid: number | undefined;
    readonly done: Promise<Ran>;
    /** What it printed so far. */
    output(): string;
    /** Ends it with everything that it has started. */
    kill(): Promise<void>;
}
/** Runs a program to its end. Where the time is over, or the run is interrupted, it ends with everything it has started. */
export declare function runProcess(request: ProcessRequest): Promise<Ran>;
/** Starts a program. */
export declare function startProcess(request: ProcessRequest): Running;
