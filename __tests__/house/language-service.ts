import { type ActionsMetadataProvider, validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { z } from 'zod';

const metadata = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), required: z.boolean(), default: z.string() }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The part of an action.yml that says how a workflow may use it. */
export type ActionMetadata = z.infer<typeof metadata>;

/** The inputs that our workflows give to the actions of others, from the documentation of each. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['fetch-depth', 'path', 'persist-credentials', 'ref', 'repository'],
  'actions/attest-build-provenance': ['subject-path'],
  'actions/setup-node': ['node-version', 'registry-url'],
  'actions/download-artifact': ['name', 'path', 'run-id', 'github-token'],
  'actions/deploy-pages': [],
  'actions/upload-pages-artifact': ['path'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found'],
  'github/codeql-action/init': ['languages', 'queries', 'config'],
  'github/codeql-action/analyze': [],
};

function metadataOf(action: string, ours: ActionMetadata): ActionMetadata | undefined {
  if (action === 'patternbank/patternbank') return ours;
  const inputs = OTHERS[action]?.map(
    (name) => [name, { description: name, required: false, default: '' }] as const,
  );
  return inputs === undefined
    ? undefined
    : { name: action, description: action, inputs: Object.fromEntries(inputs), outputs: {} };
}

/** @throws ZodError - not an action like ours */
export function readMetadata(action: unknown): ActionMetadata {
  return metadata.parse(action);
}

/**
 * What GitHub's own language service has against a file.
 *
 * @param path - decides what the file is: `action.yml`, or a workflow
 * @param ours - the metadata of `patternbank/patternbank`
 * @returns one line a problem: `line: message`
 */
export async function problemsOf(
  path: string,
  text: string,
  ours: ActionMetadata,
): Promise<readonly string[]> {
  const provider: ActionsMetadataProvider = {
    fetchActionMetadata: ({ owner, name, path: folder }) =>
      Promise.resolve(metadataOf([owner, name, folder].filter(Boolean).join('/'), ours)),
  };
  // Results are cached by address: each document has its own.
  const document = TextDocument.create(
    `file:///${path}`,
    path.endsWith('action.yml') ? 'yaml' : 'workflow',
    1,
    text,
  );
  const found = await validate(document, { actionsMetadataProvider: provider });
  return found.map(({ message, range }) => {
    const text = typeof message === 'string' ? message : message.value;
    return `${range.start.line + 1}: ${text}`;
  });
}
