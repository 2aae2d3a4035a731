import { isFailure } from '../diagnostics/index.ts';
import { type ActionInputs, readActionInputs } from '../inputs/index.ts';
import type { Host } from './host.ts';
import { NOTHING_JUDGED, type Outputs } from './outputs.ts';
import { internalFailure } from './problems.ts';
import { maskSecrets } from './secrets.ts';

/** What a mode came to: the outputs that it knows, and the exit status. */
export interface Done {
  readonly outputs: Partial<Outputs>;
  readonly exitCode: number;
}

/**
 * Runs the action as the inputs say. Outputs are set on every run, also on one that fails, and nothing that was thrown passes.
 *
 * @returns the exit status: 0 done; 1 not ready, or conflicts; 2 unusable input; 3 GitHub or another service failed
 */
export async function runAction(host: Host): Promise<number> {
  let done: Done = { outputs: {}, exitCode: 3 };
  try {
    const read = readActionInputs((name) => host.input(name));
    maskSecrets(read, host);
    done = await runMode(read, host);
  } catch (error: unknown) {
    const diagnostics = isFailure(error)
      ? error.diagnostics
      : [internalFailure.at({ detail: detailOf(error) })];
    for (const diagnostic of diagnostics) host.annotate(diagnostic);
    done = { outputs: {}, exitCode: isFailure(error) ? error.exitCode : 3 };
  } finally {
    for (const [name, value] of Object.entries({ ...NOTHING_JUDGED, ...done.outputs }))
      host.output(name as keyof Outputs, value);
  }
  return done.exitCode;
}

async function runMode(read: ActionInputs, host: Host): Promise<Done> {
  switch (read.mode) {
    case 'scaffold':
      return (await import('./scaffold.ts')).scaffoldMode(read.inputs, host);
    case 'validate':
      return (await import('./validate.ts')).validateMode(read.inputs, host);
    case 'populate':
      return (await import('./populate.ts')).populateMode(read.inputs, host);
    case 'feedback':
      return (await import('./feedback.ts')).feedbackMode(read.inputs, host);
    case 'comment':
      return (await import('./comment.ts')).commentMode(read.inputs, host);
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
