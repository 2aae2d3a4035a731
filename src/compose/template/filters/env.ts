import { visible } from '../characters.ts';

const PLAIN = /^[A-Za-z0-9_./:@%+,=-]*$/;

/** `true` where the text needs no quotes in a `.env` file. */
export function isPlainEnv(text: string): boolean {
  return PLAIN.test(text);
}

/**
 * The value of a line in a `.env` file, as python-dotenv and pydantic-settings read it. Characters that nobody sees become
 * U+FFFD: the format has no number for them.
 */
export function env(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string')
    throw new TypeError(`no line of .env for ${value === null ? 'null' : typeof value}`);
  const text = visible(value);
  if (isPlainEnv(text)) return text;
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    // The reader substitutes `${NAME}` even in quotes and knows no escape: the default of a nameless variable is a `$`.
    .replaceAll('${', '${:-$}{')
    // It takes `\\"` at the end for an escaped quote.
    .replace(/\\\\$/, '${:-\\\\}');
  return `"${escaped}"`;
}
