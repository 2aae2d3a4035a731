/** The file in which people list what they took over, below the folder of the generated service. */
export const IGNORE_PATH = '.patternbankignore';

/**
 * Reads `.patternbankignore`: one pattern a line, `#` comments; `*` within a name, `**` across folders, a final `/` for
 * everything below a folder, a leading `/` for the top. A pattern without `/` fits at every depth.
 *
 * @returns `true` for a path that no update may write
 */
export function readEjected(text: string): (path: string) => boolean {
  const patterns = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(expressionOf);
  return (path) => patterns.some((pattern) => pattern.test(path));
}

function expressionOf(pattern: string): RegExp {
  const anchored = pattern.replace(/\/$/, '').includes('/');
  const body = pattern
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map(pieceOf)
    .join('');
  return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}${pattern.endsWith('/') ? '/.*' : '(?:/.*)?'}$`);
}

function pieceOf(piece: string): string {
  if (piece === '**/') return '(?:.*/)?';
  if (piece === '**') return '.*';
  if (piece === '*') return '[^/]*';
  if (piece === '?') return '[^/]';
  return piece.replace(/[.+^${}()|[\]\\]/g, '\\$&');
}
