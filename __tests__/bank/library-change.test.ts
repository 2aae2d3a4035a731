import { describe, expect, it } from '@jest/globals';
import { libraryChanges, shrinkage } from '../../src/bank/index.ts';
import { patternOf } from '../pattern/library.ts';

const before = ['a', 'b', 'c'].map((id) => patternOf(id));

describe('the changes of a library', () => {
  it('are told by id, and compare digests, not versions', () => {
    const after = [patternOf('d'), patternOf('a', { version: '2.0.0' }), patternOf('b', { digest: 'other' })];

    expect(
      libraryChanges(before, after).map(({ id, change, version }) => `${id} ${version} ${change}`),
    ).toEqual(['a 2.0.0 unchanged', 'b 1.0.0 changed', 'c 1.0.0 removed', 'd 1.0.0 added']);
  });

  it('that take patterns away are a problem, and name them', () => {
    expect(shrinkage(libraryChanges(before, before.slice(1)))).toMatchObject([
      { code: 'bank/shrunken-library', message: 'the bank would lose `a`' },
    ]);
    expect(shrinkage(libraryChanges(before, []))).toMatchObject([{ code: 'bank/empty-library' }]);
    expect(shrinkage(libraryChanges([], []))).toMatchObject([{ code: 'bank/empty-library' }]);
    expect(shrinkage(libraryChanges(before, [...before, patternOf('d')]))).toEqual([]);
  });
});
