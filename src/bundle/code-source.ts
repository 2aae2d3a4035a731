import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CodeSource, openBank } from '../bank/index.ts';
import { sampleCode } from '../commands/sample-code.ts';
import { openCage, type PythonFormatter, renderInProcess } from '../compose/index.ts';
import type { Embedder } from '../embedding/index.ts';
import type { Pattern } from '../pattern/index.ts';
import type { BankInputs } from './bank-servers.ts';
import { patternsFolder } from './bundle.ts';
import { openBundledEmbedder, openChosenCodeEmbedder } from './embedders.ts';
import { cageWorker } from './root.ts';

export interface CodeChoice {
  readonly inputs: BankInputs;
  readonly python: PythonFormatter;
  /** Whether others than us wrote some of the patterns: those are rendered in a cage. */
  readonly foreign: boolean;
}

/** How the code of patterns becomes vectors: by the chosen model, from what the patterns write for samples. */
export async function openCodeSource(
  { inputs, python, foreign }: CodeChoice,
  patterns: readonly Pattern[],
): Promise<CodeSource> {
  const embedder = await openChosenCodeEmbedder(inputs, 'populate');
  const model: Embedder = await openBundledEmbedder();
  const bank = await openBank({ own: patterns, embedder: () => model, onBackendError: 'fail' });
  const rendered = await sampleCode(bank, {
    render: foreign ? openCage(cageWorker()) : renderInProcess,
    format: python,
    masterLock: await readFile(join(patternsFolder(), 'uv.lock'), 'utf8'),
  });
  return { embedder, rendered };
}
