import { omissionPart } from '../markdown/omission-part.ts';
import { evolvedTable } from '../outcome/evolved-table.ts';
import type { PopulateResult } from './populate-result.ts';
import { populateRows } from './rows.ts';
import { checked, totals } from './text.ts';

/** The job summary of a populate, as GitHub renders it. */
export function populateMarkdown(result: PopulateResult): string {
  const rows = populateRows(result).filter(({ change }) => change !== 'unchanged');
  const table = rows.map(
    ({ change, id, detail, reasons }) =>
      `| ${change} | \`${id}\` | ${cell([detail, ...reasons].join('; '))} |`,
  );
  const left = omissionPart(result.omissions, { rows: 100, snippets: false });
  return [
    '## Pattern bank',
    '',
    `${totals(result)}. ${checked(result)}.`,
    ...(table.length === 0 ? [] : ['', '| | pattern | |', '|---|---|---|', ...table]),
    ...(result.evolved.length === 0
      ? []
      : ['', `### After ${result.outcomes} outcomes`, '', evolvedTable(result.evolved)]),
    ...(left === undefined ? [] : ['', left]),
    '',
  ].join('\n');
}

/** Text of a manifest in a table: neither columns, nor markup, nor mentions. */
function cell(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\|<>*_[\]@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}
