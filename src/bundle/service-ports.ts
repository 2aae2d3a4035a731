import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';
import type { PatternSearch } from '../bank/index.ts';
import { openCage, type PythonFormatter, type Render, renderInProcess } from '../compose/index.ts';
import { type BankChoice, openChosenBank, openFormatter, patternsFolder } from './bundle.ts';
import { cageWorker } from './root.ts';

/** What composing a service needs from the machine. */
export interface ServicePorts {
  readonly bank: PatternSearch;
  readonly render: Render;
  readonly format: PythonFormatter;
  /** Text of the lock that services' locks are cut out of. */
  readonly masterLock: string;
  /** `false` where a text is broken in the language of its path. */
  readonly parses: (path: string, text: string) => boolean;
  /** Lets go of the bank, once nothing more is asked: a process with an open connection to a server does not end. */
  close(): Promise<void>;
}

/**
 * Opens the bank, the renderer and the formatter. What others wrote, the user's own patterns and those of a server, is rendered in a cage.
 *
 * @throws UserError - `pattern/*`: one of the user's patterns cannot be used
 * @throws ServiceError - `bank/*`
 */
export async function openServicePorts(choice: BankChoice): Promise<ServicePorts> {
  const format = await openFormatter();
  const [{ bank, own }, masterLock] = await Promise.all([
    openChosenBank({ ...choice, python: format }),
    readFile(join(patternsFolder(), 'uv.lock'), 'utf8'),
  ]);
  const isOurs = own.length === 0 && bank.kind === 'embedded';
  const render = isOurs ? renderInProcess : openCage(cageWorker());
  return {
    ...{ bank, render, format, masterLock },
    parses: (path, text) => parses(path, text, format),
    close: () => bank.close(),
  };
}

function parses(path: string, text: string, format: PythonFormatter): boolean {
  try {
    if (/\.pyi?$/.test(path)) return format.syntaxError(text) === undefined;
    if (path.endsWith('.toml')) parseToml(text);
    if (/\.ya?ml$/.test(path))
      return parseAllDocuments(text).every(
        (document) => !('errors' in document) || document.errors.length === 0,
      );
    return true;
  } catch {
    return false;
  }
}
