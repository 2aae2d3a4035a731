import { type Diagnostic, lineSpan } from '../diagnostics/index.ts';
import { dataProblem } from './data-problem.ts';
import { isTemplate, templatePath } from './file-list.ts';
import type { PlacedFile } from './paths.ts';
import { dataSyntax, pythonSyntax } from './problems.ts';
import type { PythonFormatter } from './python-formatter.ts';
import { targetOf } from './template/index.ts';

/** A file with its final text. */
export interface WrittenFile extends PlacedFile {
  readonly text: string;
}

/** The files as they are written, or what does not parse in them. */
export interface Finished {
  readonly files: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Formats the Python that came from templates, and parses every rendered file whose format has a parser. */
export function finish(
  files: readonly WrittenFile[],
  python: PythonFormatter,
  announce: (file: WrittenFile) => void,
): Finished {
  const finished = files.map((file) => {
    if (!isTemplate(file.file)) return { file };
    const done = finishFile(file, python);
    announce(done.file);
    return done;
  });
  return {
    files: finished.map(({ file }) => file),
    diagnostics: finished.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
  };
}

interface FinishedFile {
  readonly file: WrittenFile;
  readonly problem?: Diagnostic;
}

function finishFile(file: WrittenFile, python: PythonFormatter): FinishedFile {
  if (/\.pyi?$/.test(file.path)) return formatted(file, python);
  const { sink } = targetOf(file.path);
  const what = dataProblem(file.text, sink);
  if (what === undefined) return { file: { ...file, text: tidy(file.text) } };
  const format = sink.toUpperCase();
  return { file, problem: dataSyntax.at({ path: file.path, format, what }, { span: templateSpan(file) }) };
}

function formatted(file: WrittenFile, python: PythonFormatter): FinishedFile {
  const result = python.format(file.text);
  return 'error' in result
    ? { file, problem: pythonProblem(file, result.error) }
    : { file: { ...file, text: result.text } };
}

function pythonProblem(
  file: WrittenFile,
  { line, message }: { readonly line: number; readonly message: string },
): Diagnostic {
  return pythonSyntax.at({ path: file.path, line, what: message }, { span: templateSpan(file) });
}

function templateSpan({ pattern, file }: WrittenFile) {
  return lineSpan(templatePath(pattern, file), 1);
}

/** No blanks at line ends, no run of blank lines, one line break at the end: what a left-out part leaves behind. */
function tidy(text: string): string {
  const body = text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
  return body === '' ? '' : `${body}\n`;
}
