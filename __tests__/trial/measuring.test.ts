import { describe, expect, it } from '@jest/globals';
import type { SampleRun } from '../../src/pattern/index.ts';
import { FileTree } from '../../src/tree/index.ts';
import { blameOf, isCurrent, judgeMutant, mutantOf, reachedOf, summarise } from '../../src/trial/index.ts';
import { patternOf } from '../pattern/library.ts';

describe('coverage', () => {
  const report = {
    files: {
      'src/own.py': {
        executed_lines: [1, 2],
        missing_lines: [3],
        executed_branches: [[2, -1]],
        missing_branches: [[2, 3]],
      },
      'src/shared.py': { executed_lines: [1, 2], missing_lines: [3] },
      'src/nobodys.py': { executed_lines: [1], missing_lines: [] },
    },
  };
  const files = new Map([
    ['src/own.py', 'a'],
    ['src/shared.py', 'b'],
  ]);
  const lines = new Map([['src/shared.py', ['b', 'a', 'a']]]);

  it('counts each line for the pattern that it comes from, and a branch for the line that it begins in', () => {
    expect(Object.fromEntries(reachedOf(report, files, lines) ?? [])).toEqual({
      a: { lines: { covered: 3, of: 5 }, branches: { covered: 1, of: 2 } },
      b: { lines: { covered: 1, of: 1 }, branches: { covered: 0, of: 0 } },
    });
  });

  it.each([[undefined], [{}], [{ files: { a: 3 } }]])('is unknown from %j', (broken) => {
    expect(reachedOf(broken, files, lines)).toBeUndefined();
  });
});

describe('a failure', () => {
  const owners = new Map([
    ['tests/test_a.py', 'a'],
    ['src/core/b.py', 'b'],
    ['src/core/c.py', 'c'],
  ]);

  it('of tests counts against the owners of the tests, whatever files the tracebacks name', () => {
    const log = 'src/core/b.py:3: in f\nFAILED tests/test_a.py::test_it - assert 1 == 2\n';
    expect(blameOf({ id: 'tests', because: 'exit status 1', log }, owners)).toEqual({
      failure: 'tests: exit status 1 (tests/test_a.py::test_it)',
      patterns: ['a'],
    });
  });

  it('of a checker counts against the owners of the files that it names', () => {
    const log = 'src/core/b.py:3: error: no\n  --> ./src/core/c.py:1:1\n';
    expect(blameOf({ id: 'types', because: 'exit status 1', log }, owners).patterns).toEqual(['b', 'c']);
  });

  it.each([
    ['that names nobody', 'it took too long'],
    ['of a test that nobody wrote', 'ERROR tests/test_other.py - broken\n'],
  ])('%s counts against all', (_, log) => {
    expect(blameOf({ id: 'tests', because: 'it failed', log }, owners).patterns).toEqual(['a', 'b', 'c']);
  });
});

describe('a planted mistake', () => {
  const tree = FileTree.fromText({
    'src/models/book.py': 'x = 1\n',
    'src/models/tag.py': 'size = 10\nsize = 10\n',
    'tests/api/test_a.py': '',
  });
  const mutation = {
    file: 'src/models/{{ entity.name.snake }}.py',
    find: 'size = 10',
    replace: 'size = 11',
    killedBy: 'tests/api',
  };

  it('stands once, in the first file that holds its text', () => {
    const mutant = mutantOf(tree, mutation);
    const changed = 'tree' in mutant ? mutant.tree : tree;

    expect(changed.text('src/models/tag.py')).toBe('size = 11\nsize = 10\n');
    expect(changed.text('src/models/book.py')).toBe('x = 1\n');
  });

  it.each([
    ['its file', { file: 'src/models/{{ entity.name.snake }}/x.py' }, 'no sample has'],
    ['its text', { find: 'size = 12' }, 'does not hold the text'],
    ['its test', { killedBy: 'tests/ap' }, 'the sample has no `tests/ap`'],
  ])('cannot be planted without %s, and says so', (_, part, problem) => {
    expect(mutantOf(tree, { ...mutation, ...part })).toEqual({ problem: expect.stringContaining(problem) });
  });

  it.each([
    [0, false],
    [1, true],
    [2, false],
    [5, false],
    [undefined, false],
  ])('is noticed where pytest ends with 1, and with nothing else: %s', (status, killed) => {
    expect(judgeMutant(status).killed).toBe(killed);
  });
});

describe('what was measured', () => {
  const pattern = patternOf('a', { digest: 'new' });
  const run = (parts: Partial<SampleRun> = {}): SampleRun => ({
    digest: '1',
    asks: [],
    tested: '2026-11-01',
    outcome: 'passed',
    steps: [],
    failures: [],
    patterns: [
      {
        id: 'a',
        digest: 'new',
        passed: true,
        lines: { covered: 9, of: 10 },
        branches: { covered: 1, of: 2 },
      },
    ],
    mutations: [],
    ...parts,
  });
  const measure = (samples: readonly SampleRun[]) =>
    summarise([pattern], { samples, today: '2026-11-28', tools: {} }).patterns;

  it('is the Beta posterior of the prior and the runs, and the share of lines and branches', () => {
    const failed = run({ digest: '2', patterns: run().patterns.map((each) => ({ ...each, passed: false })) });
    const prior = pattern.quality.successRate / 10_000;
    const [measured] = measure([run(), failed]);

    expect(measured).toMatchObject({ runs: 2, passes: 1, lines: { covered: 18, of: 20 } });
    expect(measured?.success_rate).toBeCloseTo((20 * prior + 1) / 22, 3);
    expect(measured?.test_coverage).toBeCloseTo(20 / 24, 3);
  });

  it('is the share of noticed mistakes where no line is Python, and nothing where there is neither', () => {
    const none = { covered: 0, of: 0 };
    const patterns = run().patterns.map((each) => ({ ...each, lines: none, branches: none }));
    const mistake = { pattern: 'a', digest: 'new', because: '' };
    const coverageOf = (mutations: SampleRun['mutations']) =>
      measure([run({ patterns, mutations })])[0]?.test_coverage;

    expect(coverageOf([{ ...mistake, killed: true }])).toBe(1);
    expect(coverageOf([{ ...mistake, killed: false }])).toBe(0);
    expect(coverageOf([])).toBeNull();
  });

  it('of a pattern that changed since is nothing', () => {
    const old = run({ patterns: run().patterns.map((each) => ({ ...each, digest: 'old' })) });

    expect(measure([old])).toEqual([]);
    expect([isCurrent(old, [pattern]), isCurrent(run(), [pattern])]).toEqual([false, true]);
  });
});
