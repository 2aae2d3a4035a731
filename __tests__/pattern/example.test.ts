import { describe, expect, it } from '@jest/globals';
import { CONTRIBUTION_KINDS } from '../../src/compose/index.ts';
import { isProductionReady, readPatterns } from '../../src/pattern/index.ts';
import { readTree } from '../../src/tree/index.ts';

describe('the example of a pattern of one’s own', () => {
  it('passes lint beside the library, and is production ready', async () => {
    const library = await readTree('patterns');
    const beside = readPatterns(library.tree, CONTRIBUTION_KINDS).patterns;
    const { tree } = await readTree('examples/patterns');
    const { patterns, diagnostics } = readPatterns(tree, CONTRIBUTION_KINDS, {
      shownRoot: 'examples/patterns',
      beside,
    });

    expect(diagnostics).toEqual([]);
    expect(patterns.map((pattern) => [pattern.id, isProductionReady(pattern)])).toEqual([
      ['version_endpoint', true],
    ]);
  });
});
