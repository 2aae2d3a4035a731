import { relative, resolve } from 'node:path';
import type { BankInputs } from '../bundle/index.ts';
import { NOTHING_SUGGESTED, openAiSuggester, type Suggested } from '../enrichment/index.ts';
import { readBankSettings } from '../inputs/index.ts';
import { documentsOf, type SpecDocument, siblingsOf } from '../spec/index.ts';
import { readDocuments } from '../tree/index.ts';
import type { Console } from './console.ts';

/** The documents of the spec that the user named. Any file is read; its siblings stay inside its repository. */
export async function readSpecFrom(path: string, console: Console): Promise<readonly SpecDocument[]> {
  return readDocuments({ path, from: console.directory, siblingsOf, documentsOf });
}

/** What a model proposes, where one is named; its key and address come from the environment, never from a command line. */
export async function suggestedFor(
  chatModel: string | undefined,
  documents: readonly SpecDocument[],
  { env }: Console,
): Promise<Suggested> {
  if (chatModel === undefined) return NOTHING_SUGGESTED;
  const openaiApiKey = env['OPENAI_API_KEY'];
  const openaiBaseUrl = env['OPENAI_BASE_URL'];
  return openAiSuggester({ chatModel, openaiApiKey, openaiBaseUrl })(documents);
}

/** The directory of own patterns, as `openServicePorts` wants it. */
export function ownPatterns(
  patterns: string | undefined,
  console: Console,
): { readonly path: string; readonly shown: string } | undefined {
  if (patterns === undefined) return undefined;
  const path = resolve(console.directory, patterns);
  return { path, shown: relative(console.directory, path) || '.' };
}

/** Which bank a command asks: the settings of the action's inputs, as environment variables (`QDRANT_URL`). */
export function bankSettings({
  env,
}: Console): BankInputs & { readonly onBackendError: 'embedded' | 'fail' } {
  return readBankSettings((name) => env[name]);
}
