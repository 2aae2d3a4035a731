import type { Paint } from '../diagnostics/index.ts';
import { plain } from '../diagnostics/index.ts';

/** What a terminal program touches of its process; a value, so that a test can hold its own. */
export interface Console {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  /** ISO date of the day, for policies that end on one. */
  readonly today: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted where the user ends the run. */
  readonly interrupted?: AbortSignal;
}

export interface Output {
  readonly isTTY: boolean;
  write(text: string): void;
}

const RESET = '\u001b[0m';

const COLOURS: Paint = {
  error: (text) => `\u001b[1;31m${text}${RESET}`,
  warning: (text) => `\u001b[1;33m${text}${RESET}`,
  info: (text) => `\u001b[1;36m${text}${RESET}`,
  dim: (text) => `\u001b[2m${text}${RESET}`,
  bold: (text) => `\u001b[1m${text}${RESET}`,
};

/** Colour for a reader at a terminal; never in a file or a pipe, and never where `NO_COLOR` is set. */
export function paintFor(output: Output, env: Console['env']): Paint {
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return plain;
  return output.isTTY || (env['FORCE_COLOR'] ?? '') !== '' ? COLOURS : plain;
}

/** Says what long work is at. */
export interface Progress {
  step(text: string): void;
  done(): void;
}

/** One line on standard error that is written over, for a reader at a terminal; silence for everybody else. */
export function progressOn(output: Output): Progress {
  if (!output.isTTY) return { step: () => undefined, done: () => undefined };
  const clear = '\r\u001b[2K';
  return {
    step: (text) => {
      output.write(`${clear}${text}…`);
    },
    done: () => {
      output.write(clear);
    },
  };
}
