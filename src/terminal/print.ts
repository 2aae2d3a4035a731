import type { Diagnostic, SourceLines } from '../diagnostics/index.ts';
import { type Console, paintFor } from './console.ts';
import { diagnosticsText } from './failure.ts';

/** Prints one JSON document on standard output, and nothing else. */
export function printJson(console: Console, document: unknown): void {
  console.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

/** Prints what a command found worth saying beside its result, on standard error. */
export function printDiagnostics(
  console: Console,
  diagnostics: readonly Diagnostic[],
  lines?: SourceLines,
): void {
  if (diagnostics.length === 0) return;
  const paint = paintFor(console.stderr, console.env);
  console.stderr.write(diagnosticsText(diagnostics, { paint, ...(lines === undefined ? {} : { lines }) }));
}
