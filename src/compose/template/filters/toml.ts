import { escapeUnprintable, hex4 } from '../characters.ts';

const BARE_KEY = /^[A-Za-z0-9_-]+$/;

/**
 * A value as TOML on one line: basic strings, numbers, booleans, arrays, inline tables.
 * TOML has no half of a surrogate pair: it becomes U+FFFD, as it would in any UTF-8 file.
 *
 * @throws TypeError - TOML has no null, and no number that is not finite is taken
 */
export function toml(value: unknown): string {
  if (typeof value === 'string') return tomlString(value);
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value);
  if (Array.isArray(value)) return `[${value.map(toml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${tomlKey(key)} = ${toml(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  throw new TypeError(`no TOML for ${value === null ? 'null' : typeof value}`);
}

/** A key, bare where TOML allows it. */
export function tomlKey(key: string): string {
  return BARE_KEY.test(key) ? key : tomlString(key);
}

function tomlString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `"${escapeUnprintable(escaped, (code) => `\\u${hex4(code)}`)}"`;
}
