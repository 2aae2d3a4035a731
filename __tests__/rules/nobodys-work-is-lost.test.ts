import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Generated, regenerateDirectory } from '../../src/merge/index.ts';
import { FileTree, textFile } from '../../src/tree/index.ts';
import { composeText, EXAMPLE, openShipped } from './composing.ts';

const CHANGED = EXAMPLE.replace(/^(\| title .*)$/m, '$1\n| subtitle | string(80) | | What stands below |');

describe("nobody's work is lost", () => {
  let first: FileTree;
  let next: Generated;
  beforeAll(async () => {
    const ports = await openShipped();
    first = regenerateDirectory((await composeText(EXAMPLE, ports)).generated, FileTree.of([])).tree;
    next = (await composeText(CHANGED, ports)).generated;
  });

  it('the changed spec changes the service', () => {
    expect(regenerateDirectory(next, first).changes).not.toEqual([]);
  });

  it('whatever lines people write into whatever files, every one of them is there after an update, and no marker', () => {
    const texts = first.paths().filter((path) => !/^(patternbank\.lock|uv\.lock)$/.test(path));
    const edits = fc.uniqueArray(fc.tuple(fc.constantFrom(...texts), fc.nat()), {
      selector: ([path]) => path,
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(edits, (made) => {
        const edited = made.reduce((tree, [path, place]) => withLine(tree, path, place), first);
        const { tree } = regenerateDirectory(next, edited);
        for (const [path] of made) expect(tree.text(path)).toContain(lineOf(path));
        for (const path of tree.paths()) expect(tree.text(path)).not.toMatch(/^(<{7}|>{7}|\|{7}) /m);
      }),
      { numRuns: 25 },
    );
  });
});

function lineOf(path: string): string {
  return `# a line that the team wrote into ${path}`;
}

function withLine(tree: FileTree, path: string, place: number): FileTree {
  const lines = (tree.text(path) ?? '').split('\n');
  lines.splice(place % lines.length, 0, lineOf(path));
  return tree.with([textFile(path, lines.join('\n'))]);
}
