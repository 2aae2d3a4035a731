import type { z } from 'zod';

/** One thing a user may set: an input of the action, a flag or an argument of the terminal. */
export interface Option<Value> {
  /** One sentence or two, for action.yml, `--help` and the README. */
  readonly description: string;
  /** The text that stands for "not given"; empty where there is none. */
  readonly default: string;
  /** What `--help` shows for the value; `undefined` for a flag that is there or not. */
  readonly placeholder: string | undefined;
  /** Never printed, in no message. */
  readonly secret: boolean;
  /** An error where it is not given. */
  readonly required: boolean;
  /** May be given more than once; its schema reads an array of texts, the others read one text. */
  readonly repeated: boolean;
  readonly value: z.ZodType<Value>;
}

/** Options by key. A key is the camel case of the name that users write: `dryRun` is `dry-run`. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** What is read with `All`. */
export type Values<All extends Options> = { readonly [Key in keyof All]: z.output<All[Key]['value']> };

type Notes = Partial<Omit<Option<unknown>, 'value' | 'description'>>;

/** An option from its schema and what differs from a plain, optional one. */
export function option<Value>(
  value: z.ZodType<Value>,
  description: string,
  notes: Notes = {},
): Option<Value> {
  const { default: text = '', placeholder, secret = false, required = false, repeated = false } = notes;
  return { description, default: text, placeholder, secret, required, repeated, value };
}

/** The name that users write: `qdrantApiKey` is `qdrant-api-key`. */
export function optionName(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
