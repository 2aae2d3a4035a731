import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isFailure } from '../../src/diagnostics/index.ts';
import {
  FileTree,
  readDocuments,
  readTree,
  textFile,
  updateFolder,
  writeNewFolder,
} from '../../src/tree/index.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'patternbank-workspace-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const alone = {
  siblingsOf: () => [],
  documentsOf: (paths: readonly string[]) => paths.filter((path) => path.endsWith('.md')),
};

async function codesOf(action: Promise<unknown>): Promise<readonly string[]> {
  try {
    await action;
    return [];
  } catch (error) {
    if (!isFailure(error)) throw error;
    return error.diagnostics.map(({ code }) => code);
  }
}

describe('documents of a spec', () => {
  const unusable: readonly [string, string, () => void][] = [
    ['a file that is not there', 'workspace/missing', () => undefined],
    [
      'an empty file',
      'workspace/empty',
      () => {
        writeFileSync(join(root, 'spec.md'), ' \n');
      },
    ],
    [
      'a file with a NUL byte',
      'workspace/binary',
      () => {
        writeFileSync(join(root, 'spec.md'), 'a\0b');
      },
    ],
    [
      'a file that is not UTF-8',
      'workspace/binary',
      () => {
        writeFileSync(join(root, 'spec.md'), Buffer.from([0x23, 0xff, 0xfe]));
      },
    ],
    [
      'a file over 1 MB',
      'workspace/too-large',
      () => {
        writeFileSync(join(root, 'spec.md'), 'a'.repeat(1_000_001));
      },
    ],
    [
      'a folder without a document',
      'workspace/missing',
      () => {
        mkdirSync(join(root, 'spec.md'));
      },
    ],
    [
      'a link that leaves the repository',
      'workspace/outside',
      () => {
        symlinkSync('/etc/hostname', join(root, 'spec.md'));
      },
    ],
  ];

  it.each(unusable)('%s is refused as %s', async (_, code, prepare) => {
    prepare();
    expect(await codesOf(readDocuments({ path: 'spec.md', from: root, within: root, ...alone }))).toEqual([
      code,
    ]);
  });

  it('a path outside the workspace is refused', async () => {
    mkdirSync(join(root, 'workspace'));
    writeFileSync(join(root, 'secret.md'), '# secret');
    const request = {
      path: '../secret.md',
      from: join(root, 'workspace'),
      within: join(root, 'workspace'),
      ...alone,
    };
    expect(await codesOf(readDocuments(request))).toEqual(['workspace/outside']);
  });

  it('the document named comes first, then the siblings that exist', async () => {
    for (const name of ['spec.md', 'data-model.md']) writeFileSync(join(root, name), `# ${name}`);
    const siblingsOf = () => ['research.md', 'data-model.md'];
    const documents = await readDocuments({
      path: 'spec.md',
      from: root,
      documentsOf: alone.documentsOf,
      siblingsOf,
    });
    expect(documents.map(({ path }) => path)).toEqual(['spec.md', 'data-model.md']);
  });

  it('a folder among the siblings gives all its documents, and no link in it leads outside', async () => {
    mkdirSync(join(root, 'spec', 'contracts'), { recursive: true });
    for (const name of ['spec.md', 'contracts/b.md', 'contracts/a.yaml', 'contracts/logo.png'])
      writeFileSync(join(root, 'spec', name), '# text');
    const request = {
      path: 'spec/spec.md',
      from: root,
      within: join(root, 'spec'),
      siblingsOf: () => ['contracts/', 'absent/'],
      documentsOf: (paths: readonly string[]) => paths.filter((path) => !path.endsWith('.png')),
    };
    const documents = await readDocuments(request);
    expect(documents.map(({ path }) => path)).toEqual([
      'spec/spec.md',
      'spec/contracts/a.yaml',
      'spec/contracts/b.md',
    ]);
    writeFileSync(join(root, 'secret.md'), '# secret');
    symlinkSync(join(root, 'secret.md'), join(root, 'spec', 'contracts', 'c.md'));
    expect(await codesOf(readDocuments(request))).toEqual(['workspace/outside']);
  });

  it('a folder gives its documents in the order of their paths', async () => {
    mkdirSync(join(root, 'specs', 'b'), { recursive: true });
    for (const name of ['b/two.md', 'one.md', 'picture.png'])
      writeFileSync(join(root, 'specs', name), '# text');
    const documents = await readDocuments({ path: 'specs', from: root, ...alone });
    expect(documents.map(({ path }) => path)).toEqual(['specs/b/two.md', 'specs/one.md']);
  });
});

