import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Lock, packTree, readEjected, readLock, unpackTree, writeLock } from '../../src/merge/index.ts';
import { FileTree, textFile } from '../../src/tree/index.ts';

const lock: Lock = {
  schema: 'lock/1',
  app: 'tasks',
  spec: { path: 'spec.md', sha256: 'a'.repeat(64) },
  patterns: [
    { id: 'structlog_setup', version: '1.0.0', digest: 'd'.repeat(64) },
    { id: 'alembic_setup', version: '1.0.0', digest: 'e'.repeat(64) },
  ],
  files: [
    { path: 'src/main.py', pattern: 'application', ownership: 'aggregate', sha256: 'b'.repeat(64) },
    { path: 'Makefile', pattern: 'makefile', ownership: 'managed', sha256: 'c'.repeat(64) },
  ],
  mergeBase: { tree: '1'.repeat(40) },
};

describe('the lock', () => {
  it('reads what it wrote', () => {
    const { lock: again, diagnostics } = readLock(writeLock(lock));
    expect(diagnostics).toEqual([]);
    expect(writeLock(again ?? lock)).toBe(writeLock(lock));
    expect(again?.files.map(({ path }) => path)).toEqual(['Makefile', 'src/main.py']);
  });

  it('is the same text whatever the order of its lists', () => {
    const reversed = { ...lock, files: [...lock.files].reverse(), patterns: [...lock.patterns].reverse() };
    expect(writeLock(reversed)).toBe(writeLock(lock));
  });

  it('has its keys in order and a final line break', () => {
    expect(writeLock(lock)).toMatch(/^\{\n {2}"app": "tasks",\n {2}"files": \[/);
    expect(writeLock(lock)).toMatch(/\}\n$/);
  });

  it.each([
    ['text that is not JSON', '{', 'it is not JSON'],
    ['conflict markers', `<<<<<<< ours\n${writeLock(lock)}`, 'it is not JSON'],
    ['another schema', writeLock(lock).replace('lock/1', 'lock/2'), 'schema'],
    ['a key that nobody knows', writeLock(lock).replace('"app"', '"time": 1, "app"'), 'time'],
    ['a path that leaves the service', writeLock(lock).replace('src/main.py', '../main.py'), 'files.1.path'],
    ['a short digest', writeLock(lock).replace('b'.repeat(64), 'b'), 'files.1.sha256'],
  ])('%s is a damaged lock, told and not thrown', (_name, text, named) => {
    const { lock: none, diagnostics } = readLock(text);
    expect(none).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'merge/damaged-lock', severity: 'warning' });
    expect(diagnostics[0]?.message).toContain(named);
  });
});

describe('the merge base in the lock', () => {
  const tree = FileTree.of([
    textFile('a.py', 'ä\n'),
    textFile('run.sh', '#!/bin/sh\n', '100755'),
    { path: 'logo.png', bytes: Uint8Array.of(0, 255, 1), mode: '100644' },
  ]);

  it('is unpacked as it was packed, with modes and bytes', () => {
    const again = unpackTree(packTree(tree), tree.gitTreeId());
    expect(again instanceof FileTree && again.gitTreeId()).toBe(tree.gitTreeId());
  });

  it('is the same text on every machine: what a zlib writes depends on its build', () => {
    expect(packTree(FileTree.fromText({ 'a.py': 'one one one one\n' }))).toBe(
      'i45WStQrqFTSUTI0MDAzMQEy8vNSFZBwTB5QrCS1okQpNhYA',
    );
  });

  it('that an earlier version packed can still be read', () => {
    const rows = tree
      .files()
      .map(({ path, mode, bytes }) => [path, mode, Buffer.from(bytes).toString('base64')]);
    const archive = deflateRawSync(JSON.stringify(rows)).toString('base64');
    const again = unpackTree(archive, tree.gitTreeId());
    expect(again instanceof FileTree && again.gitTreeId()).toBe(tree.gitTreeId());
  });

  it('any bytes come back as they were', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc
        .array(fc.constantFrom('abc', 'abcd', 'x', '\n'), { maxLength: 2000 })
        .map((all) => Buffer.from(all.join(''))),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        const one = FileTree.of([{ path: 'f', bytes: content, mode: '100644' }]);
        const again = unpackTree(packTree(one), one.gitTreeId());
        expect(again).toBeInstanceOf(FileTree);
      }),
    );
  });

  it('is refused when it is another tree than the lock names', () => {
    expect(unpackTree(packTree(tree), '0'.repeat(40))).toHaveProperty('damaged');
  });

  it.each([
    ['nothing', ''],
    ['other bytes', 'aGVsbG8='],
    ['not base64', '***'],
  ])('%s is damage, not a crash', (_name, archive) => {
    expect(unpackTree(archive, tree.gitTreeId())).toEqual({ damaged: 'it does not unpack' });
  });
});

describe('.patternbankignore', () => {
  const ejected = readEjected('# ours\nsrc/services/\n*.sql\n/Makefile\ndocs/**/*.md\n\n');

  it.each([
    ['src/services/task.py', true],
    ['src/services/deep/task.py', true],
    ['src/services.py', false],
    ['db/seed.sql', true],
    ['Makefile', true],
    ['tools/Makefile', false],
    ['docs/a.md', true],
    ['docs/b/c.md', true],
    ['docs/a.txt', false],
    ['ours', false],
  ])('%s: %s', (path, expected) => {
    expect(ejected(path)).toBe(expected);
  });
});
