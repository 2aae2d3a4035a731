import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { CATEGORIES, type Category } from '../../src/category.ts';
import { decide, NO_POLICY, readPolicy, type Waiver } from '../../src/policy/index.ts';
import { PROBES, type ProbeResult, type ReadinessReport, rescore } from '../../src/readiness/index.ts';

const place = { path: 'src/main.py', line: 1, endLine: 1 };
const weights = new Map(PROBES.map(({ id, weight }) => [id, weight]));

/** A report in which every probe has `credit`, but for those named. */
function reportOf(
  credit: number,
  named: Readonly<Record<string, number>> = {},
  rest: Partial<ReadinessReport> = {},
): ReadinessReport {
  const probes = PROBES.map(({ id, category }): ProbeResult => {
    const given = named[id] ?? credit;
    return {
      id,
      category,
      outcome: given === 10_000 ? 'pass' : given === 0 ? 'not_detected' : 'partial',
      credit: given,
      confidence: 'high',
      evidence: [place],
      searched: [],
    };
  });
  const bare = CATEGORIES.map((id: Category) => ({ id, score: 0, weight: 0, floor: 0, applicable: true }));
  const { score, categories } = rescore({ categories: bare, readable: 10_000 }, probes, weights);
  return {
    rubricVersion: '1.0.0',
    readable: 10_000,
    notAService: false,
    rawScore: score,
    caps: [],
    knownWeight: 10_000,
    categories,
    probes,
    gaps: [],
    recommendations: [],
    omissions: [],
    ...rest,
  };
}

const judge = (
  report: ReadinessReport,
  threshold = 8000,
  waivers: readonly Waiver[] = [],
): ReturnType<typeof decide> => decide({ report, threshold, policy: { waivers }, today: '2026-11-24' });
const waiver = (probe: string, expires: string, path?: string): Waiver => ({
  probe,
  expires,
  reason: 'a reason of some length',
  owner: '@team',
  ...(path === undefined ? {} : { path }),
});

describe('the gate', () => {
  it.each([
    [8000, true],
    [7999, false],
    [10_000, true],
    [0, false],
  ])('%i basis points against 0.80: %s', (credit, ready) => {
    expect(judge(reportOf(credit))).toMatchObject({ productionScore: credit, ready });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5])('a score of %s never passes', (credit) => {
    expect(judge(reportOf(credit)).ready).toBe(false);
  });

  it('a threshold that is no number never passes', () => {
    expect(judge(reportOf(10_000), Number.NaN).ready).toBe(false);
  });

  it('the higher of two thresholds holds', () => {
    expect(
      decide({
        report: reportOf(8500),
        threshold: 8000,
        policy: { ...NO_POLICY, threshold: 9000 },
        today: '2026-11-24',
      }),
    ).toMatchObject({ ready: false, threshold: 9000 });
    expect(
      decide({
        report: reportOf(8500),
        threshold: 9000,
        policy: { ...NO_POLICY, threshold: 1000 },
        today: '2026-11-24',
      }).ready,
    ).toBe(false);
  });

  it('a cap holds the score', () => {
    const caps = [
      { id: 'SEC-01', limit: 4900, because: 'values are put into the text of a query', evidence: [place] },
    ];
    expect(judge(reportOf(10_000, {}, { caps }), 0)).toMatchObject({ productionScore: 4900, ready: false });
  });

  it('one category below its floor fails the whole', () => {
    const none = Object.fromEntries(
      PROBES.filter(({ category }) => category === 'repositories').map(({ id }) => [id, 0]),
    );
    expect(judge(reportOf(10_000, none))).toMatchObject({
      ready: false,
      missingComponents: ['repositories'],
    });
  });

  it('too little knowledge fails', () => {
    expect(judge(reportOf(10_000, {}, { knownWeight: 5999 })).ready).toBe(false);
    expect(judge(reportOf(10_000, {}, { knownWeight: 6000 })).ready).toBe(true);
  });

  it('what is no service scores nothing', () => {
    expect(judge(reportOf(10_000, {}, { notAService: true }), 0)).toMatchObject({
      productionScore: 0,
      ready: false,
    });
  });

  it('ready and reasons never agree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (credit, threshold) => {
          const { ready, reasons } = judge(reportOf(credit), threshold);
          return ready === (reasons.length === 0);
        },
      ),
    );
  });
});

