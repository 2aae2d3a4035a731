import type { Ran } from './process/run-process.ts';
import { failed, passed, type StepResult } from './step.ts';

/** A step that is one command: it passed where the command exits with 0. */
export function judgeRun(ran: Ran, figure = ''): StepResult {
  if (ran.status === 0) return passed(figure, ran.output);
  return failed(howItEnded(ran), { figure, log: ran.output });
}

/** Why a command did not do its work, in a few words. */
export function howItEnded({ status, ended }: Ran): string {
  switch (ended) {
    case 'by itself':
      return status === undefined ? 'it was killed' : `exit status ${status}`;
    case 'over its limit':
      return 'it took too long and was ended';
    case 'interrupted':
      return 'it was interrupted';
    case 'not started':
      return 'it could not be started';
  }
}
