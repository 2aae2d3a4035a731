import { escapeUnprintable, hex4 } from '../characters.ts';

/**
 * Text for the inside of a Python docstring in double quotes: `ast` reads the same text back. It stays on one line, so that
 * a formatter that indents docstrings leaves it as it is.
 */
export function docstring(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    // One quote inside a sentence is harmless; beside another, or at an end, it would close the string.
    .replace(/^"|"(?=")|(?<=")"|"$/g, '\\"')
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (half) => `\\u${hex4(half.charCodeAt(0))}`,
    );
  return escapeUnprintable(escaped, (code) => `\\u${hex4(code)}`);
}
