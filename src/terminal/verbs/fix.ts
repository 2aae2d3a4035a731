import { join, relative, resolve, sep } from 'node:path';
import { proposeFor } from '../../bundle/index.ts';
import { UserError } from '../../diagnostics/index.ts';
import { suggestion } from '../../pattern/index.ts';
import { type FileChange, PROBES, type Probe, type ProposedFixes } from '../../readiness/index.ts';
import { additionDiff } from '../../report/index.ts';
import { FileTree, readService, repositoryOf, updateFolder } from '../../tree/index.ts';
import { paintFor } from '../console.ts';
import { nothingToFix, unknownProbe } from '../problems.ts';
import type { Run } from '../run.ts';

/** What a repository says once, at its root, for all of its services. */
const AT_ROOT = /^\.github\/|^SECURITY\.md$|^\.pre-commit-config\.yaml$/;

/** `patternbank fix PROBE…`: what would bring the credit of a probe, as a diff; `--write` applies it. */
export const runFix: Run<'fix'> = async ({ probes, dir, write }, console) => {
  if (probes.length === 0) throw new UserError(nothingToFix.at({}));
  const wanted = [...new Set(probes.map((id) => id.toUpperCase()))].map(probeOf);
  const folder = resolve(console.directory, dir);
  const { tree } = await readService(folder);
  const root = await repositoryOf(folder);
  const below = relative(root, folder).replaceAll(sep, '/');
  const proposed = await proposeFor(tree, wanted, { below });
  const changes = merged(proposed.changes).map((change) => placed(change, below));
  for (const { before, after } of changes)
    console.stdout.write(
      additionDiff({
        path: after.path,
        before: before === undefined ? undefined : new TextDecoder().decode(before.bytes),
        after: new TextDecoder().decode(after.bytes),
      }),
    );
  if (write) await apply(root, changes);
  console.stderr.write(said(proposed, write, paintFor(console.stderr, console.env)));
  return proposed.refused.length === 0 ? 0 : 1;
};

function probeOf(id: string): Probe {
  const probe = PROBES.find((one) => one.id === id);
  if (probe !== undefined) return probe;
  const near = suggestion(
    id,
    PROBES.map((one) => one.id),
  );
  throw new UserError(unknownProbe.at({ id, near }));
}

/** One change a file: two fixes may add to the same. */
function merged(changes: readonly FileChange[]): readonly FileChange[] {
  const byPath = new Map<string, FileChange>();
  for (const change of changes) {
    const earlier = byPath.get(change.after.path);
    byPath.set(change.after.path, earlier === undefined ? change : { ...change, before: earlier.before });
  }
  return [...byPath.values()];
}

function placed(change: FileChange, below: string): FileChange {
  const path = AT_ROOT.test(change.after.path) ? change.after.path : join(below, change.after.path);
  const { before } = change;
  return {
    ...change,
    before: before === undefined ? undefined : { ...before, path },
    after: { ...change.after, path },
  };
}

async function apply(root: string, changes: readonly FileChange[]): Promise<void> {
  const before = FileTree.of(changes.flatMap((change) => change.before ?? []));
  await updateFolder(root, { before, after: FileTree.of(changes.map(({ after }) => after)) });
}

function said(
  { changes, settled, refused }: ProposedFixes,
  write: boolean,
  paint: ReturnType<typeof paintFor>,
): string {
  const lines = [
    ...changes.map(
      ({ probe, after }) => `${paint.bold(probe)}  ${write ? 'written' : 'would change'}: ${after.path}`,
    ),
    ...settled.map((probe) => `${paint.bold(probe)}  nothing to fix: it passes, or does not apply`),
    ...refused.map(
      ({ probe, because }) => `${paint.bold(probe)}  refused: ${because} (\`patternbank probes ${probe}\`)`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
