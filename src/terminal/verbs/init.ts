import { mkdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { initialFiles } from '../../bundle/index.ts';
import { printable } from '../../diagnostics/index.ts';
import { FileTree, readPaths, updateFolder } from '../../tree/index.ts';
import { paintFor } from '../console.ts';
import type { Run } from '../run.ts';

/** `patternbank init`: a spec to fill in and the three workflows. A file that is there already stays as it is. */
export const runInit: Run<'init'> = async ({ dir }, console) => {
  const paint = paintFor(console.stdout, console.env);
  const folder = resolve(console.directory, dir);
  const files = await initialFiles();
  await mkdir(folder, { recursive: true });
  const kept = FileTree.of(await readPaths(folder, files.paths()));
  const fresh = files.without(kept.paths());
  await updateFolder(folder, { before: FileTree.of([]), after: fresh });
  const shown = relative(console.directory, folder) || '.';
  const lines = files
    .paths()
    .map((path) =>
      kept.has(path) ? `  kept     ${path}, which was there already` : `  ${paint.bold('written')}  ${path}`,
    );
  const next = `  Next: fill in spec.md, see what is read with \`patternbank spec spec.md --explain\`, commit and push.`;
  console.stdout.write(`${printable(shown)}\n${lines.join('\n')}\n\n${next}\n`);
  return 0;
};
