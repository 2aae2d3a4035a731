import { UserError } from '../diagnostics/index.ts';
import { bankOptions } from './bank-options.ts';
import { optionName, type Values } from './option.ts';
import { readOptions } from './read-options.ts';

type BankSettings = Values<typeof bankOptions>;

/**
 * The bank of a command of the terminal: each input of the action as an environment variable, `qdrant-url` as `QDRANT_URL`.
 * Keys and passwords would otherwise stand in the list of processes.
 *
 * @throws UserError - `inputs/*`, every problem at once
 */
export function readBankSettings(get: (variable: string) => string | undefined): BankSettings {
  const { values, diagnostics } = readOptions(bankOptions, {
    get: (key) => get(variableOf(key)),
    label: variableOf,
  });
  if (values === undefined) throw new UserError(diagnostics);
  return values;
}

function variableOf(key: string): string {
  return optionName(key).replaceAll('-', '_').toUpperCase();
}
