import { describe, expect, it } from '@jest/globals';
import {
  type Generated,
  LOCK_PATH,
  type Regeneration,
  readLock,
  regenerateDirectory,
} from '../../src/merge/index.ts';
import { FileTree, textFile } from '../../src/tree/index.ts';

type Texts = Readonly<Record<string, string>>;

function generated(texts: Texts, ownership: Generated['files'][number]['ownership'] = 'managed'): Generated {
  const tree = FileTree.fromText(texts);
  return {
    app: 'tasks',
    spec: { path: 'spec.md', sha256: 'a'.repeat(64) },
    patterns: [],
    tree,
    files: tree.paths().map((path) => ({ path, pattern: 'p', ownership })),
  };
}

const FIRST = { 'a.py': 'one\ntwo\nthree\n', 'b.py': 'b1\n' };

function first(): FileTree {
  return regenerateDirectory(generated(FIRST), FileTree.fromText({})).tree;
}

function again(texts: Texts, directory: FileTree): Regeneration {
  return regenerateDirectory(generated(texts), directory);
}

function edit(tree: FileTree, path: string, text: string): FileTree {
  return tree.with([textFile(path, text)]);
}

function lockOf({ tree }: { readonly tree: FileTree }): ReturnType<typeof readLock>['lock'] {
  return readLock(tree.text(LOCK_PATH) ?? '').lock;
}

describe('a service in a folder', () => {
  it('composed twice from the same spec, writes nothing the second time', () => {
    expect(again(FIRST, first()).changes).toEqual([]);
  });

  it('a human edit and a change of the patterns are both in, from the archive of the lock', () => {
    const edited = edit(first(), 'a.py', 'mine\ntwo\nthree\n');
    const { tree, conflicts } = again({ ...FIRST, 'a.py': 'one\ntwo\nnew\n' }, edited);
    expect(conflicts).toEqual([]);
    expect(tree.text('a.py')).toBe('mine\ntwo\nnew\n');
  });

  it('three changes in a row keep a human edit', () => {
    let directory = edit(first(), 'a.py', 'mine\ntwo\nthree\n');
    for (const last of ['v2', 'v3', 'v4'])
      directory = again({ ...FIRST, 'a.py': `one\ntwo\n${last}\n` }, directory).tree;
    expect(directory.text('a.py')).toBe('mine\ntwo\nv4\n');
  });

  it('a file the user deleted stays deleted in every later run', () => {
    const without = first().without(['b.py']);
    const once = again({ ...FIRST, 'b.py': 'b2\n' }, without).tree;
    expect(again({ ...FIRST, 'b.py': 'b3\n' }, once).tree.has('b.py')).toBe(false);
  });

  it('a deleted file is not reported as a change when nothing else is', () => {
    const without = first().without(['b.py']);
    expect(again(FIRST, without).changes).toEqual([]);
  });
});

describe('a conflict', () => {
  const edited = edit(first(), 'a.py', 'one\nmine\nthree\n');
  const change = { ...FIRST, 'a.py': 'one\nnew\nthree\n' };
  const conflicting = again(change, edited);

  it('stays open in the lock, and is offered again by the next run', () => {
    expect(lockOf(conflicting)?.conflicts?.map(({ path }) => path)).toEqual(['a.py']);
    const next = again(change, conflicting.tree);
    expect(next.conflicts).toHaveLength(1);
    expect(next.changes).toEqual([]);
  });

  it('is settled by an edit, and stays settled', () => {
    const settled = again(change, edit(conflicting.tree, 'a.py', 'one\nmine and new\nthree\n'));
    expect(settled.conflicts).toEqual([]);
    expect(settled.tree.text('a.py')).toBe('one\nmine and new\nthree\n');
    expect(again(change, settled.tree).conflicts).toEqual([]);
  });

  it('is settled by taking the generated side', () => {
    const settled = again(change, edit(conflicting.tree, 'a.py', change['a.py']));
    expect(settled.conflicts).toEqual([]);
    expect(lockOf(settled)?.conflicts).toBeUndefined();
  });

  it("is settled for people's side by removing its entry from the lock", () => {
    const text = conflicting.tree.text(LOCK_PATH) ?? '';
    const lock = { ...(JSON.parse(text) as Record<string, unknown>), conflicts: [] };
    const settled = again(change, edit(conflicting.tree, LOCK_PATH, JSON.stringify(lock)));
    expect(settled.conflicts).toEqual([]);
    expect(settled.tree.text('a.py')).toBe('one\nmine\nthree\n');
  });

  it('that was settled is not offered again by the next change of the patterns, whichever way it was settled', () => {
    const lock = conflicting.tree.text(LOCK_PATH) ?? '';
    const forgotten = JSON.stringify({ ...(JSON.parse(lock) as Record<string, unknown>), conflicts: [] });
    const mixed = edit(conflicting.tree, 'a.py', 'one\nmine and new\nthree\n');
    const kept = edit(conflicting.tree, LOCK_PATH, forgotten);
    const later = { ...FIRST, 'a.py': 'one\nnew\nthree\nfour\n' };
    expect(again(later, mixed)).toMatchObject({ conflicts: [] });
    expect(again(later, mixed).tree.text('a.py')).toBe('one\nmine and new\nthree\nfour\n');
    expect(again(later, kept).tree.text('a.py')).toBe('one\nmine\nthree\nfour\n');
  });

  it('that is open is offered with the next change, too', () => {
    const later = again({ ...FIRST, 'a.py': 'one\nnewer\nthree\n' }, conflicting.tree);
    expect(later.conflicts.map(({ theirs }) => theirs)).toEqual(['newer\n']);
    expect(later.tree.text('a.py')).toBe('one\nmine\nthree\n');
  });

  it('does not keep the other files of the change back', () => {
    const both = again({ 'a.py': change['a.py'], 'b.py': 'b2\n' }, edited);
    expect(both.tree.text('b.py')).toBe('b2\n');
  });
});

