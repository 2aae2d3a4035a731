import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Judge, type Judgement, openJudge } from '../../src/bundle/index.ts';
import { decide, NO_POLICY } from '../../src/policy/index.ts';
import { FileTree } from '../../src/tree/index.ts';
import { composeText, EXAMPLE, openShipped } from './composing.ts';

const TODAY = '2026-11-24';

describe('fail closed, say what to do', () => {
  let ready: Judgement;
  let judge: Judge;
  beforeAll(async () => {
    judge = await openJudge({ threshold: 8000, policy: NO_POLICY, today: TODAY });
    ready = await judge((await composeText(EXAMPLE, await openShipped())).composition.tree);
  });

  it('the report that is spoilt below is ready as it is', () => {
    expect(ready.verdict.ready).toBe(true);
  });

  it.each(['rawScore', 'knownWeight', 'readable'] as const)('a %s that is no number is not ready', (key) => {
    const report = { ...ready.report, [key]: Number.NaN };
    expect(decide({ report, threshold: 8000, policy: NO_POLICY, today: TODAY }).ready).toBe(false);
  });

  it('a threshold that is no number lets nothing pass', () => {
    const { report } = ready;
    expect(decide({ report, threshold: Number.NaN, policy: NO_POLICY, today: TODAY }).ready).toBe(false);
  });

  it('a report without probes is not ready, whatever it says of its score', () => {
    const report = { ...ready.report, probes: [] };
    expect(decide({ report, threshold: 8000, policy: NO_POLICY, today: TODAY }).ready).toBe(false);
  });

  it('a tree of any bytes is judged without a throw, and is not ready', async () => {
    const trees = fc.dictionary(
      fc.constantFrom('src/main.py', 'app.py', 'pyproject.toml', 'Dockerfile', '.github/workflows/ci.yml'),
      fc.uint8Array({ maxLength: 400 }),
      { minKeys: 1 },
    );
    await fc.assert(
      fc.asyncProperty(trees, async (files) => {
        const tree = FileTree.of(
          Object.entries(files).map(([path, bytes]) => ({ path, bytes, mode: '100644' as const })),
        );
        const { verdict } = await judge(tree);
        expect(verdict).toMatchObject({ ready: false, reasons: expect.arrayContaining([expect.anything()]) });
      }),
      { numRuns: 40 },
    );
  });
});
