import { Code } from './code.ts';
import type { Names } from './template/index.ts';

/** A reference that names nothing. */
export class UnknownReference extends Error {
  override readonly name = 'UnknownReference';
}

const REFERENCE = /\{\{\s*([A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)*)\s*\}\}/g;
const WHOLE = new RegExp(`^${REFERENCE.source}$`);

/**
 * A value of a manifest with each `{{ name }}` replaced. A text that is one reference becomes the value itself, a number
 * stays a number; inside a longer text the value passes through `escape`.
 *
 * @throws UnknownReference - a name that no template gets, or one that is not text, a number or a boolean inside a text
 */
export function withReferences(value: unknown, names: Names, escape: (text: string) => string): unknown {
  if (typeof value === 'string') return replaced(value, names, escape);
  if (Array.isArray(value)) return value.map((item) => withReferences(item, names, escape));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withReferences(item, names, escape)]),
  );
}

function replaced(text: string, names: Names, escape: (text: string) => string): unknown {
  const whole = WHOLE.exec(text)?.[1];
  if (whole !== undefined) {
    const value = valueAt(whole, names);
    return typeof value === 'string' ? escape(value) : value;
  }
  return text.replace(REFERENCE, (_, path: string) => {
    const value = valueAt(path, names);
    if (typeof value === 'string') return escape(value);
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw new UnknownReference(`\`${path}\` is not text, a number or a boolean`);
  });
}

function valueAt(path: string, names: Names): unknown {
  const value = path.split('.').reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || inner instanceof Code || !Object.hasOwn(inner, key)) {
      throw new UnknownReference(`\`${path}\` is not a name that patterns get`);
    }
    return (inner as Readonly<Record<string, unknown>>)[key];
  }, names);
  if (value instanceof Code) throw new UnknownReference(`\`${path}\` is code, not a value`);
  return value;
}
