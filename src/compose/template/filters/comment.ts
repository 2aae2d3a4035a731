import { oneLine } from '../characters.ts';

/** Words that tools obey when they stand in a comment (PEP 263's `coding:` changes how the whole file is read). */
const PRAGMAS =
  /\b(coding|pragma|type|fmt|ruff|mypy|pyright|pylint|nosec|isort|yapf|flake8|syntax|escape|check)(\s*)([:=])/gi;

/** Text behind a `#`: on one line, and nothing in it that a tool would take for an order. */
export function comment(text: string): string {
  return oneLine(text)
    .replace(PRAGMAS, '$1 $3')
    .replace(/\bno(qa|sec|lint)\b/gi, 'no-$1')
    .replace(/\\$/, '\\ .');
}
