import { type Diagnostic, lineSpan } from '../diagnostics/index.ts';
import type { Pattern, PatternFile } from '../pattern/index.ts';
import { dataProblem } from './data-problem.ts';
import { isTemplate, templatePath } from './file-list.ts';
import { dataSyntax, pythonSyntax } from './problems.ts';
import type { PythonFormatter } from './python-formatter.ts';
import { targetOf } from './template/index.ts';

/**
 * The files that patterns bring as they are and that do not parse. It is asked where a pattern enters: a service is composed too
 * often to read again what never changes.
 */
export function lintCopies(patterns: readonly Pattern[], python: PythonFormatter): readonly Diagnostic[] {
  return patterns.flatMap((pattern) =>
    pattern.files
      .filter((file) => !isTemplate(file))
      .flatMap((file) => lintCopy(file, templatePath(pattern, file), python)),
  );
}

function lintCopy(
  { path, template }: PatternFile,
  file: string,
  python: PythonFormatter,
): readonly Diagnostic[] {
  if (/\.pyi?$/.test(path)) {
    const error = python.syntaxError(template);
    if (error === undefined) return [];
    const { line, message } = error;
    return [pythonSyntax.at({ path, line, what: message }, { span: lineSpan(file, line) })];
  }
  const { sink } = targetOf(path);
  const what = dataProblem(template, sink);
  return what === undefined
    ? []
    : [dataSyntax.at({ path, format: sink.toUpperCase(), what }, { span: lineSpan(file, 1) })];
}
