import type { Diagnostic } from './diagnostic.ts';

/** What stops a command. Anything else that is thrown is a defect of ours. */
abstract class Failure extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** The exit status of the terminal (DESIGN.md, "Interfaces that stay put"). */
  abstract readonly exitCode: 2 | 3;

  constructor(diagnostics: Diagnostic | readonly Diagnostic[], options?: ErrorOptions) {
    const all = Array.isArray(diagnostics)
      ? (diagnostics as readonly Diagnostic[])
      : [diagnostics as Diagnostic];
    super(all.map((problem) => `${problem.code}: ${problem.message}`).join('; '), options);
    this.diagnostics = all;
  }
}

/** An input that cannot be used: exit status 2. */
export class UserError extends Failure {
  override readonly name = 'UserError';
  override readonly exitCode = 2;
}

/** GitHub, a bank or another service failed: exit status 3. */
export class ServiceError extends Failure {
  override readonly name = 'ServiceError';
  override readonly exitCode = 3;
}

/** `true` where `error` is one of ours and carries diagnostics. */
export function isFailure(error: unknown): error is UserError | ServiceError {
  return error instanceof UserError || error instanceof ServiceError;
}
