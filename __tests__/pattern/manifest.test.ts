import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { patternTemplate, readPatterns } from '../../src/pattern/index.ts';
import { FileTree, type TreeFile, textFile } from '../../src/tree/index.ts';
import { KINDS, manifest, readSample } from './library.ts';

/** `code line:column` of each problem. */
function problems(text: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return readSample(text, files).diagnostics.map(
    ({ code, span }) => `${code} ${span?.line ?? '-'}:${span?.column ?? '-'}`,
  );
}

describe('a manifest', () => {
  it('that says only what it must is read, and what it leaves out has its default', () => {
    const { patterns, diagnostics } = readSample(manifest());

    expect(diagnostics).toEqual([]);
    expect(patterns).toMatchObject([
      {
        id: 'sample',
        category: 'security',
        requires: [],
        quality: {
          successRate: 9800,
          testCoverage: 9000,
          securityLevel: 'HIGH',
          observabilityComplete: false,
        },
        origin: 'patterns/security/sample/pattern.yml',
      },
    ]);
  });

  it.each([
    ['a key with a typing error', { sumary: 'x' }, 'pattern/unknown-key 10:1'],
    [
      'a key that is computed',
      { quality: '{success_rate: 0.98, production_ready: true}' },
      'pattern/unknown-key 9:31',
    ],
    ['an id that is not the directory', { id: 'other' }, 'pattern/other-id 2:5'],
    ['a category that is not the parent directory', { category: 'api' }, 'pattern/other-category 4:11'],
    ['no tag', { tags: '[]' }, 'pattern/bad-value 7:7'],
    ['no ask', { asks: null }, 'pattern/bad-value 1:1'],
    ['a success rate above 1', { quality: '{success_rate: 98}' }, 'pattern/bad-value 9:25'],
    ['a success rate that is not a number', { quality: '{success_rate: .nan}' }, 'pattern/bad-value 9:25'],
    ['a success rate of five decimals', { quality: '{success_rate: 0.98765}' }, 'pattern/bad-value 9:25'],
    ['a version that YAML reads as a number', { version: '1.0' }, 'pattern/bad-value 3:10'],
    ['another schema', { schema: '2' }, 'pattern/bad-value 1:9'],
    ['a fact that does not exist', { when: 'entites > 0' }, 'pattern/bad-when 10:7'],
    ['a condition that does not end', { when: 'entities >' }, 'pattern/bad-when 10:17'],
    ['a negated provider', { when: 'not provides cache' }, 'pattern/negated-provider 10:7'],
    [
      'a contribution that nothing merges',
      { contributes: '{python.dependncy: [{name: a}]}' },
      'pattern/unknown-contribution 10:15',
    ],
    [
      'a contribution that its kind refuses',
      { contributes: '{python.dependency: [{name: 3}]}' },
      'pattern/bad-value 10:42',
    ],
    [
      'a key that its kind does not know',
      { contributes: '{python.dependency: [{name: a, nme: b}]}' },
      'pattern/unknown-key 10:45',
    ],
    [
      'a file that does not exist',
      { files: '[{source: a.py, ownership: managed}]' },
      'pattern/missing-file 10:18',
    ],
    [
      'a default outside its range',
      { parameters: '{n: {type: int, default: 9, max: 5, description: A number.}}' },
      'pattern/bad-parameter 10:38',
    ],
    [
      'a pattern that does not compile',
      { parameters: '{n: {type: string, default: a, pattern: "(", description: A text.}}' },
      'pattern/bad-parameter 10:53',
    ],
    [
      'a fact that no parameter can come from',
      { parameters: '{n: {type: int, default: 1, from: weather, description: A number.}}' },
      'pattern/bad-parameter 10:47',
    ],
    ['an anchor', { domain: '&a security' }, 'pattern/alias 6:12'],
    ['a key that occurs twice', { summary: 'One sentence.\nsummary: Another one.' }, 'pattern/yaml 6:1'],
  ])('with %s is refused at its place', (_, lines, expected) => {
    const found = problems(manifest(lines));

    expect(found).toContain(expected);
    expect(readSample(manifest(lines)).patterns).toEqual([]);
  });

  it('proposes the key, the category and the fact that were probably meant', () => {
    const helps = (lines: Readonly<Record<string, string>>) =>
      readSample(manifest(lines)).diagnostics.map(({ help }) => help);

    expect(helps({ tegs: '[a]' })).toEqual(['write `tags`']);
    expect(helps({ category: 'securty' })).toEqual(['write `security`']);
    expect(helps({ when: 'auth == jwtt' })).toEqual(['write `jwt`']);
    expect(helps({ quality: '{success_rate: 0.98, production_ready: true}' })).toEqual([
      'delete it: it is computed from the facets of `quality`',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a list', '- a'],
    ['a tab', '\ta: b'],
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
    ['brackets that never close', '['.repeat(50_000)],
    ['a prototype', '__proto__: {id: x}\n'],
  ])('that is %s is refused without a crash', (_, text) => {
    const { patterns, diagnostics } = readSample(text);

    expect(patterns).toEqual([]);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThan(30);
  });
});

describe('any manifest', () => {
  const keys = fc.constantFrom(
    'schema',
    'id',
    'category',
    'when',
    'requires',
    'provides',
    'conflicts',
    'supersedes',
    'parameters',
    'files',
    'contributes',
    'quality',
    'mutation',
    '__proto__',
    'constructor',
  );

  it('is read or refused with a place for every problem, whatever stands in it', () => {
    fc.assert(
      fc.property(keys, fc.jsonValue({ maxDepth: 4 }), (key, value) => {
        const { patterns, diagnostics } = readSample(manifest({ [key]: JSON.stringify(value) }));
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        expect(
          diagnostics.every(({ span, message, help }) => span !== undefined && message !== '' && help !== ''),
        ).toBe(true);
        expect(patterns.length + errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused with its place where a value is no text and cannot be made one', () => {
    const { patterns, diagnostics } = readSample(manifest({ schema: '{"toString": null}' }));
    expect(patterns).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('pattern/bad-value');
  });

  it('is read or refused, whatever its text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readSample(text).patterns.length === 0));
  });
});

describe('the files of a pattern', () => {
  const listed = (entry: string) => manifest({ files: `[{${entry}, ownership: managed}]` });

  it('go where the manifest says, else where they lie, without `.liquid`', () => {
    const text = manifest({
      files:
        '[{source: a.py.liquid, ownership: once}, {source: b.py, path: src/b.py, ownership: managed, executable: true}]',
    });
    const { patterns } = readSample(text, { 'files/a.py.liquid': 'A', 'files/b.py': 'B' });

    expect(patterns[0]?.files).toEqual([
      { source: 'a.py.liquid', path: 'a.py', ownership: 'once', executable: false, template: 'A' },
      { source: 'b.py', path: 'src/b.py', ownership: 'managed', executable: true, template: 'B' },
    ]);
  });

  it.each([
    ['leaves the service', 'source: a.py, path: ../a.py', 'pattern/bad-path'],
    ['is absolute', 'source: a.py, path: /etc/a.py', 'pattern/bad-path'],
    ['is git’s own', 'source: a.py, path: .git/hooks/a', 'pattern/bad-path'],
    ['has half a value', 'source: a.py, path: "{{ a.py"', 'pattern/bad-path'],
    ['is the same for every entity', 'source: a.py, foreach: entity', 'pattern/loop-and-path'],
    [
      'names an entity without a loop',
      'source: a.py, path: "{{ entity.name.snake }}.py"',
      'pattern/loop-and-path',
    ],
  ])('are refused when the path %s', (_, entry, code) => {
    expect(problems(listed(entry), { 'files/a.py': '' }).join()).toContain(code);
  });

  it('may not write one path twice, unless conditions tell them apart', () => {
    const twice = (when: string) =>
      manifest({
        files: `[{source: a.txt, ${when} ownership: managed}, {source: b.txt, path: a.txt, ${when} ownership: managed}]`,
      });
    const files = { 'files/a.txt': '', 'files/b.txt': '' };

    expect(problems(twice(''), files)).toEqual(['pattern/same-path 10:47']);
    expect(problems(twice('when: entities > 0,'), files)).toEqual([]);
  });

  it('that nobody lists are told, and what tools leave behind is not', () => {
    const files = {
      'files/a.py': '',
      'files/__pycache__/a.pyc': '\0',
      'NOTES.md': 'x',
      'cases/a.spec.md': 'x',
    };

    expect(problems(manifest(), files)).toEqual(['pattern/unlisted-file 1:1']);
  });

  it.each([
    [
      'a symbolic link',
      { mode: '120000' as const, bytes: new TextEncoder().encode('/etc/passwd') },
      'pattern/symlink',
    ],
    ['a NUL', { mode: '100644' as const, bytes: new Uint8Array([65, 0]) }, 'pattern/not-text'],
    ['broken UTF-8', { mode: '100644' as const, bytes: new Uint8Array([0xff, 0xfe]) }, 'pattern/not-text'],
    [
      'more than 1 MB',
      { mode: '100644' as const, bytes: new Uint8Array(1_000_001).fill(65) },
      'pattern/too-large',
    ],
  ])('are refused when one is %s', (_, content, code) => {
    const file: TreeFile = { path: 'security/sample/files/a.py', ...content };
    const tree = FileTree.of([textFile('security/sample/pattern.yml', listed('source: a.py')), file]);

    expect(readPatterns(tree, KINDS)).toMatchObject({ patterns: [], diagnostics: [{ code }] });
  });
});

describe('the digest of a pattern', () => {
  const files = '[{source: a.py, ownership: managed}, {source: b.py, ownership: managed}]';
  const digest = (a: string, b: string) =>
    readSample(manifest({ files }), { 'files/a.py': a, 'files/b.py': b }).patterns[0]?.digest;

  it('changes with every byte of every file, and with where the bytes lie', () => {
    const digests = [digest('x', 'y'), digest('xy', ''), digest('', 'xy'), digest('y', 'x')];

    expect(new Set(digests).size).toBe(4);
    expect(digest('x', 'y')).toBe(digests[0]);
    // Written one after the other, both would be the same bytes.
    expect(digest('x', 'yfiles/b.pyz')).not.toBe(digest('xfiles/b.pyy', 'z'));
  });
});

describe('a template for a new pattern', () => {
  it('passes lint as it stands', () => {
    const tree = patternTemplate({ id: 'audit_trail', category: 'observability' });
    const { patterns, diagnostics } = readPatterns(tree, KINDS);

    expect(diagnostics).toEqual([]);
    expect(patterns).toMatchObject([{ id: 'audit_trail', category: 'observability' }]);
  });

  it('refuses a name that could be no id', () => {
    expect(() => patternTemplate({ id: '../x', category: 'api' })).toThrow(RangeError);
  });
});
