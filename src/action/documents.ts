import { relative, resolve } from 'node:path';
import { NOTHING_SUGGESTED, openAiSuggester, type Suggested } from '../enrichment/index.ts';
import type { ScaffoldInputs } from '../inputs/index.ts';
import { documentsOf, type SpecDocument, siblingsOf } from '../spec/index.ts';
import { readDocuments } from '../tree/index.ts';
import type { Host } from './host.ts';

/** The documents of the spec. Nothing outside the workspace is read. */
export async function readActionSpec(path: string, host: Host): Promise<readonly SpecDocument[]> {
  return readDocuments({
    path,
    from: host.workspace,
    within: host.workspace,
    siblingsOf,
    documentsOf,
  });
}

/** What a model proposes, where `chat-model` names one. */
export async function suggestedFor(
  { chatModel, openaiApiKey, openaiBaseUrl }: ScaffoldInputs,
  documents: readonly SpecDocument[],
): Promise<Suggested> {
  return chatModel === undefined
    ? NOTHING_SUGGESTED
    : openAiSuggester({ chatModel, openaiApiKey, openaiBaseUrl })(documents);
}

/** The directory of own patterns, as `openServicePorts` wants it. */
export function ownPatterns(
  patterns: string | undefined,
  { workspace }: Host,
): { readonly path: string; readonly shown: string } | undefined {
  if (patterns === undefined) return undefined;
  const path = resolve(workspace, patterns);
  return { path, shown: relative(workspace, path) || '.' };
}
