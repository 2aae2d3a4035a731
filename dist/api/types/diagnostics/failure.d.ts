import type { Diagnostic } from './diagnostic.ts';
/** What stops a command. Anything else that is thrown is a defect of ours. */
declare abstract class Failure extends Error {
    readonly diagnostics: readonly Diagnostic[];
    /** The exit status of the terminal (DESIGN.md, "Interfaces that stay put"). */
    abstract readonly exitCode: 2 | 3;
    constructor(diagnostics: Diagnostic | readonly Diagnostic[], options?: ErrorOptions);
}
/** An input that cannot be used: exit status 2. */
export declare class UserError extends Failure {
    readonly name = "UserError";
    readonly exitCode = 2;
}
/** GitHub, a bank or another service failed: exit status 3. */
export declare class ServiceError extends Failure {
    readonly name = "ServiceError";
    readonly exitCode = 3;
}
/** `true` where `error` is one of ours and carries diagnostics. */
export declare function isFailure(error: unknown): error is UserError | ServiceError;
export {};
