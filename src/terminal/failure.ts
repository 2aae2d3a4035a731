import {
  type Diagnostic,
  isFailure,
  type Paint,
  plain,
  printable,
  renderDiagnostic,
  type SourceLines,
} from '../diagnostics/index.ts';

/** The exit status of a defect of ours: nothing was judged, so nothing may pass. */
const DEFECT = 3;

/** What stopped a command, as the terminal says it, and its exit status. Closed: anything that was thrown fails. */
export function explainFailure(
  error: unknown,
  paint: Paint = plain,
): { readonly text: string; readonly exitCode: number } {
  if (isFailure(error))
    return { text: diagnosticsText(error.diagnostics, { paint }), exitCode: error.exitCode };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: `${paint.error('error[internal]')}: patternbank itself failed\n${printable(detail)}\n   = help: report this with the input that led to it\n`,
    exitCode: DEFECT,
  };
}

/** Diagnostics one below the other, each with its source line where that is at hand. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  options: { readonly paint?: Paint; readonly lines?: SourceLines } = {},
): string {
  return diagnostics.map((one) => `${renderDiagnostic(one, options.lines, options.paint)}\n`).join('\n');
}
