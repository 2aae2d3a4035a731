import type { Diagnostic } from '../diagnostics/index.ts';
import type { ActionOutput } from '../inputs/index.ts';
import type { Annotation } from '../report/index.ts';

/** What the action touches of its runner; a value, so that a test can hold its own. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Content of the event's file, where there is one. */
  readonly eventText: string | undefined;
  /** Absolute path of the checkout: nothing outside it is read. */
  readonly workspace: string;
  /** Absolute path of a folder for reports. */
  readonly temporary: string;
  /** ISO date of the day, for policies that end on one. */
  readonly today: string;
  /** An input as it was given, untrimmed; empty where it is not set. */
  input(name: string): string;
  output(name: ActionOutput, value: string): void;
  /** Keeps a value out of every later line of the log. */
  secret(value: string): void;
  log(text: string): void;
  annotate(diagnostic: Diagnostic): void;
  say(annotation: Annotation): void;
  summary(markdown: string): Promise<void>;
}
