import { describe, expect, it } from '@jest/globals';
import { definedProblems } from '../../scripts/generate/defined-problems.ts';

describe('every problem has a permanent code of its own', () => {
  const problems = definedProblems('src');

  it('there are problems to look at', () => {
    expect(problems.length).toBeGreaterThan(20);
  });

  it('no code is defined twice', () => {
    const seen = new Map<string, string>();
    const twice = problems.filter(({ code, file }) => {
      const before = seen.has(code);
      seen.set(code, file);
      return before;
    });
    expect(twice).toEqual([]);
  });

  it('a code is `room/what`, except for one that is older than the rooms', () => {
    expect(
      problems.filter(
        ({ code }) => code !== 'placeholder' && !/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(code),
      ),
    ).toEqual([]);
  });

  it('an explanation is a sentence', () => {
    expect(
      problems.filter(({ explanation }) => !/^["`A-Z].*[.:]$/s.test(explanation)).map(({ code }) => code),
    ).toEqual([]);
  });

  it('a severity is one of three', () => {
    expect(problems.filter(({ severity }) => !['error', 'warning', 'info'].includes(severity))).toEqual([]);
  });
});
