import { describe, expect, it } from '@jest/globals';
import { compare, readBaseline, type Snapshot } from '../../src/policy/index.ts';
import { RUBRIC_VERSION } from '../../src/readiness/index.ts';

const gap = (probe: string, fingerprint: string, line = 1): Snapshot['gaps'][number] => ({
  probe,
  fingerprint,
  because: 'these calls wait for ever',
  at: { path: 'a.py', line, endLine: line },
  anchored: false,
});

function snapshot(
  probes: Readonly<Record<string, readonly [Snapshot['probes'][number]['outcome'], number]>>,
  gaps: Snapshot['gaps'] = [],
  rest: Partial<Snapshot> = {},
): Snapshot {
  return {
    rubricVersion: RUBRIC_VERSION,
    productionScore: 7000,
    probes: Object.entries(probes).map(([id, [outcome, credit]]) => ({ id, outcome, credit })),
    gaps,
    caps: [],
    ...rest,
  };
}

const kinds = (before: Snapshot, after: Snapshot): Readonly<Record<string, readonly string[]>> => {
  const { broke, standing, fixed } = compare(before, after);
  const ids = (changes: readonly { readonly probe: string }[]): string[] => changes.map(({ probe }) => probe);
  return { broke: ids(broke), standing: ids(standing), fixed: ids(fixed) };
};

describe('a change beside its base', () => {
  it.each([
    ['what passed and does not any more is broken', ['pass', 10_000], ['not_detected', 0], 'broke'],
    ['what did not apply and is missing now is broken', ['not_applicable', 0], ['not_detected', 0], 'broke'],
    ['what lost a part of its credit is broken', ['partial', 8000], ['partial', 5000], 'broke'],
    ['what passes now is fixed', ['not_detected', 0], ['pass', 10_000], 'fixed'],
    ['what won a part of its credit is fixed', ['not_detected', 0], ['partial', 5000], 'fixed'],
    [
      'what was missing before is not blamed on the change',
      ['not_detected', 0],
      ['not_detected', 0],
      'standing',
    ],
    ['what is waived now is not broken', ['pass', 10_000], ['waived', 0], 'nothing'],
  ] as const)('%s', (_, before, after, kind) => {
    const found = kinds(snapshot({ X: before }), snapshot({ X: after }));
    expect(found).toEqual({
      broke: [],
      standing: [],
      fixed: [],
      ...(kind === 'nothing' ? {} : { [kind]: ['X'] }),
    });
  });

  it('a gap that moved is the same gap; a new one beside it is broken, with its line', () => {
    const before = snapshot({ X: ['not_detected', 0] }, [gap('X', 'one', 3)]);
    const moved = snapshot({ X: ['not_detected', 0] }, [gap('X', 'one', 90)]);
    expect(kinds(before, moved)).toEqual({ broke: [], standing: ['X'], fixed: [] });
    const more = snapshot({ X: ['not_detected', 0] }, [gap('X', 'one', 90), gap('X', 'two', 7)]);
    expect(compare(before, more).broke.map(({ places }) => places.map(({ at }) => at.line))).toEqual([[7]]);
  });

  it('got worse where a probe is lost, a cap is new, or the score fell by more than 0.02', () => {
    const base = snapshot({ X: ['pass', 10_000] });
    const worse = [
      snapshot({ X: ['not_detected', 0] }),
      snapshot({ X: ['pass', 10_000] }, [], { caps: ['SEC-01'] }),
      snapshot({ X: ['pass', 10_000] }, [], { productionScore: 6799 }),
      snapshot({ X: ['pass', 10_000] }, [], { productionScore: Number.NaN }),
    ];
    expect(worse.map((after) => compare(base, after).regressions.length)).toEqual([1, 1, 1, 1]);
    expect(
      compare(base, snapshot({ X: ['pass', 10_000] }, [], { productionScore: 6800 })).regressions,
    ).toEqual([]);
  });

  it.each([
    ['no JSON', 'nonsense', 'it is not JSON'],
    ['another document', '{}', 'it is no `validate --json` document'],
    [
      'another rubric',
      '{"schema":"validate/1","rubric_version":"0.0.1","production_score":1,"caps":[],"probes":[]}',
      'its rubric is 0.0.1',
    ],
  ])('%s is no baseline', (_, text, because) => {
    expect(() => readBaseline(text, 'base.json')).toThrow(because);
  });
});
