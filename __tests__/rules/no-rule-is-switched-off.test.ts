import { describe, expect, it } from '@jest/globals';
import { sources } from './sources.ts';

const SWITCHES: readonly (readonly [string, RegExp])[] = [
  ['a type check', /@ts-(?:ignore|nocheck|expect-error)/],
  ['a formatter without a reason', /biome-ignore(?![^\n]*: \S)/],
  ['lint of a whole file of ours, without a reason', /eslint-disable(?!-next-line|[^\n]* -- \S)/],
  ['a lint rule without a reason', /eslint-disable-next-line(?![^\n]* -- \S)/],
  ['a test', /\b(?:it|test|describe)\.(?:only|skip)\(|\bx(?:it|describe)\(/],
  ['coverage', /istanbul ignore|c8 ignore|v8 ignore/],
];

describe('no rule is switched off without a reason beside it', () => {
  const own = '__tests__/rules/no-rule-is-switched-off.test.ts';
  const all = sources(['src', '__tests__', 'scripts']).filter(({ path }) => path !== own);

  it.each(SWITCHES)('%s', (_, pattern) => {
    expect(all.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
