import { defineProblem } from '../../diagnostics/index.ts';

/** What was named is not there. */
export const pathMissing = defineProblem<{ readonly path: string; readonly wanted: string }>({
  code: 'workspace/missing',
  explanation: 'A path that was given names nothing on disk.',
  message: ({ path, wanted }) => `there is no ${wanted} at \`${path}\``,
  help: ({ wanted }) => `name an existing ${wanted}; \`patternbank init\` writes a spec to start from`,
});

/** The path leads out of the folder that the run may read. */
export const pathOutside = defineProblem<{ readonly path: string; readonly root: string }>({
  code: 'workspace/outside',
  explanation:
    'An action reads only its workspace, and siblings and symbolic links of a spec stay inside its repository: a spec must not be able to publish the files of the machine.',
  message: ({ path, root }) => `\`${path}\` leads outside \`${root}\``,
  help: ({ root }) => `name a path inside \`${root}\`, without symbolic links that leave it`,
});

/** More bytes than a document may have. */
export const fileTooLarge = defineProblem<{
  readonly path: string;
  readonly bytes: number;
  readonly limit: number;
}>({
  code: 'workspace/too-large',
  explanation: 'A document of a spec has at most 1 MB, a set of documents at most 5 MB.',
  message: ({ path, bytes, limit }) => `\`${path}\` has ${bytes} bytes, expected at most ${limit}`,
  help: () => 'split the document, or name the part that describes the service',
});

/** A document that is no text. */
export const fileBinary = defineProblem<{ readonly path: string }>({
  code: 'workspace/binary',
  explanation:
    'A spec is Markdown or plain text in UTF-8; a NUL byte or broken UTF-8 says that it is something else.',
  message: ({ path }) => `\`${path}\` is binary, expected Markdown in UTF-8`,
  help: () => 'save the spec as UTF-8 text',
});

/** A document without a single character that counts. */
export const fileEmpty = defineProblem<{ readonly path: string }>({
  code: 'workspace/empty',
  explanation: 'An empty document describes no service.',
  message: ({ path }) => `\`${path}\` is empty`,
  help: () => 'write the spec; `patternbank init` shows the format',
});

/** The folder to write into holds somebody's files. */
export const folderInUse = defineProblem<{ readonly path: string; readonly example: string }>({
  code: 'workspace/folder-in-use',
  explanation:
    'A new service is never written among files that are not ours: there is no switch that overrides this.',
  message: ({ path, example }) =>
    `\`${path}\` is not empty and has no patternbank.lock (it holds \`${example}\`)`,
  help: () => 'name a folder that is empty or does not exist yet',
});

/** The disk refused. */
export const diskRefused = defineProblem<{
  readonly path: string;
  readonly reason: string;
  readonly doing: string;
}>({
  code: 'workspace/disk-refused',
  explanation: 'The operating system refused to read or write a path; what was there before is unchanged.',
  message: ({ path, reason, doing }) => `could not ${doing} \`${path}\`: ${reason}`,
  help: () => 'check that the path exists, that this user may use it, and that the disk has room',
});