describe('a folder as a tree', () => {
  it('keeps modes and links, follows no link, and leaves out what tools made', async () => {
    mkdirSync(join(root, '.venv'));
    writeFileSync(join(root, '.venv', 'x.py'), '');
    writeFileSync(join(root, 'run.sh'), '#!/bin/sh\n');
    chmodSync(join(root, 'run.sh'), 0o755);
    symlinkSync('/etc', join(root, 'etc'));
    const { tree } = await readTree(root);
    expect(tree.files().map(({ path, mode }) => [path, mode])).toEqual([
      ['etc', '120000'],
      ['run.sh', '100755'],
    ]);
  });

  it('leaves out what git ignores, and keeps what is tracked all the same', async () => {
    const git = (...words: string[]) => execFileSync('git', ['-C', root, ...words]);
    git('init', '-q');
    writeFileSync(join(root, '.gitignore'), '.env\n*.log\n');
    for (const name of ['.env', 'a.log', 'kept.py']) writeFileSync(join(root, name), 'x');
    git('add', '-f', '.env');
    const { tree } = await readTree(root);
    expect(tree.paths()).toEqual(['.env', '.gitignore', 'kept.py']);
  });

  it('names a file that is too large instead of reading it', async () => {
    writeFileSync(join(root, 'large.py'), Buffer.alloc(2_000_001));
    const { tree, omissions } = await readTree(root);
    expect([tree.size, omissions.map(({ what }) => what)]).toEqual([0, ['large.py']]);
  });
});

describe('writing', () => {
  const tree = FileTree.of([textFile('a/b.txt', 'b\n'), textFile('run', '#!/bin/sh\n', '100755')]);

  it('writes a new folder with modes, and the same tree is read back', async () => {
    await writeNewFolder(join(root, 'out'), tree);
    expect((await readTree(join(root, 'out'))).tree.gitTreeId()).toBe(tree.gitTreeId());
    expect(statSync(join(root, 'out', 'run')).mode & 0o111).not.toBe(0);
  });

  it('an empty folder is taken, a filled one is refused and stays as it was', async () => {
    mkdirSync(join(root, 'empty'));
    await writeNewFolder(join(root, 'empty'), tree);
    mkdirSync(join(root, 'full'));
    writeFileSync(join(root, 'full', 'mine.txt'), 'mine');
    expect(await codesOf(writeNewFolder(join(root, 'full'), tree))).toEqual(['workspace/folder-in-use']);
    expect(readdirSync(join(root, 'full'))).toEqual(['mine.txt']);
  });

  it('a write that the disk refuses leaves nothing behind', async () => {
    writeFileSync(join(root, 'file'), '');
    expect(await codesOf(writeNewFolder(join(root, 'file', 'out'), tree))).toEqual([
      'workspace/disk-refused',
    ]);
    expect(readdirSync(root)).toEqual(['file']);
  });

  it('an update writes what differs, removes what is gone, and touches nothing else', async () => {
    const out = join(root, 'out');
    await writeNewFolder(out, tree);
    writeFileSync(join(out, 'mine.txt'), 'mine');
    const before = statSync(join(out, 'run')).mtimeMs;
    const after = FileTree.of([textFile('run', '#!/bin/sh\n', '100755'), textFile('new/c.txt', 'c')]);
    expect(await updateFolder(out, { before: tree, after })).toEqual(['new/c.txt', 'a/b.txt']);
    expect([
      existsSync(join(out, 'a')),
      readFileSync(join(out, 'new', 'c.txt'), 'utf8'),
      existsSync(join(out, 'mine.txt')),
    ]).toEqual([false, 'c', true]);
    expect(statSync(join(out, 'run')).mtimeMs).toBe(before);
  });

  it('an update never writes through a link that leaves the folder', async () => {
    const out = join(root, 'out');
    await writeNewFolder(out, tree);
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(out, 'link'));
    const change = { before: tree, after: tree.with([textFile('link/c.txt', 'c')]) };
    expect(await codesOf(updateFolder(out, change))).toEqual(['workspace/outside']);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  });
});
