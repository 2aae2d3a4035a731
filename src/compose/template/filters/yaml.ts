import { escapeUnprintable, hex4 } from '../characters.ts';
import type { Dialect } from '../sink.ts';

/** Words that some YAML reader takes for a boolean, a null or a number (YAML 1.1 is still read by compose and PyYAML). */
const RESOLVED = /^(?:true|false|yes|no|on|off|y|n|null|\.nan|\.inf|nan|inf)$/i;

const PLAIN = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** `true` where every YAML reader takes the word for a string without quotes. */
export function isPlainYaml(text: string): boolean {
  return PLAIN.test(text) && !RESOLVED.test(text);
}

/**
 * A value as YAML in flow style on one line. What compose or GitHub would substitute is written so that they leave it alone.
 *
 * @throws TypeError - not a value of JSON's kinds
 */
export function yaml(value: unknown, dialect: Dialect = 'plain'): string {
  if (typeof value === 'string') return isPlainYaml(value) ? value : quoted(value, dialect);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => yaml(item, dialect)).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(
      ([key, item]) => `${yaml(key, dialect)}: ${yaml(item, dialect)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  throw new TypeError(`no YAML for ${typeof value}`);
}

function quoted(text: string, dialect: Dialect): string {
  // JSON's escapes are YAML's, but half of a surrogate pair is no character there.
  const literal = JSON.stringify(unsubstituted(text.toWellFormed(), dialect));
  return escapeUnprintable(literal, (code) => `\\u${hex4(code)}`);
}

function unsubstituted(text: string, dialect: Dialect): string {
  if (dialect === 'compose') return text.replaceAll('$', '$$$$');
  return dialect === 'workflow' ? text.replaceAll('${{', "${{ '${{' }}") : text;
}
