import { describe, expect, it } from '@jest/globals';
import {
  isProductionReady,
  readPatterns,
  requirementCycles,
  validateCategoryConfig,
} from '../../src/pattern/index.ts';
import { FileTree } from '../../src/tree/index.ts';
import { KINDS, manifest, patternOf, provides, readSample } from './library.ts';

/** Reads a library of `category/id` → lines of its manifest. */
function readLibrary(library: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const files = Object.entries(library).map(([place, lines]) => {
    const [category = '', id = ''] = place.split('/');
    return [`${place}/pattern.yml`, manifest({ category, id, ...lines })] as const;
  });
  return readPatterns(FileTree.fromText(Object.fromEntries(files)), KINDS);
}

const codes = (library: Parameters<typeof readLibrary>[0]) =>
  readLibrary(library).diagnostics.map(({ code }) => code);

describe('a library', () => {
  it('is read by id, whatever the order of its categories', () => {
    const { patterns, diagnostics } = readLibrary({ 'security/b': {}, 'api/c': {}, 'testing/a': {} });

    expect(diagnostics).toEqual([]);
    expect(patterns.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('passes over what is no pattern, and tells a directory that looks like a category', () => {
    const tree = FileTree.fromText({
      'pyproject.toml': '',
      'uv.lock': '',
      'tests/unit/test_a.py': '',
      'secrity/a/pattern.yml': manifest({ id: 'a' }),
    });

    expect(readPatterns(tree, KINDS).diagnostics).toMatchObject([
      {
        code: 'pattern/unknown-category',
        help: 'rename the directory to `security`',
        span: { file: 'patterns/secrity/a/pattern.yml' },
      },
    ]);
  });

  it('refuses files without a manifest', () => {
    const tree = FileTree.fromText({ 'api/a/files/a.py': '' });

    expect(readPatterns(tree, KINDS).diagnostics.map(({ code }) => code)).toEqual(['pattern/no-manifest']);
  });

  it('has each id once, and keeps the first', () => {
    const { patterns, diagnostics } = readLibrary({ 'api/a': {}, 'security/a': {} });

    expect(patterns.map(({ origin }) => origin)).toEqual(['patterns/api/a/pattern.yml']);
    expect(diagnostics).toMatchObject([
      { code: 'pattern/duplicate-id', span: { file: 'patterns/security/a/pattern.yml' } },
    ]);
  });

  it('proposes the capability that was probably meant', () => {
    const { diagnostics } = readLibrary({
      'api/a': { requires: '[http.rate_limt]' },
      'api/b': { provides: '[http.rate_limit]' },
    });

    expect(diagnostics).toMatchObject([
      { code: 'pattern/dangling-requirement', help: 'write `http.rate_limit`' },
    ]);
  });

  it('may take what it requires from the bank beside it', () => {
    const tree = FileTree.fromText({ 'security/sample/pattern.yml': manifest({ requires: '[settings]' }) });
    const beside = [patternOf('settings', { provides: provides('settings') })];

    expect(readPatterns(tree, KINDS).diagnostics).toHaveLength(1);
    expect(readPatterns(tree, KINDS, { beside }).diagnostics).toEqual([]);
  });

  it('says why two patterns with one exclusive capability do not go together', () => {
    const exclusive = '[{capability: http.rate_limit, exclusive: true}]';
    const conflicts = '[{capability: http.rate_limit, reason: one limiter is enough}]';

    expect(codes({ 'api/a': { provides: exclusive }, 'api/b': { provides: '[http.rate_limit]' } })).toEqual([
      'pattern/exclusive-clash',
    ]);
    expect(codes({ 'api/a': { provides: exclusive, conflicts }, 'api/b': { provides: exclusive } })).toEqual(
      [],
    );
    expect(codes({ 'api/a': { provides: exclusive }, 'api/b': { provides: exclusive, conflicts } })).toEqual(
      [],
    );
    expect(
      codes({ 'api/a': { provides: exclusive }, 'api/b': { provides: exclusive, supersedes: '[a]' } }),
    ).toEqual([]);
  });

  it('is compared with the bank beside it, whose own patterns are not judged again', () => {
    const exclusive = '[{capability: http.rate_limit, exclusive: true}]';
    const tree = FileTree.fromText({ 'security/sample/pattern.yml': manifest({ provides: exclusive }) });
    const beside = ['a', 'z', 'zz'].map((id) =>
      patternOf(id, { provides: provides(id === 'a' ? 'cache' : 'http.rate_limit') }),
    );

    expect(readPatterns(tree, KINDS, { beside }).diagnostics.map(({ message }) => message)).toEqual([
      '`http.rate_limit` is exclusive, and `z` provides it, too',
    ]);
  });

  it('has the tests that kill each mutation, in whichever pattern, named one by one or by their folder', () => {
    const tests = patternOf('tests', {
      files: [
        { source: 't', path: 'tests/api/test_a.py', ownership: 'managed', executable: false, template: '' },
      ],
    });
    const codesOf = (killedBy: string) => {
      const text = manifest({
        files: '[{source: a.py, ownership: managed}]',
        mutation: `{file: a.py, find: a, replace: b, killed_by: ${killedBy}}`,
      });
      const tree = FileTree.fromText({
        'security/sample/pattern.yml': text,
        'security/sample/files/a.py': '',
      });
      return readPatterns(tree, KINDS, { beside: [tests] }).diagnostics.map(({ code }) => code);
    };

    expect(codesOf('tests/api/test_a.py')).toEqual([]);
    expect(codesOf('tests/api')).toEqual([]);
    expect(codesOf('tests/ap')).toEqual(['pattern/unkilled-mutation']);
  });

  it('has the files that mistakes are planted in, in whichever pattern', () => {
    const shared = patternOf('shared', {
      files: [
        { source: 'm', path: 'src/main.py', ownership: 'aggregate', executable: false, template: '' },
        { source: 't', path: 'tests/test_a.py', ownership: 'managed', executable: false, template: '' },
      ],
    });
    const codesOf = (file: string) => {
      const text = manifest({
        mutation: `{file: ${file}, find: a, replace: b, killed_by: tests/test_a.py}`,
      });
      const tree = FileTree.fromText({ 'security/sample/pattern.yml': text });
      return readPatterns(tree, KINDS, { beside: [shared] }).diagnostics.map(({ code }) => code);
    };

    expect(codesOf('src/main.py')).toEqual([]);
    expect(codesOf('src/other.py')).toEqual(['pattern/bad-mutation']);
  });

  it('warns of code whose tests nobody will see fail', () => {
    const codesOf = (source: string) => {
      const text = manifest({ files: `[{source: ${source}, ownership: managed}]` });
      return readSample(text, { [`files/${source}`]: '' }).diagnostics.map(
        ({ code, severity }) => `${code} ${severity}`,
      );
    };

    expect(codesOf('a.py')).toEqual(['pattern/no-mutation warning']);
    expect(codesOf('NOTICE.md')).toEqual([]);
  });

  it('is rated by what was measured of it, as long as it is what was measured', () => {
    const files = { 'security/sample/pattern.yml': manifest() };
    const [claimed] = readPatterns(FileTree.fromText(files), KINDS).patterns;
    const measured = (digest: string) => ({
      ...{ id: 'sample', version: '1.0.0', digest, tested: '2026-11-28', runs: 5, passes: 0 },
      ...{ success_rate: 0.78, test_coverage: 0.5, quality: 0.7 },
      lines: { covered: 1, of: 2 },
      branches: { covered: 0, of: 0 },
      mutations: { killed: 0, planted: 0 },
    });
    const read = (quality: unknown) =>
      readPatterns(FileTree.fromText({ ...files, 'quality.json': JSON.stringify(quality) }), KINDS);
    const fileOf = (digest: string) => ({
      ...{ schema: 'quality/1', tested: '2026-11-28', tools: {}, samples: [] },
      patterns: [measured(digest)],
    });
    const [own] = read(fileOf(claimed?.digest ?? '')).patterns;

    expect(own?.trials).toEqual({ runs: 5, passes: 0, testCoverage: 5000, tested: '2026-11-28' });
    expect([claimed, own].map((each) => each !== undefined && isProductionReady(each))).toEqual([
      true,
      false,
    ]);
    expect(read(fileOf('other')).patterns).toEqual([claimed]);
    expect(read({}).diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'pattern/unreadable-quality warning',
    ]);
  });

  it('has no circles', () => {
    const circle = {
      'api/a': { requires: '[b]', provides: '[a]' },
      'api/b': { requires: '[a]', provides: '[b]' },
    };

    expect(readLibrary(circle).diagnostics).toMatchObject([
      { code: 'pattern/cycle', message: '`a` requires `b` requires `a`' },
    ]);
  });
});

describe('circles', () => {
  it('are told once each, from their smallest id', () => {
    const patterns = [
      patternOf('c', { requires: ['a'], provides: provides('c') }),
      patternOf('a', { requires: ['b'], provides: provides('a') }),
      patternOf('b', { requires: ['c'], provides: provides('b') }),
      patternOf('d', { requires: ['a', 'd'], provides: provides('d') }),
    ];

    expect(requirementCycles(patterns)).toEqual([['a', 'b', 'c', 'a']]);
  });

  it('are none where another pattern could serve as well', () => {
    const patterns = [
      patternOf('a', { requires: ['x'], provides: provides('y') }),
      patternOf('b', { requires: ['y'], provides: provides('x') }),
      patternOf('c', { provides: provides('x') }),
    ];

    expect(requirementCycles(patterns)).toEqual([]);
  });
});

describe('the categories of a bank', () => {
  it('tell a listed pattern that is missing, one that lies elsewhere, and one beside the list', () => {
    const messages = validateCategoryConfig([patternOf('rate_limiting'), patternOf('extra')]).map(
      ({ severity, message }) => `${severity}: ${message}`,
    );

    expect(messages).toContain(
      'error: category `security` lists `rate_limiting`, which the bank has in `api`',
    );
    expect(messages).toContain(
      'error: category `api` lists `fastapi_crud_endpoints`, which the bank does not have',
    );
    expect(messages).toContain('info: `extra` is in `api` beside the patterns that the category lists');
  });
});