describe('a lock that is gone or damaged', () => {
  it('is rebuilt, and an edited file is kept and reported, not overwritten', () => {
    const damaged = edit(edit(first(), 'a.py', 'one\nmine\nthree\n'), LOCK_PATH, '{');
    const rebuilt = again({ ...FIRST, 'a.py': 'one\nnew\nthree\n' }, damaged);
    expect(rebuilt.diagnostics.map(({ code }) => code)).toEqual(['merge/damaged-lock']);
    expect(rebuilt.tree.text('a.py')).toBe('one\nmine\nthree\n');
    expect(rebuilt.conflicts).toHaveLength(1);
    expect(lockOf(rebuilt)?.files).toHaveLength(2);
  });

  it('is rebuilt without a word where nothing was edited and it is simply gone', () => {
    const rebuilt = again(FIRST, first().without([LOCK_PATH]));
    expect(rebuilt.conflicts).toEqual([]);
    expect(rebuilt.tree.gitTreeId()).toBe(first().gitTreeId());
  });

  it('without its archive, digests still tell what nobody edited', () => {
    const lock = lockOf({ tree: first() });
    const bare = edit(
      first(),
      LOCK_PATH,
      JSON.stringify({ ...lock, mergeBase: { tree: lock?.mergeBase.tree } }),
    );
    const next = again({ ...FIRST, 'b.py': 'b2\n' }, edit(bare, 'a.py', 'one\nmine\nthree\n'));
    expect(next.tree.text('b.py')).toBe('b2\n');
    expect(next.tree.text('a.py')).toBe('one\nmine\nthree\n');
    expect(next.conflicts).toEqual([]);
  });

  it('with a damaged archive, says so', () => {
    const lock = lockOf({ tree: first() });
    const broken = edit(
      first(),
      LOCK_PATH,
      JSON.stringify({ ...lock, mergeBase: { tree: lock?.mergeBase.tree, archive: 'aGVsbG8=' } }),
    );
    expect(again(FIRST, broken).diagnostics.map(({ code }) => code)).toEqual(['merge/damaged-archive']);
  });
});

describe('what people took over', () => {
  it('a path of .patternbankignore is never written, and its file may be what it likes', () => {
    const ejected = edit(edit(first(), '.patternbankignore', 'a.py\n'), 'a.py', 'all mine\n');
    const next = again({ ...FIRST, 'a.py': 'one\nnew\nthree\n' }, ejected);
    expect(next.tree.text('a.py')).toBe('all mine\n');
    expect(next.conflicts).toEqual([]);
    expect(next.notes).toEqual([{ path: 'a.py', kind: 'ejected' }]);
  });

  it('a file that patterns dropped after people edited it is theirs for good', () => {
    const edited = edit(first(), 'b.py', 'mine\n');
    const dropped = again({ 'a.py': FIRST['a.py'] }, edited);
    expect(dropped.tree.text('b.py')).toBe('mine\n');
    expect(again({ 'a.py': FIRST['a.py'] }, dropped.tree).notes).toEqual([]);
  });

  it('an existing file in a folder without a lock is kept and reported', () => {
    const { tree, conflicts } = again(FIRST, FileTree.fromText({ 'b.py': 'mine\n', 'notes.txt': 'keep\n' }));
    expect(tree.text('b.py')).toBe('mine\n');
    expect(tree.text('notes.txt')).toBe('keep\n');
    expect(conflicts.map(({ path }) => path)).toEqual(['b.py']);
  });
});

describe('a file of people where patterns need a folder', () => {
  const theirs = { ...FIRST, 'docs/guide.md': 'guide\n' };

  it('stays, is a conflict, and is offered again until it is moved away', () => {
    const blocked = again(theirs, edit(first(), 'docs', 'mine\n'));
    expect(blocked.tree.text('docs')).toBe('mine\n');
    expect(blocked.tree.has('docs/guide.md')).toBe(false);
    expect(blocked.conflicts.map(({ path }) => path)).toEqual(['docs']);
    const next = again(theirs, blocked.tree);
    expect(next.conflicts).toHaveLength(1);
    expect(next.changes).toEqual([]);
    expect(again(theirs, next.tree.without(['docs'])).tree.text('docs/guide.md')).toBe('guide\n');
  });

  it('and a folder of people where patterns need a file', () => {
    const { tree, conflicts } = again({ ...FIRST, docs: 'text\n' }, edit(first(), 'docs/mine.md', 'mine\n'));
    expect(tree.text('docs/mine.md')).toBe('mine\n');
    expect(conflicts).toHaveLength(1);
  });
});
