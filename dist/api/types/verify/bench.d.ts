import { FileTree } from '../tree/index.ts';
import type { StepReport } from './verification.ts';
import type { VerifyPorts } from './verify.ts';
/** A folder in which one service after another is run. What was installed for one stays for the next. */
export interface Bench {
    /** Puts a service in the place of the one before. */
    place(service: FileTree): Promise<void>;
    /** Runs a step of the proof. */
    step(id: string): Promise<StepReport>;
    /** Runs tests of the service until one fails; pytest's exit status, `undefined` where it was ended. */
    test(path: string): Promise<number | undefined>;
    /** What the last step `tests` wrote of the coverage; `undefined` where it wrote nothing. */
    coverage(): Promise<unknown>;
    /** Versions of what runs the services. */
    tools(): Promise<Readonly<Record<string, string>>>;
    /** Ends what was started and deletes the folder. */
    close(): Promise<void>;
}
/** Opens a bench; close it, whatever happens. */
export declare function openBench(ports: Pick<VerifyPorts, 'env' | 'processors' | 'signal'>): Promise<Bench>;
