import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileTree, gitBlobId, textFile, writeNewFolder } from '../../src/tree/index.ts';

const segment = fc
  .stringMatching(/^[a-zA-Z0-9_.é-]{1,8}$/)
  .filter((name) => !['.', '..', '.git'].includes(name.toLowerCase()));

describe('a tree', () => {
  it('has the id that git gives it, whatever its names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'patternbank-tree-'));
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', join(folder, 'tree'), ...words], { encoding: 'utf8' }).trim();
    const tree = FileTree.of([
      textFile('a.txt', 'file beside the folder a'),
      textFile('a/b.txt', 'b'),
      textFile('a-b', 'sorts between'),
      textFile('é/ü.txt', 'names beyond ASCII'),
      textFile('run', '#!/bin/sh', '100755'),
      { path: 'link', bytes: Buffer.from('a.txt'), mode: '120000' },
    ]);
    try {
      await writeNewFolder(join(folder, 'tree'), tree);
      git('init', '-q');
      git('add', '-A');
      expect(tree.gitTreeId()).toBe(git('write-tree'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('gives the empty blob the id that git gives it', () => {
    expect(gitBlobId(new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  });

  it('does not depend on the order in which its files came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(segment, { minLength: 1, maxLength: 8 }), (names) => {
        const files = names.map((name) => textFile(name, name));
        expect(FileTree.of([...files].reverse()).gitTreeId()).toBe(FileTree.of(files).gitTreeId());
      }),
    );
  });

  it.each(['', '/etc/passwd', '../up', 'a/../../b', 'a//b', './a', 'a/.git/config', 'a\\b', 'a\0b'])(
    'refuses the path %j',
    (path) => {
      expect(() => FileTree.of([textFile(path, '')])).toThrow(RangeError);
    },
  );

  it('refuses two files at one path', () => {
    expect(() => FileTree.of([textFile('a', '1'), textFile('a', '2')])).toThrow('two files at a');
  });
});
