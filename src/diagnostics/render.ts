import type { Diagnostic, Span } from './diagnostic.ts';
import { oneLine } from './printable.ts';
import { excerptOf } from './source-excerpt.ts';

/** The lines of an input, for a frame; `undefined` where the input is not at hand. */
export type SourceLines = (file: string) => readonly string[] | undefined;

export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

/** Renders without colour. */
export const plain: Paint = {
  error: (text) => text,
  warning: (text) => text,
  info: (text) => text,
  dim: (text) => text,
  bold: (text) => text,
};

/**
 * A diagnostic as a terminal shows it: the fact, the place with its source, the one thing to do.
 *
 * @returns several lines without a final line break
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  lines: SourceLines = () => undefined,
  paint = plain,
): string {
  const { code, severity, message, help, span, related = [] } = diagnostic;
  const out = [`${paint[severity](`${severity}[${code}]`)}${paint.bold(`: ${oneLine(message)}`)}`];
  if (span !== undefined) out.push(...frame({ span, arrow: '-->', mark: '^', label: '' }, lines, paint));
  for (const other of related)
    out.push(...frame({ span: other.span, arrow: ':::', mark: '-', label: other.label }, lines, paint));
  out.push(`   ${paint.dim('=')} help: ${oneLine(help)}`);
  return out.join('\n');
}

interface Framed {
  readonly span: Span;
  readonly arrow: string;
  readonly mark: string;
  readonly label: string;
}

function frame({ span, arrow, mark, label }: Framed, lines: SourceLines, paint: Paint): string[] {
  const out = [`   ${paint.dim(arrow)} ${oneLine(span.file)}:${span.line}:${span.column}`];
  const source = lines(span.file)?.[span.line - 1];
  if (source === undefined) return out;
  const gutter = String(span.line);
  const end = span.endLine === span.line ? span.endColumn : source.length + 1;
  const { text, indent, marked } = excerptOf(source, span.column - 1, end - 1);
  out.push(`${paint.dim(`${gutter} |`)} ${text}`);
  out.push(
    `${paint.dim(`${' '.repeat(gutter.length)} |`)} ${' '.repeat(indent)}${mark.repeat(marked)}${label === '' ? '' : ` ${label}`}`,
  );
  return out;
}
