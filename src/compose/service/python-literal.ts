/** Characters that would end a literal, hide in an editor, or be lost on the way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE =
  /["\\\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A Python string literal that evaluates to `text`, lone surrogates included. */
export function pythonString(text: string): string {
  return `"${text.replace(UNSAFE, (character) => SHORT[character] ?? `\\u${hex4(character)}`)}"`;
}

/** A value of JSON's kinds as a Python literal. */
export function pythonLiteral(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return pythonNumber(value);
  if (typeof value === 'string') return pythonString(value);
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(
      ([key, item]) => `${pythonString(key)}: ${pythonLiteral(item)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  throw new TypeError(`no Python literal for ${typeof value}`);
}

/** @throws RangeError - not a finite number */
export function pythonNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no Python literal for ${value}`);
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  return String(value).replace('e+', 'e');
}

function hex4(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
