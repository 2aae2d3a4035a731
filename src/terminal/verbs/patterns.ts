import { openFormatter, readLibraries } from '../../bundle/index.ts';
import { type Library, lintLibraries } from '../../commands/populate.ts';
import { paintFor } from '../console.ts';
import { diagnosticsText } from '../failure.ts';
import { ownPatterns } from '../ports.ts';
import { printJson } from '../print.ts';
import type { Run } from '../run.ts';
import { newPattern } from './new-pattern.ts';
import { renderPattern } from './render-pattern.ts';
import { runTestPatterns } from './test-patterns.ts';

/** `patternbank patterns ACTION [ID]…`: an author's kit. */
export const runPatterns: Run<'patterns'> = (values, console) => {
  switch (values.action) {
    case 'new':
      return newPattern(values, console);
    case 'render':
      return renderPattern(values, console);
    case 'test':
      return runTestPatterns(values, console);
    case 'lint':
      return lint(values, console);
  }
};

/** Every problem of the patterns, with file, line and remedy. */
const lint: Run<'patterns'> = async ({ ids, patterns, json }, console) => {
  const libraries = await readLibraries(ownPatterns(patterns, console));
  const read = lintLibraries(libraries, await openFormatter());
  const diagnostics =
    ids.length === 0
      ? read.diagnostics
      : read.diagnostics.filter(({ span }) => ids.some((id) => span?.file.includes(`/${id}/`) === true));
  if (json) printJson(console, { schema: 'lint/1', patterns: read.patterns.length, diagnostics });
  else {
    const paint = paintFor(console.stdout, console.env);
    const lines = (file: string) => sourceOf(libraries, file);
    const summary =
      diagnostics.length === 0
        ? `${read.patterns.length} patterns, no problem`
        : `${diagnostics.length} problems`;
    console.stdout.write(`${diagnosticsText(diagnostics, { paint, lines })}${summary}\n`);
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? 2 : 0;
};

function sourceOf(libraries: readonly Library[], file: string): readonly string[] | undefined {
  const texts = libraries.flatMap(({ tree, shown }) =>
    file.startsWith(`${shown}/`) ? (tree.text(file.slice(shown.length + 1)) ?? []) : [],
  );
  return texts[0]?.split('\n');
}
