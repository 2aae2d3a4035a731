import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type KeptFile,
  type Outcome,
  type OutcomeEvent,
  patternOutcomes,
  readOutcome,
  successRate,
  withOutcomes,
  writeOutcome,
} from '../../src/outcome/index.ts';
import { isProductionReady, patternQuality } from '../../src/pattern/index.ts';
import { patternOf } from '../pattern/library.ts';

const TODAY = '2026-11-28';

function outcome(event: OutcomeEvent, kept: number, parts: Partial<Outcome> = {}): Outcome {
  const patterns = [{ id: 'rate_limiting', version: '1.0.0', files: 2, edited: 1, removed: 0, kept }];
  return { schema: 'outcome/1', id: `${event}-1`, app: 'notes', event, at: TODAY, patterns, ...parts };
}

function rateAfter(outcomes: readonly Outcome[], prior = 9800): number {
  return successRate({ id: 'rate_limiting', prior }, outcomes, TODAY).rate;
}

describe('what was kept', () => {
  const file = (change?: KeptFile['change'], pattern = 'a'): KeptFile => ({
    path: 'src/a.py',
    pattern,
    size: 100,
    ...(change === undefined ? {} : { change }),
  });

  test.each<[string, KeptFile[], number]>([
    ['all that nobody touched', [file(), file()], 10_000],
    ['nothing of a file that is gone', [file('gone')], 0],
    ['half of two files, one gone', [file(), file('gone')], 5000],
    ['the lines that stand', [file({ before: 'a\nb\nc\nd', after: 'a\nX\nc\nd' })], 7500],
    ['all where people added only', [file({ before: 'a\nb', after: 'a\nnew\nb\nmore' })], 10_000],
  ])('is %s', (_, files, kept) => {
    expect(patternOutcomes(files, new Map())[0]?.kept).toBe(kept);
  });

  test('is counted by pattern', () => {
    const files = [file(), file('gone', 'b'), file({ before: 'x', after: 'y' }, 'b')];
    expect(patternOutcomes(files, new Map([['b', '2.0.0']]))).toEqual([
      { id: 'a', version: '', files: 1, edited: 0, removed: 0, kept: 10_000 },
      { id: 'b', version: '2.0.0', files: 2, edited: 1, removed: 1, kept: 0 },
    ]);
  });
});

describe('the success rate', () => {
  test('is the prior without outcomes', () => {
    expect(rateAfter([])).toBe(9800);
  });

  test('adds to what runs of the tests say: (20·.98 + 3 + 1) / 25', () => {
    const trials = { runs: 4, passes: 3, tested: TODAY };
    const { rate } = successRate(
      { id: 'rate_limiting', prior: 9800, trials },
      [outcome('merged', 10_000)],
      TODAY,
    );
    expect(rate).toBe(9440);
  });

  test.each<[string, readonly Outcome[], number]>([
    ['a merge that kept all: (20·.98 + 1) / 21', [outcome('merged', 10_000)], 9809],
    ['a merge that kept nothing: 20·.98 / 21', [outcome('merged', 0)], 9333],
    ['a close weighs a quarter: 20·.98 / 20.25', [outcome('closed', 10_000)], 9679],
    ['one that stands weighs half: (20·.98 + .5·.5) / 20.5', [outcome('standing', 5000)], 9682],
    ['half a year later it weighs half: 20·.98 / 20.5', [outcome('merged', 0, { at: '2026-06-01' })], 9560],
    [
      'failing checks take half: (20·.98 + .5) / 21',
      [outcome('merged', 10_000, { checks: { passed: 0, failed: 3 } })],
      9571,
    ],
  ])('after %s', (_, outcomes, rate) => {
    expect(rateAfter(outcomes)).toBe(rate);
  });

  test('takes the place of the claim in the quality of a pattern, and caps it below 0.80', () => {
    const pattern = patternOf('rate_limiting');
    const bad = Array.from({ length: 5 }, () => outcome('merged', 0));
    const [kept] = withOutcomes([pattern], [outcome('merged', 10_000)], TODAY);
    const [thrownOut] = withOutcomes([pattern], bad, TODAY);

    expect(kept?.measured?.outcomes).toBe(1);
    expect(patternQuality(kept ?? pattern)).toBeGreaterThanOrEqual(patternQuality(pattern));
    expect(thrownOut).toMatchObject({
      measured: { successRate: rateAfter(bad, pattern.quality.successRate) },
    });
    expect(isProductionReady(thrownOut ?? pattern)).toBe(false);
    expect(withOutcomes([patternOf('other')], bad, TODAY)).toEqual([patternOf('other')]);
  });

  test('falls below 0.80 where services keep throwing a pattern out', () => {
    expect(rateAfter(Array.from({ length: 5 }, () => outcome('merged', 0)))).toBeLessThan(8000);
  });

  test('lies between the prior and what happened, whatever happened', () => {
    const happened = fc.record({
      event: fc.constantFrom<OutcomeEvent>('merged', 'closed', 'standing'),
      kept: fc.integer({ min: 0, max: 10_000 }),
      at: fc
        .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    });
    fc.assert(
      fc.property(
        fc.array(happened, { maxLength: 30 }),
        fc.integer({ min: 0, max: 10_000 }),
        (all, prior) => {
          const outcomes = all.map(({ event, kept, at }) => outcome(event, kept, { at }));
          const rate = rateAfter(outcomes, prior);
          expect(rate).toBeGreaterThanOrEqual(0);
          expect(rate).toBeLessThanOrEqual(10_000);
          expect(rateAfter(outcomes.toReversed(), prior)).toBeCloseTo(rate, -1);
        },
      ),
    );
  });
});

describe('an outcome', () => {
  test('is read as it was written', () => {
    const written = outcome('merged', 9000, { checks: { passed: 3, failed: 0 }, productionScore: 9612 });
    expect(readOutcome(writeOutcome(written))).toEqual(written);
    const bare = outcome('closed', 0);
    expect(readOutcome(writeOutcome(bare))).toEqual(bare);
  });

  test.each([
    ['no JSON', '{'],
    ['another schema', '{"schema":"outcome/2"}'],
    ['a path for an app', writeOutcome(outcome('merged', 1, { app: '../x' }))],
    ['more than there is', writeOutcome(outcome('merged', 10_001))],
    ['further keys', writeOutcome(outcome('merged', 1)).replace('{', '{"extra":1,')],
  ])('is not read from %s', (_, text) => {
    expect(readOutcome(text)).toBeUndefined();
  });
});
