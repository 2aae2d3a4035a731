import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { SearchHit } from '../../src/bank/index.ts';
import { queriesFor, solve } from '../../src/plan/index.ts';
import { readSpec, type SpecRequirements } from '../../src/spec/index.ts';
import { EXAMPLE, openShipped } from './composing.ts';

const spec = specOf(EXAMPLE);

describe('retrieval proposes, the solver decides', () => {
  let hits: readonly (readonly SearchHit[])[];
  beforeAll(async () => {
    hits = await (await openShipped()).bank.hybridSearch(queriesFor(spec));
  });

  const selected = (given: typeof hits): readonly string[] =>
    solve({ spec, hits: given }).plan.selected.map(({ pattern }) => pattern.id);

  it('the same candidates give the same selection in any order and with any relevance', () => {
    const shuffled = fc.tuple(...hits.map(shuffledHits));
    fc.assert(
      fc.property(shuffled, (given) => expect(selected(given)).toEqual(selected(hits))),
      { numRuns: 50 },
    );
  });

  it('what the spec does not ask for is out, however well it ranks', () => {
    const ranked = hits.map((list) => list.map((hit) => ({ ...hit, relevance: 10_000 })));
    const open = specOf(EXAMPLE.replace(/method: jwt\n {2}roles: .*\n/, 'method: none\n'));
    const { plan } = solve({ spec: open, hits: ranked });
    expect(selected(ranked)).toContain('jwt_authentication');
    expect(plan.selected.map(({ pattern }) => pattern.id)).not.toContain('jwt_authentication');
    expect(plan.rejected.map(({ id }) => id)).toContain('jwt_authentication');
  });
});

function specOf(text: string): SpecRequirements {
  return readSpec([{ path: 'spec.md', bytes: new TextEncoder().encode(text) }]);
}

function shuffledHits(list: readonly SearchHit[]): fc.Arbitrary<readonly SearchHit[]> {
  const relevance = fc.integer({ min: 1, max: 10_000 });
  return fc
    .shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
    .chain((hits) =>
      fc.tuple(...hits.map((hit) => relevance.map((given) => ({ ...hit, relevance: given })))),
    );
}
