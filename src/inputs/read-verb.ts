import { UserError } from '../diagnostics/index.ts';
import { type Options, optionName, type Values } from './option.ts';
import { type Given, readOptions } from './read-options.ts';
import type { Verb } from './verbs.ts';

/** The values of a verb's arguments and flags. */
export type VerbValues<One extends Verb> = Values<One['arguments']> & Values<One['flags']>;

/**
 * Reads what the terminal gave for a command.
 *
 * @param given - by key (`dryRun`), arguments and flags together, as commander hands them over
 * @throws UserError - `inputs/*`, every problem at once
 */
export function readVerb<One extends Verb>(
  verb: One,
  given: Readonly<Record<string, Given>>,
): VerbValues<One> {
  const get = (key: string): Given => given[key];
  const first = readOptions(verb.arguments as One['arguments'], {
    get,
    label: (key) => argumentLabel(verb.arguments, key),
  });
  const second = readOptions(verb.flags as One['flags'], { get, label: flagLabel });
  if (first.values === undefined || second.values === undefined) {
    throw new UserError([...first.diagnostics, ...second.diagnostics]);
  }
  return { ...first.values, ...second.values };
}

/** A flag as a user types it: `--dry-run`. */
export function flagLabel(key: string): string {
  return `--${optionName(key)}`;
}

function argumentLabel(options: Options, key: string): string {
  return options[key]?.placeholder ?? key.toUpperCase();
}

/** How a command is called: `patternbank scaffold SPEC --out DIR [--dry-run]`. */
export function usage(verb: Verb): string {
  const args = Object.values(verb.arguments).map(({ placeholder = '', required, repeated }) =>
    required ? placeholder : `[${placeholder}]${repeated ? '…' : ''}`,
  );
  const flags = Object.entries<Options[string]>(verb.flags).map(
    ([key, { placeholder, required, repeated }]) => {
      const text = placeholder === undefined ? flagLabel(key) : `${flagLabel(key)} ${placeholder}`;
      return required ? text : `[${text}]${repeated ? '…' : ''}`;
    },
  );
  return ['patternbank', verb.name, ...args, ...flags].join(' ');
}
