import { describe, expect, it } from '@jest/globals';
import {
  commentMarkdown,
  readMarker,
  stepLine,
  toVerifyJson,
  verificationEnd,
  verificationJunit,
  verificationMarkdown,
  verifyJson,
  withRegion,
} from '../../src/report/index.ts';
import { proofBlock } from '../../src/report/verify/proof-block.ts';
import { FileTree } from '../../src/tree/index.ts';
import type { StepReport, Verification } from '../../src/verify/index.ts';
import { viewOf } from './judged.ts';

function stepOf(changes: Partial<StepReport> = {}): StepReport {
  const texts = { asks: 'Does it?', fix: 'settle it', command: 'tool', because: '', log: '', figure: '' };
  return { id: 'tests', outcome: 'passed', required: true, seconds: 12.4, ...texts, ...changes };
}

const MIXED: Verification = {
  steps: [
    stepOf({ figure: '412 passed' }),
    stepOf({
      id: 'lint',
      outcome: 'failed',
      because: 'exit status 1',
      log: 'a.py:1 <bad> & "worse" ]]> \u0000 \ud800',
    }),
    stepOf({
      id: 'audit',
      outcome: 'skipped',
      because: 'no package could be looked up',
      required: false,
      seconds: 0,
    }),
  ],
  passed: false,
};

describe('a proof, shown', () => {
  it('a skipped step is named with its reason and never green', () => {
    expect(stepLine(MIXED.steps[2] ?? stepOf())).toBe(
      'skipped  audit                      no package could be looked up',
    );
    expect(verificationMarkdown(MIXED)).toContain(
      '| `audit` | ⚪ skipped | no package could be looked up | 0 s |',
    );
    expect(verificationJunit(MIXED, 'service')).toContain(
      '<skipped message="no package could be looked up"/>',
    );
  });

  it('the end says what failed, what to do, and the counts', () => {
    const text = verificationEnd(MIXED);
    expect(text).toContain('lint: exit status 1');
    expect(text).toContain('= help: settle it');
    expect(text).toContain('not proven: 1 passed, 1 failed, 1 skipped');
  });

  it('JUnit XML escapes what a program printed, and drops what XML cannot hold', () => {
    const xml = verificationJunit(MIXED, '<service>');
    expect(xml).toContain('a.py:1 &lt;bad&gt; &amp; &quot;worse&quot; ]]&gt; \ufffd \ufffd</failure>');
    expect(xml).toContain('tests="3" failures="1" errors="0" skipped="1"');
    expect(xml).toContain('name="patternbank verify &lt;service&gt;"');
  });

  it('the JSON document is what its schema says', () => {
    expect(verifyJson.parse(JSON.parse(JSON.stringify(toVerifyJson(MIXED))))).toMatchObject({
      passed: false,
    });
  });
});

describe('a proof on a pull request', () => {
  const tree = FileTree.fromText({ 'a.py': '' });
  const detail = { rows: 100, snippets: true };
  const later: Verification = {
    ...MIXED,
    steps: MIXED.steps.map((step) => ({ ...step, seconds: step.seconds + 7, figure: 'other' })),
  };
  const bodyOf = (proof: Verification, of = tree) => ({
    text: proofBlock(proof, { tree: of, detail }) ?? '',
    spec: 'abcdef01',
    path: 'spec.md',
  });

  it('that came to the same for the same tree stands as it was: other times are nothing new', () => {
    const standing = withRegion('', bodyOf(MIXED));
    expect(withRegion(standing, bodyOf(later))).toBe(standing);
  });

  it.each([
    [
      'another outcome',
      bodyOf({ ...later, steps: later.steps.map((step) => ({ ...step, outcome: 'passed' as const })) }),
    ],
    ['another tree', bodyOf(later, FileTree.fromText({ 'a.py': 'x = 1\n' }))],
  ])('is written anew for %s', (_, body) => {
    const standing = withRegion('', bodyOf(MIXED));
    expect(withRegion(standing, body)).not.toBe(standing);
  });

  it('a comment that differs in times only has the digest of the one before', () => {
    const origin = {
      key: 'demo',
      head: 'a'.repeat(40),
      run: { id: '1', attempt: 1, url: 'https://github.com/o/r' },
    };
    const digests = [MIXED, later].map(
      (verification) => readMarker(commentMarkdown({ ...viewOf(), verification }, origin))?.digest,
    );
    expect(digests[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(digests[1]).toBe(digests[0]);
  });
});