describe('waivers', () => {
  const open = reportOf(10_000, { 'SEC-05': 0 });

  it('a waived probe leaves the sum, and is no pass', () => {
    expect(judge(open, 8000, [waiver('SEC-05', '2026-12-31')])).toMatchObject({
      productionScore: 10_000,
      ready: true,
    });
  });

  it('a waiver for another file excuses nothing', () => {
    expect(judge(open, 8000, [waiver('SEC-05', '2026-12-31', 'src/other.py')]).productionScore).toBeLessThan(
      10_000,
    );
  });

  it.each([
    ['2026-11-23', false],
    ['2026-11-24', true],
    ['2027-05-23', true],
    ['2027-05-24', false],
    ['2026-02-30', false],
  ])('one that ends on %s holds: %s', (expires, ready) => {
    expect(judge(open, 8000, [waiver('SEC-05', expires)]).ready).toBe(ready);
  });

  it.each([
    ['2027-02-22', true],
    ['2027-02-23', false],
  ])('one that lifts a cap until %s: %s', (expires, ready) => {
    const report = reportOf(
      10_000,
      { 'SEC-08': 0 },
      { caps: [{ id: 'SEC-08', limit: 4900, because: 'not verified', evidence: [place] }] },
    );
    expect(judge(report, 8000, [waiver('SEC-08', expires)]).ready).toBe(ready);
  });

  it('too many of them fail', () => {
    const probes = ['SEC-01', 'SEC-03', 'SEC-04', 'TST-01', 'CFG-04'];
    const report = reportOf(10_000, Object.fromEntries(probes.map((id) => [id, 0])));
    expect(
      judge(
        report,
        0,
        probes.map((id) => waiver(id, '2026-12-31')),
      ).reasons.join(),
    ).toContain('waivers take');
  });
});

describe('.patternbank.yml', () => {
  const codes = (text: string): readonly string[] =>
    readPolicy(text).diagnostics.map(({ code, span }) => `${code} ${span?.line ?? 0}`);

  it('an empty file is no policy', () => {
    expect(readPolicy('')).toEqual({ policy: NO_POLICY, diagnostics: [] });
  });

  it('threshold, profile and waivers are read', () => {
    const { policy, diagnostics } = readPolicy(
      'threshold: 0.85\nprofile: public\nwaivers:\n  - {probe: SEC-05, reason: the gateway does it, owner: "@a", expires: 2026-12-31}\n',
    );
    expect(diagnostics).toEqual([]);
    expect(policy).toEqual({
      threshold: 8500,
      profile: 'public',
      waivers: [{ probe: 'SEC-05', reason: 'the gateway does it', owner: '@a', expires: '2026-12-31' }],
    });
  });

  it.each([
    ['a key that is misspelt', 'threshold: 0.8\ntreshold: 0.9\n', ['policy/unknown-key 2']],
    ['a threshold above one', 'threshold: 1.5\n', ['policy/invalid-value 1']],
    ['five decimals', 'threshold: 0.80001\n', ['policy/invalid-value 1']],
    ['NaN', 'threshold: .nan\n', ['policy/invalid-value 1']],
    ['an unknown profile', 'profile: fast\n', ['policy/invalid-value 1']],
    [
      'an unknown probe',
      'waivers:\n  - probe: SEC-99\n    reason: because of this\n    owner: a\n    expires: 2026-12-31\n',
      ['policy/unknown-probe 2'],
    ],
    [
      'a day that does not exist',
      'waivers:\n  - probe: SEC-05\n    reason: because of this\n    owner: a\n    expires: 2026-02-30\n',
      ['policy/invalid-value 5'],
    ],
    ['broken YAML', 'threshold: [\n', ['policy/unreadable 2']],
  ])('%s is an error that excuses nothing', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(readPolicy(text).policy).toEqual(NO_POLICY);
  });

  it('a misspelt key gets a suggestion', () => {
    expect(readPolicy('treshold: 0.9').diagnostics[0]?.help).toContain('`threshold`');
  });
});
