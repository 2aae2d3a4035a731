import { basename, dirname } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sourcePaths } from './sources.ts';

/** Names that say nothing about what a file holds. */
const EMPTY_NAMES: readonly string[] = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'types',
  'misc',
  'shared-utils',
];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.ts$/;

describe('a file is named in kebab-case after the noun that it holds', () => {
  const paths = sourcePaths(['src', '__tests__', 'scripts']);

  it('no name has another form', () => {
    expect(paths.filter((path) => !KEBAB.test(basename(path)))).toEqual([]);
  });

  it('no name is empty of meaning', () => {
    expect(
      paths.filter((path) => EMPTY_NAMES.includes(basename(path).replace(/(\.test)?\.ts$/, ''))),
    ).toEqual([]);
  });

  it('no folder of src is named so either', () => {
    const folders = new Set(
      sourcePaths(['src'])
        .map(dirname)
        .flatMap((folder) => folder.split('/')),
    );
    expect(
      [...folders].filter(
        (folder) => EMPTY_NAMES.includes(folder) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder),
      ),
    ).toEqual([]);
  });
});
