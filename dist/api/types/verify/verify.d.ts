import { type Choice } from './choose-steps.ts';
import { type VerifyStep } from './step.ts';
import { type StepReport, type Verification } from './verification.ts';
export interface VerifyRequest extends Choice {
    /** Absolute path of the service; it is copied, and stays as it is. */
    readonly folder: string;
    /** As the user named it. */
    readonly shown: string;
}
/** What a run touches of its machine. */
export interface VerifyPorts {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly processors: number;
    /** Ends the run, and everything that it started. */
    readonly signal?: AbortSignal;
    readonly onStart?: (step: VerifyStep, position: {
        readonly number: number;
        readonly of: number;
    }) => void;
    readonly onEnd?: (report: StepReport) => void;
}
/**
 * Proves a service by running it.
 *
 * @returns what each step came to; a failed step is part of it, not an error
 * @throws UserError - `verify/not-a-service`, `verify/unknown-step`
 * @throws ServiceError - `verify/interrupted`
 */
export declare function verify(request: VerifyRequest, ports: VerifyPorts): Promise<Verification>;
