import { readFileSync } from 'node:fs';
import { buildIndex, writeIndex } from '../../src/bank/index.ts';
import { CONTRIBUTION_KINDS } from '../../src/compose/index.ts';
import { renderDiagnostic } from '../../src/diagnostics/index.ts';
import { openStaticEmbedder } from '../../src/embedding/index.ts';
import { manifestJsonSchema, readPatterns } from '../../src/pattern/index.ts';
import { readTree } from '../../src/tree/index.ts';
import type { Generator } from './output.ts';

/**
 * `assets/bank.json`, the index of the embedded bank, and `schemas/pattern.schema.json`.
 *
 * @throws Error - a pattern has an error: a bank without it would be built in silence
 */
export const bank: Generator = async () => {
  const { tree } = await readTree('patterns');
  const { patterns, diagnostics } = readPatterns(tree, CONTRIBUTION_KINDS);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((problem) => renderDiagnostic(problem)).join('\n'));
  const embedder = openStaticEmbedder(readFileSync('assets/minilm-static-384.bin'));
  return [
    { path: 'assets/bank.json', text: writeIndex(await buildIndex(patterns, embedder)) },
    { path: 'schemas/pattern.schema.json', text: `${JSON.stringify(manifestJsonSchema(), null, 2)}\n` },
  ];
};
