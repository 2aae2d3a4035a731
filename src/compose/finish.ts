import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';
import { type Diagnostic, lineSpan } from '../diagnostics/index.ts';
import { isTemplate, templatePath } from './file-list.ts';
import type { PlacedFile } from './paths.ts';
import { dataSyntax, pythonSyntax } from './problems.ts';
import type { PythonFormatter } from './python-formatter.ts';
import { type Sink, targetOf } from './template/index.ts';

/** A file with its final text. */
export interface WrittenFile extends PlacedFile {
  readonly text: string;
}

/** The files as they are written, or what does not parse in them. */
export interface Finished {
  readonly files: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Formats the Python that came from templates, and parses every file whose format has a parser. */
export function finish(files: readonly WrittenFile[], python: PythonFormatter): Finished {
  const finished = files.map((file) => finishFile(file, python));
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
  const { sink } = targetOf(file.path);
  if (/\.pyi?$/.test(file.path))
    return isTemplate(file.file) ? formatted(file, python) : checked(file, python);
  const what = dataProblem(file.text, sink);
  if (what === undefined) return { file: isTemplate(file.file) ? { ...file, text: tidy(file.text) } : file };
  const format = sink.toUpperCase();
  return { file, problem: dataSyntax.at({ path: file.path, format, what }, { span: templateSpan(file) }) };
}

function formatted(file: WrittenFile, python: PythonFormatter): FinishedFile {
  const result = python.format(file.text);
  return 'error' in result
    ? { file, problem: pythonProblem(file, result.error) }
    : { file: { ...file, text: result.text } };
}

function checked(file: WrittenFile, python: PythonFormatter): FinishedFile {
  const error = python.syntaxError(file.text);
  return error === undefined ? { file } : { file, problem: pythonProblem(file, error) };
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

function dataProblem(text: string, sink: Sink): string | undefined {
  try {
    if (sink === 'toml') parseToml(text);
    if (sink === 'json') JSON.parse(text);
    if (sink === 'yaml')
      return parseAllDocuments(text)
        .flatMap((document) => ('errors' in document ? document.errors : []))[0]
        ?.message.split('\n')[0];
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
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
