import type { Mutation } from '../pattern/index.ts';
import { FileTree, textFile } from '../tree/index.ts';

/** The service with the mistake in it, or why it cannot be planted. */
export type Mutant = { readonly tree: FileTree } | { readonly problem: string };

/** Plants the mistake of a pattern in a service that holds it: in the first place where its text stands. */
export function mutantOf(tree: FileTree, { file, find, replace, killedBy }: Mutation): Mutant {
  const named = namedBy(file);
  const files = tree.files().filter(({ path }) => named.test(path));
  if (files.length === 0) return { problem: `no sample has \`${file}\`` };
  const original = files.find(({ path }) => tree.text(path)?.includes(find) === true);
  const text = original === undefined ? undefined : tree.text(original.path);
  if (original === undefined || text === undefined)
    return { problem: `\`${file}\` does not hold the text of \`find\`` };
  const at = text.indexOf(find);
  const isThere = tree.paths().some((path) => path === killedBy || path.startsWith(`${killedBy}/`));
  if (!isThere) return { problem: `the sample has no \`${killedBy}\`` };
  const changed = `${text.slice(0, at)}${replace}${text.slice(at + find.length)}`;
  return { tree: tree.with([textFile(original.path, changed, original.mode)]) };
}

/** The paths that the path of a file in a manifest stands for: a `{{ name }}` in it may be anything but a folder. */
function namedBy(path: string): RegExp {
  const parts = path.split(/\{\{.*?\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

/** Whether tests noticed a mistake, from how pytest ended. */
export function judgeMutant(status: number | undefined): {
  readonly killed: boolean;
  readonly because: string;
} {
  switch (status) {
    case 0:
      return { killed: false, because: 'its tests pass with the mistake in place' };
    case 1:
      return { killed: true, because: 'its tests fail with the mistake in place' };
    case undefined:
      return { killed: false, because: 'its tests did not come to an end with the mistake in place' };
    default:
      return { killed: false, because: `its tests could not be run: pytest ended with ${status}` };
  }
}
