import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildIndex, writeIndex } from '../../src/bank/index.ts';
import { openCodeSource } from '../../src/bundle/index.ts';
import { CONTRIBUTION_KINDS, lintCopies, openRuff } from '../../src/compose/index.ts';
import { renderDiagnostic } from '../../src/diagnostics/index.ts';
import { openStaticEmbedder } from '../../src/embedding/index.ts';
import { readPatterns } from '../../src/pattern/index.ts';
import { readTree } from '../../src/tree/index.ts';
import type { Generator } from './output.ts';

/**
 * The index of the embedded bank, from the patterns.
 *
 * @throws Error - a pattern has a problem; the message lists all of them
 */
export const bank: Generator = async () => {
  const { tree } = await readTree('patterns');
  const { patterns, diagnostics } = readPatterns(tree, CONTRIBUTION_KINDS, { shownRoot: 'patterns' });
  const python = await openRuff(pathToFileURL('assets/'));
  const copies = lintCopies(patterns, python);
  const problems = [...diagnostics, ...copies].filter(({ severity }) => severity === 'error');
  if (problems.length > 0) throw new Error(problems.map((problem) => renderDiagnostic(problem)).join('\n'));
  const embedder = openStaticEmbedder(await readFile('assets/minilm-static-384.bin'));
  const code = await openCodeSource({ inputs: {}, python, foreign: false }, patterns);
  const text = writeIndex(await buildIndex(patterns, embedder, code));
  return [{ path: 'assets/bank.json', text }];
};
