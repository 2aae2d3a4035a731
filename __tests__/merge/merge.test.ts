import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Merged, type MergeOptions, merge } from '../../src/merge/index.ts';
import { FileTree, textFile } from '../../src/tree/index.ts';

type Texts = Readonly<Record<string, string>>;

function merged(
  sides: { readonly base: Texts; readonly ours: Texts; readonly theirs: Texts },
  options?: MergeOptions,
): Merged {
  const { base, ours, theirs } = sides;
  return merge(
    { base: FileTree.fromText(base), ours: FileTree.fromText(ours), theirs: FileTree.fromText(theirs) },
    options,
  );
}

/** The merged text of `a.py`; `undefined` where it is gone. */
function text(
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
  options?: MergeOptions,
): string | undefined {
  const one = (content: string | undefined): Texts => (content === undefined ? {} : { 'a.py': content });
  return merged({ base: one(base), ours: one(ours), theirs: one(theirs) }, options).tree.text('a.py');
}

describe('what was generated last, what stands there, what is generated now', () => {
  it.each<[string, string | undefined, string | undefined, string | undefined, string | undefined]>([
    ['a file that nobody touched takes the new text', 'v1\n', 'v1\n', 'v2\n', 'v2\n'],
    ['a file that only people changed stays as it is', 'v1\n', 'mine\n', 'v1\n', 'mine\n'],
    ['a file that both changed alike stays', 'v1\n', 'v2\n', 'v2\n', 'v2\n'],
    ['a file the user deleted stays deleted', 'v1\n', undefined, 'v2\n', undefined],
    ['a new file is written', undefined, undefined, 'v1\n', 'v1\n'],
    ['a file that patterns dropped and nobody touched is deleted', 'v1\n', 'v1\n', undefined, undefined],
    [
      'a file that patterns dropped and people edited stays, as theirs',
      'v1\n',
      'mine\n',
      undefined,
      'mine\n',
    ],
    ["people's own file is never touched", undefined, 'mine\n', undefined, 'mine\n'],
    ['a file that both added differently stays as people have it', undefined, 'mine\n', 'v1\n', 'mine\n'],
    ['a file that both sides deleted is gone', 'v1\n', undefined, undefined, undefined],
  ])('%s', (_law, base, ours, theirs, expected) => {
    expect(text(base, ours, theirs)).toBe(expected);
  });

  it('changes to different lines of one file are both in', () => {
    expect(text('a\nb\nc\nd\ne\n', 'A\nb\nc\nd\ne\n', 'a\nb\nc\nd\nE\n')).toBe('A\nb\nc\nd\nE\n');
  });

  it('a last line without a line break is a line like any other', () => {
    expect(text('a\nb\nc\nd', 'A\nb\nc\nd', 'a\nb\nc\nd\n')).toBe('A\nb\nc\nd\n');
  });

  it('an editor that saves CRLF has not edited every line', () => {
    expect(text('a\nb\nc\nd\ne\n', 'A\r\nb\r\nc\r\nd\r\ne\r\n', 'a\nb\nc\nd\nE\n')).toBe(
      'A\r\nb\r\nc\r\nd\r\nE\r\n',
    );
  });

  it('a file made executable by people stays executable when patterns change its text', () => {
    const file = (content: string, mode: '100644' | '100755'): FileTree =>
      FileTree.of([textFile('run.sh', content, mode)]);
    const { tree } = merge({
      base: file('a\nb\nc\nd\n', '100644'),
      ours: file('A\nb\nc\nd\n', '100755'),
      theirs: file('a\nb\nc\nD\n', '100644'),
    });
    expect(tree.get('run.sh')).toMatchObject({ mode: '100755' });
    expect(tree.text('run.sh')).toBe('A\nb\nc\nD\n');
  });
});

describe('conflicts', () => {
  const clash = merged({
    base: { 'a.py': 'one\ntwo\nthree\n' },
    ours: { 'a.py': 'one\nmine\nthree\n' },
    theirs: { 'a.py': 'one\nnew\nthree\n' },
  });

  it("a conflict keeps people's file as it is, without markers", () => {
    expect(clash.tree.text('a.py')).toBe('one\nmine\nthree\n');
    expect(clash.changes).toEqual([]);
  });

  it('a conflict names the lines, both sides and the reason', () => {
    expect(clash.conflicts).toEqual([
      {
        path: 'a.py',
        line: 2,
        endLine: 2,
        ours: 'mine\n',
        theirs: 'new\n',
        because: 'people and patterns changed the same lines',
      },
    ]);
  });

  it('a clean part of a file with a conflict is not taken either: half a change can be worse than none', () => {
    const { tree, conflicts } = merged({
      base: { 'a.py': 'import a\nb\nc\nd\ne\nf\n' },
      ours: { 'a.py': 'import a\nb\nc\nd\nmine\nf\n' },
      theirs: { 'a.py': 'import z\nb\nc\nd\nnew\nf\n' },
    });
    expect(tree.text('a.py')).toContain('import a\n');
    expect(conflicts).toHaveLength(1);
  });

  it('a merge that fits by line and no longer parses is a conflict', () => {
    const sides = { base: 'a\nb\nc\nd\n', ours: 'A\nb\nc\nd\n', theirs: 'a\nb\nc\nD\n' };
    const parses = (_path: string, content: string): boolean =>
      !(content.includes('A') && content.includes('D'));
    expect(text(sides.base, sides.ours, sides.theirs, { parses })).toBe(sides.ours);
  });

  it('a file that did not parse before is merged all the same', () => {
    expect(text('a\nb\nc\nd\n', 'A\nb\nc\nd\n', 'a\nb\nc\nD\n', { parses: () => false })).toBe(
      'A\nb\nc\nD\n',
    );
  });

  it('bytes that are not text are never merged', () => {
    const bytes = (last: number): FileTree =>
      FileTree.of([{ path: 'logo.png', bytes: Uint8Array.of(137, 0, last), mode: '100644' }]);
    const { tree, conflicts } = merge({ base: bytes(1), ours: bytes(2), theirs: bytes(3) });
    expect([...(tree.get('logo.png')?.bytes ?? [])]).toEqual([137, 0, 2]);
    expect(conflicts[0]?.because).toBe('people and patterns changed a file that is not text');
  });
});

