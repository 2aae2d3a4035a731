import { escapeUnprintable, hex4 } from '../characters.ts';

/**
 * A value as JSON on one line, with invisible characters written by number.
 *
 * @throws TypeError - not a value of JSON's kinds
 */
export function json(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`no JSON for ${typeof value}`);
  return escapeUnprintable(text, (code) => `\\u${hex4(code)}`);
}
