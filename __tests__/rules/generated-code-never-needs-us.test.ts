import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FileTree } from '../../src/tree/index.ts';
import { composeText, EXAMPLE, openShipped } from './composing.ts';

describe('generated code never needs PatternBank', () => {
  let tree: FileTree;
  beforeAll(async () => {
    tree = (await composeText(EXAMPLE, await openShipped())).composition.tree;
  });

  it('one comment of one line in its README names us, and nothing else', () => {
    const naming = tree
      .paths()
      .filter((path) => path !== 'patternbank.lock')
      .flatMap((path) => (tree.text(path) ?? '').split('\n').map((line) => ({ path, line })))
      .filter(({ line }) => /pattern[-_ ]?bank/i.test(line));
    expect(naming.map(({ path }) => path)).toEqual(['README.md']);
    expect(naming[0]?.line).toMatch(/^<!--.*-->$/);
  });

  it('no path names us', () => {
    expect(
      tree.paths().filter((path) => /pattern[-_ ]?bank/i.test(path) && path !== 'patternbank.lock'),
    ).toEqual([]);
  });
});
