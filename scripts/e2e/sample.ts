import { z } from 'zod';

/** The parts of a JSON Schema that decide which value it takes. */
export interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly allOf?: readonly Schema[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Schema | undefined;
  readonly minItems?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
  readonly maximum?: number | undefined;
}

export const schema: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(schema).optional(),
    allOf: z.array(schema).optional(),
    properties: z.record(z.string(), schema).optional(),
    required: z.array(z.string()).optional(),
    items: schema.optional(),
    minItems: z.number().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    exclusiveMinimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
);

/** Texts of the formats of strings; `n` makes each different. */
const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  uuid: (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  date: () => '2026-02-03',
  'date-time': () => '2026-02-03T04:05:06Z',
  time: () => '04:05:06',
  duration: () => 'PT1H',
  email: (n) => `person${n}@example.org`,
  uri: (n) => `https://example.org/${n}`,
  ipv4: () => '192.0.2.1',
  byte: () => 'AAAA',
  base64: () => 'AAAA',
  base64url: () => 'AAAA',
};

/** Texts that patterns of decimals, colours, codes and slugs usually take. */
const TRIED: readonly string[] = [
  '1',
  '1.5',
  '0',
  '0.5',
  '1.00',
  '#888888',
  'abc',
  'ABC',
  'a-b',
  'A1',
  '1h',
  'P1D',
  '+4912345678',
];

/** Finds schemas by their reference. */
export type Lookup = (reference: string) => Schema;

/**
 * A value that `wanted` takes.
 *
 * @param n - makes texts different from one call to the next, for unique columns
 * @throws Error - no value is known for it
 */
export function sample(wanted: Schema, lookup: Lookup, n: number): unknown {
  if (wanted.$ref !== undefined) return sample(lookup(wanted.$ref), lookup, n);
  if (wanted.const !== undefined) return wanted.const;
  if (wanted.enum !== undefined) return wanted.enum[0];
  const [only] = wanted.allOf ?? [];
  if (only !== undefined) return sample(only, lookup, n);
  const choice = wanted.anyOf?.find(({ type }) => type !== 'null');
  if (choice !== undefined) return sample(choice, lookup, n);
  const type = typeof wanted.type === 'string' ? wanted.type : wanted.type?.find((one) => one !== 'null');
  switch (type) {
    case 'string':
      return sampleText(wanted, n);
    case 'integer':
    case 'number':
      return sampleNumber(wanted);
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: wanted.minItems ?? 0 }, (_, index) =>
        sample(wanted.items ?? {}, lookup, n + index),
      );
    case 'object':
      return Object.fromEntries(
        (wanted.required ?? []).map((key) => [key, sample(wanted.properties?.[key] ?? {}, lookup, n)]),
      );
    case undefined:
    default:
      return {};
  }
}

function sampleNumber({ minimum, exclusiveMinimum, maximum }: Schema): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 1 : exclusiveMinimum + 1);
  return maximum === undefined ? Math.max(least, 1) : Math.min(Math.max(least, 1), maximum);
}

function sampleText({ format, pattern, minLength = 0, maxLength }: Schema, n: number): string {
  const byFormat = format === undefined ? undefined : FORMATS[format]?.(n);
  if (byFormat !== undefined) return byFormat;
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u');
    const fits = (text: string): boolean =>
      expression.test(text) && text.length >= minLength && text.length <= (maxLength ?? Infinity);
    const tried = [String(n), `t${n}`, `person${n}@example.org`, `https://example.org/${n}`, ...TRIED].find(
      fits,
    );
    if (tried === undefined) throw new Error(`no text is known for the pattern ${pattern}`);
    return tried;
  }
  const text = `t${n}`.padEnd(minLength, 'x');
  return maxLength === undefined ? text : text.slice(0, maxLength);
}
