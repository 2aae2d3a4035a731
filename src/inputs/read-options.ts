import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/index.ts';
import { type Option, type Options, type Values } from './option.ts';
import { missingValue, unusableValue } from './problems.ts';
import { refusalParams } from './value.ts';

/** What was given for an option: nothing, one text, a flag that is there, or several texts. */
export type Given = string | boolean | readonly string[] | undefined;

/** The values, or every problem with them. */
export type Reading<All extends Options> =
  | { readonly values: Values<All>; readonly diagnostics: readonly [] }
  | { readonly values: undefined; readonly diagnostics: readonly Diagnostic[] };

export interface Source {
  readonly get: (key: string) => Given;
  /** How a message names the option to the user: `threshold`, `--threshold`, `SPEC`. */
  readonly label: (key: string) => string;
}

/** Reads every option of `options`; all problems are found in one go. */
export function readOptions<All extends Options>(options: All, source: Source): Reading<All> {
  const values: Record<string, unknown> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [key, option] of Object.entries(options)) {
    const given = normal(source.get(key), option);
    const label = source.label(key);
    if (option.required && given.length === 0) {
      diagnostics.push(missingValue.at({ name: label, example: example(label, option) }));
      continue;
    }
    const result = option.value.safeParse(given);
    if (result.success) values[key] = result.data;
    else diagnostics.push(...result.error.issues.map((issue) => refused(issue, { label, given, option })));
  }
  return diagnostics.length > 0
    ? { values: undefined, diagnostics }
    : { values: values as Values<All>, diagnostics: [] };
}

/** White space that YAML and shells leave around a value. Other spaces (no-break, byte order mark) are part of it. */
export function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

function normal(given: Given, { default: fallback, repeated }: Option<unknown>): string | readonly string[] {
  if (repeated) return given === undefined ? [] : [given].flat().map(String);
  const text = trimmed(String(Array.isArray(given) ? given.at(-1) : (given ?? '')));
  return text === '' ? fallback : text;
}

interface Refused {
  readonly label: string;
  readonly given: string | readonly string[];
  readonly option: Option<unknown>;
}

function refused(issue: z.core.$ZodIssue, { label, given, option }: Refused): Diagnostic {
  const { help, given: one = String(given) } = refusalParams.parse(
    'params' in issue ? issue.params : undefined,
  );
  const shown = option.secret ? undefined : withoutUserPart(one);
  return unusableValue.at({ name: label, shown, expected: issue.message, help });
}

/** An address as it may be printed: user and password left out. */
function withoutUserPart(text: string): string {
  return text.replace(/\/\/[^/@]*@/g, '//***@');
}

function example(label: string, { placeholder }: Option<unknown>): string {
  return label.startsWith('--') ? `${label} ${placeholder ?? ''}`.trimEnd() : label;
}