describe('ownership', () => {
  const owned = (ownership: 'once' | 'append-only'): MergeOptions => ({ ownership: () => ownership });

  it('business logic is written once: the new text is not taken, though nobody touched the old', () => {
    expect(text('v1\n', 'v1\n', 'v2\n', owned('once'))).toBe('v1\n');
  });

  it('business logic goes with its entity only where nobody has written any', () => {
    expect(text('v1\n', 'v1\n', undefined, owned('once'))).toBeUndefined();
    expect(text('v1\n', 'mine\n', undefined, owned('once'))).toBe('mine\n');
  });

  it('a migration that is there is never rewritten, and never deleted', () => {
    expect(text('v1\n', 'v1\n', 'v2\n', owned('append-only'))).toBe('v1\n');
    expect(text('v1\n', 'v1\n', undefined, owned('append-only'))).toBe('v1\n');
  });

  it('a new migration is written', () => {
    expect(text(undefined, undefined, 'v1\n', owned('append-only'))).toBe('v1\n');
  });

  it('an ejected file is never written, nor deleted', () => {
    const ejected: MergeOptions = { ejected: (path) => path === 'a.py' };
    expect(text('v1\n', 'v1\n', 'v2\n', ejected)).toBe('v1\n');
    expect(text('v1\n', 'v1\n', undefined, ejected)).toBe('v1\n');
  });

  it('what stays against the patterns is named', () => {
    const sides = {
      base: { 'a.py': '1\n', 'b.py': '1\n' },
      ours: { 'b.py': 'mine\n' },
      theirs: { 'a.py': '2\n' },
    };
    expect(merged(sides).notes).toEqual([
      { path: 'a.py', kind: 'stays-deleted' },
      { path: 'b.py', kind: 'user-owned' },
    ]);
  });
});

describe('files whose lines are a set', () => {
  const ignore = (base: string, ours: string, theirs: string): string | undefined =>
    merged({
      base: { '.gitignore': base },
      ours: { '.gitignore': ours },
      theirs: { '.gitignore': theirs },
    }).tree.text('.gitignore');

  it('lines that both added at one place are both in', () => {
    expect(ignore('a\n', 'a\nmine\n', 'a\nnew\n')).toBe('a\nmine\nnew\n');
  });

  it('a line that patterns dropped goes, a line that people dropped stays away', () => {
    expect(ignore('a\nb\nc\n', 'a\nc\nmine\n', 'b\nc\n')).toBe('c\nmine\n');
  });

  it('two values of one variable are a conflict', () => {
    const { tree, conflicts } = merged({
      base: { '.env.example': 'A=1\n' },
      ours: { '.env.example': 'A=2\n' },
      theirs: { '.env.example': 'A=3\n' },
    });
    expect(tree.text('.env.example')).toBe('A=2\n');
    expect(conflicts).toHaveLength(1);
  });
});

describe('for any three trees', () => {
  const content = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''));
  const tree = fc.dictionary(fc.constantFrom('x.py', 'y.py', 'd/z.py'), content);
  const trees = fc.record({ base: tree, ours: tree, theirs: tree });

  it('a merge with itself changes nothing', () => {
    fc.assert(fc.property(trees, (sides) => merged({ ...sides, theirs: sides.base }).changes.length === 0));
  });

  it('a second merge of the same text changes nothing', () => {
    fc.assert(
      fc.property(trees, (sides) => {
        const first = merged(sides).tree;
        const again = merge({
          base: FileTree.fromText(sides.theirs),
          ours: first,
          theirs: FileTree.fromText(sides.theirs),
        });
        return again.changes.length === 0 && again.conflicts.length === 0;
      }),
    );
  });

  it('what stands there becomes the merged tree by the changes, and by nothing else', () => {
    fc.assert(
      fc.property(trees, (sides) => {
        const { changes, tree: result } = merged(sides);
        const written = changes.flatMap(({ file }) => file ?? []);
        const gone = changes.flatMap(({ path, file }) => (file === undefined ? [path] : []));
        return FileTree.fromText(sides.ours).without(gone).with(written).gitTreeId() === result.gitTreeId();
      }),
    );
  });

  it('no line that only people wrote is lost', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom('x.py', 'y.py', 'd/z.py'), (sides, path) => {
        const edited = { ...sides, ours: { ...sides.ours, [path]: `human\n${sides.ours[path] ?? ''}` } };
        return merged(edited).tree.text(path)?.includes('human\n') === true;
      }),
    );
  });

  it('no conflict marker is ever written', () => {
    fc.assert(
      fc.property(trees, (sides) =>
        merged(sides)
          .tree.paths()
          .every((path) => !/^(<{7}|={7}|>{7})/m.test(merged(sides).tree.text(path) ?? '')),
      ),
    );
  });
});
