import { basename, dirname, resolve } from 'node:path';
import { openChosenBank } from '../../bundle/index.ts';
import { UserError } from '../../diagnostics/index.ts';
import { searchText, toSearchJson } from '../../report/index.ts';
import { readPaths } from '../../tree/index.ts';
import { type Console, paintFor } from '../console.ts';
import { bankSettings } from '../ports.ts';
import { printJson } from '../print.ts';
import { noCodeThere, nothingAsked } from '../problems.ts';
import type { Run } from '../run.ts';

/** `patternbank search [QUERY] [--code FILE]`: the patterns that answer, best first. */
export const runSearch: Run<'search'> = async ({ query, code: file, category, limit, json }, console) => {
  if (query === undefined && file === undefined) throw new UserError(nothingAsked.at({}));
  const code = file === undefined ? undefined : await codeIn(file, console);
  const { bank } = await openChosenBank(bankSettings(console));
  const asked = {
    ...{ text: query ?? '', limit },
    ...(code === undefined ? {} : { code }),
    ...(category === undefined ? {} : { category }),
  };
  const [hits = []] = await bank.hybridSearch([asked]).finally(() => bank.close());
  const result = { query: query ?? '', code: file, hits, omissions: bank.omissions };
  if (json) printJson(console, toSearchJson(result));
  else console.stdout.write(`${searchText(result, paintFor(console.stdout, console.env))}\n`);
  return 0;
};

/** Any file that the user names: it is read, and never run. */
async function codeIn(path: string, { directory }: Console): Promise<string> {
  const target = resolve(directory, path);
  const [file] = await readPaths(dirname(target), [basename(target)]);
  if (file === undefined) throw new UserError(noCodeThere.at({ path, got: 'no such file' }));
  if (file.bytes.includes(0)) throw new UserError(noCodeThere.at({ path, got: 'a file that is not text' }));
  return new TextDecoder().decode(file.bytes);
}
