import { resolve } from 'node:path';
import { patternsFolder } from '../../bundle/index.ts';
import { lintLibrary } from '../../commands/populate.ts';
import { readTree } from '../../tree/index.ts';
import { paintFor } from '../console.ts';
import { diagnosticsText } from '../failure.ts';
import { printJson } from '../print.ts';
import type { Run } from '../run.ts';

/** `patternbank patterns lint [ID]…`: every problem of the patterns, with file, line and remedy. */
export const runPatterns: Run<'patterns'> = async ({ ids, patterns, json }, console) => {
  const folder = patterns === undefined ? patternsFolder() : resolve(console.directory, patterns);
  const { tree } = await readTree(folder);
  const shown = patterns ?? 'patterns';
  const read = lintLibrary({ library: tree, shown });
  const diagnostics =
    ids.length === 0
      ? read.diagnostics
      : read.diagnostics.filter(({ span }) => ids.some((id) => span?.file.includes(`/${id}/`) === true));
  if (json) printJson(console, { schema: 'lint/1', patterns: read.patterns.length, diagnostics });
  else {
    const paint = paintFor(console.stdout, console.env);
    const lines = (file: string) => tree.text(file.slice(shown.length + 1))?.split('\n');
    const summary =
      diagnostics.length === 0
        ? `${read.patterns.length} patterns, no problem`
        : `${diagnostics.length} problems`;
    console.stdout.write(`${diagnosticsText(diagnostics, { paint, lines })}${summary}\n`);
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? 2 : 0;
};
