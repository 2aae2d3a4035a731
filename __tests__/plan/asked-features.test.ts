import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { CONTRIBUTION_KINDS } from '../../src/compose/index.ts';
import { type Pattern, readPatterns } from '../../src/pattern/index.ts';
import { type Solution, solve } from '../../src/plan/index.ts';
import { readTree } from '../../src/tree/index.ts';
import { entity, feature, specOf } from './spec-of.ts';

let patterns: readonly Pattern[];

beforeAll(async () => {
  const { tree } = await readTree(join(import.meta.dirname, '..', '..', 'patterns'));
  patterns = readPatterns(tree, CONTRIBUTION_KINDS).patterns;
});

function solved(...features: readonly string[]): Solution {
  const hits = patterns.map((pattern) => ({
    pattern,
    relevance: 5000,
    quality: 9000,
    productionReady: true,
    why: 'all are asked',
  }));
  const spec = specOf({
    entities: [entity('Book', 10, { title: { kind: 'string' } })],
    features: features.map((id, index) => feature(id, 20 + index)),
  });
  return solve({ spec, hits: [hits] });
}

const idsOf = ({ plan }: Solution): readonly string[] => plan.selected.map(({ pattern }) => pattern.id);

describe.each([
  ['audit_log', 'audit_log'],
  ['cache', 'response_cache'],
  ['horizontal_scaling', 'kubernetes_manifests'],
  ['idempotency', 'idempotency_keys'],
  ['import_export', 'import_export'],
  ['optimistic_locking', 'optimistic_locking'],
  ['seed_data', 'seed_data'],
  ['soft_delete', 'soft_delete'],
  ['sse', 'server_sent_events'],
  ['tracing', 'tracing'],
  ['websockets', 'websockets'],
])('a spec that asks for `%s`', (id, pattern) => {
  it('gets the pattern that provides it, and is not told that it is left out', () => {
    const solution = solved(id);
    expect(idsOf(solution)).toContain(pattern);
    expect(solution.omissions).toEqual([]);
  });

  it('gets nothing of it where it does not ask', () => {
    expect(idsOf(solved())).not.toContain(pattern);
  });
});
