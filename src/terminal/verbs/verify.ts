import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import {
  stepLine,
  toVerifyJson,
  verificationEnd,
  verificationJunit,
  verificationMarkdown,
} from '../../report/index.ts';
import {
  type Depth,
  type StepReport,
  type Verification,
  type VerifyPorts,
  verify,
} from '../../verify/index.ts';
import { type Console, paintFor, progressOn } from '../console.ts';
import { bothDepths } from '../problems.ts';
import type { Run } from '../run.ts';
import { writeText } from '../write-text.ts';

/** `patternbank verify DIR`: proves a service by running it, and says of each step what it came to. */
export const runVerify: Run<'verify'> = async (values, console) => {
  const { dir, only, skip, out, json } = values;
  const format = json ? 'json' : values.format;
  const live = format === 'text' && out === undefined;
  const request = { folder: resolve(console.directory, dir), shown: dir, depth: depthOf(values), only, skip };
  const verification = await verify(request, portsFor(console, live));
  const text = rendered(verification, { format, dir, live }, console);
  if (out === undefined) console.stdout.write(text);
  else await writeText(resolve(console.directory, out), text);
  return verification.passed ? 0 : 1;
};

function depthOf({ fast, full }: { readonly fast: boolean; readonly full: boolean }): Depth {
  if (fast && full) throw new UserError(bothDepths.at({}));
  return fast ? 'fast' : full ? 'full' : 'normal';
}

/** @param live - whether each line of the table is printed as soon as it is known */
function portsFor(console: Console, live: boolean): VerifyPorts {
  const paint = paintFor(console.stdout, console.env);
  const waiting = waitingOn(console);
  return {
    env: console.env,
    processors: availableParallelism(),
    ...(console.interrupted === undefined ? {} : { signal: console.interrupted }),
    onStart: ({ id, asks }, { number, of }) => {
      waiting.start(`${number} of ${of}, ${id}: ${asks}`);
    },
    onEnd: (report) => {
      waiting.end();
      if (live) console.stdout.write(`${stepLine(report, paint)}\n`);
      else if (!console.stderr.isTTY) sayEnd(report, console);
    },
  };
}

/** Seconds between two signs of life for who reads a log and not a terminal. */
const SIGN_SECONDS = 30;

/** Says what a long step is at, and for how long. */
function waitingOn({ stderr }: Console): {
  readonly start: (text: string) => void;
  readonly end: () => void;
} {
  const progress = progressOn(stderr);
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    start: (text) => {
      let seconds = 0;
      progress.step(text);
      timer = setInterval(() => {
        seconds += 1;
        if (stderr.isTTY) progress.step(`${text} ${seconds} s`);
        else if (seconds % SIGN_SECONDS === 0) stderr.write(`${text} ${seconds} s\n`);
      }, 1000);
    },
    end: () => {
      clearInterval(timer);
      progress.done();
    },
  };
}

/** Who waits for a document at the end sees on the other stream that work is done. */
function sayEnd(report: StepReport, console: Console): void {
  console.stderr.write(`${stepLine(report)}\n`);
}

interface Rendering {
  readonly format: 'text' | 'json' | 'markdown' | 'junit';
  readonly dir: string;
  readonly live: boolean;
}

function rendered(verification: Verification, { format, dir, live }: Rendering, console: Console): string {
  const paint = live ? paintFor(console.stdout, console.env) : undefined;
  switch (format) {
    case 'json':
      return `${JSON.stringify(toVerifyJson(verification), null, 2)}\n`;
    case 'markdown':
      return verificationMarkdown(verification);
    case 'junit':
      return verificationJunit(verification, dir);
    case 'text': {
      const end = verificationEnd(verification, paint);
      const lines = live ? [] : verification.steps.map((step) => stepLine(step));
      return `${[...lines, end].join('\n')}\n`;
    }
  }
}
