import { openChosenBank } from '../../bundle/index.ts';
import { searchText, toSearchJson } from '../../report/index.ts';
import { paintFor } from '../console.ts';
import { bankSettings } from '../ports.ts';
import { printJson } from '../print.ts';
import type { Run } from '../run.ts';

/** `patternbank search QUERY`: the patterns that answer, best first. */
export const runSearch: Run<'search'> = async ({ query, category, limit, json }, console) => {
  const { bank } = await openChosenBank(bankSettings(console));
  const [hits = []] = await bank.hybridSearch([
    { text: query, limit, ...(category === undefined ? {} : { category }) },
  ]);
  const result = { query, hits, omissions: bank.omissions };
  await bank.close();
  if (json) printJson(console, toSearchJson(result));
  else console.stdout.write(`${searchText(result, paintFor(console.stdout, console.env))}\n`);
  return 0;
};
