import { describe, expect, it } from '@jest/globals';
import { libraryChanges } from '../../src/bank/index.ts';
import { populateJson, toPopulateJson } from '../../src/report/json/v1/populate.ts';
import { populateMarkdown } from '../../src/report/populate/markdown.ts';
import { type PopulateResult, rejectedDirectories } from '../../src/report/populate/populate-result.ts';
import { populateText } from '../../src/report/populate/text.ts';
import { manifest, patternOf, readSample } from '../pattern/library.ts';

const refused = readSample(manifest({ sumary: 'x', when: 'wether' })).diagnostics;

const result: PopulateResult = {
  bank: 'embedded',
  changes: libraryChanges(
    [patternOf('same'), patternOf('edited'), patternOf('gone')],
    [patternOf('same'), patternOf('edited', { digest: 'other', version: '1.1.0' }), patternOf('new')],
  ),
  rejected: rejectedDirectories(refused),
  verified: { patterns: 3, searches: 6, problems: [] },
  written: true,
  outcomes: 0,
  evolved: [],
  diagnostics: refused,
  omissions: [],
};

describe('a populate on the terminal', () => {
  it('shows what needs attention first, each pattern once, and why one was rejected', () => {
    expect(populateText(result, { dryRun: false })).toBe(
      [
        '  rejected   patterns/security/sample  1 problem',
        '             line 10: unknown key `sumary`; write `summary`',
        '  removed    gone                      1.0.0  api',
        '  added      new                       1.0.0  api',
        '  changed    edited                    1.1.0  api',
        '  unchanged  same                      1.0.0  api',
        '',
        '  1 added, 1 changed, 1 removed, 1 unchanged, 1 rejected',
        '  verified 3 patterns and 6 sample searches: all as they should be',
        '  the embedded bank is up to date',
      ].join('\n'),
    );
  });

  it('names each pattern that outcomes brought below what a production-ready one must reach', () => {
    const evolved = [
      {
        ...{ id: 'edited', version: '1.1.0', prior: 9500, successRate: 7600, outcomes: 5, touched: 9 },
        quality: { before: 9000, after: 7600 },
        productionReady: { before: true, after: false },
      },
    ];
    const measured = { ...result, outcomes: 5, evolved };

    expect(populateText(measured, { dryRun: false })).toContain(
      'not production ready any more: edited (quality 0.90 → 0.76; people touched 9 of its files)',
    );
    expect(populateMarkdown(measured)).toContain(
      '| `edited` | 0.95 | 0.76 | 0.76 | 5 | 9 | **not production',
    );
    expect(toPopulateJson(measured).evolved).toMatchObject([{ id: 'edited', production_ready: false }]);
  });

  it.each([
    ['on a dry run', { written: false }, true, 'was left as it is (dry run)'],
    ['when it was refused', { written: false, verified: undefined }, false, 'was left as it is'],
    [
      'when nothing changed',
      { written: false, changes: libraryChanges([patternOf('a')], [patternOf('a')]) },
      false,
      'is unchanged',
    ],
  ])('says what became of the bank %s', (_, parts, dryRun, ending) => {
    const { verified, ...rest } = { ...result, ...parts };
    const text = populateText(verified === undefined ? rest : { ...rest, verified }, { dryRun });

    expect(text.endsWith(`the embedded bank ${ending}`)).toBe(true);
  });
});

describe('a populate in the job summary', () => {
  it('leaves out what did not change', () => {
    const text = populateMarkdown(result);

    expect(text).toContain('| added | `new` | 1.0.0  api |');
    expect(text).not.toContain('`same`');
  });

  it('cannot be broken by a manifest', () => {
    const errors = rejectedDirectories(readSample(manifest({ id: '"a|b<img src=x>@team"' })).diagnostics);
    const text = populateMarkdown({ ...result, rejected: errors });

    expect(text).not.toContain('<img');
    expect(text).not.toContain('@team');
    expect(
      text
        .split('\n')
        .find((line) => line.startsWith('| rejected'))
        ?.split('|'),
    ).toHaveLength(5);
  });
});

describe('a populate as JSON', () => {
  it('has the shape that is promised', () => {
    const document = toPopulateJson(result);

    expect(populateJson.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      schema: 'populate/1',
      written: true,
      patterns: [
        { id: 'edited', change: 'changed' },
        { id: 'gone', change: 'removed' },
        { id: 'new', change: 'added' },
        { id: 'same', change: 'unchanged' },
      ],
      rejected: [
        {
          directory: 'patterns/security/sample',
          problems: [{ code: 'pattern/unknown-key', line: 10, column: 1 }],
        },
      ],
      verified: { patterns: 3, searches: 6, problems: [] },
    });
  });
});
