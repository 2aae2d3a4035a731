import { afterAll, describe, expect, it } from '@jest/globals';
import { openBank } from '../../src/bank/index.ts';
import { Neo4j } from '../../src/bank/neo4j/client.ts';
import { fourCodeWords, fourWords, library } from '../bank/four-words.ts';
import { patternBankContract } from '../bank/pattern-bank-contract.ts';
import { provides } from '../pattern/library.ts';
import { fillOnce, generationsOf, populated } from './populated.ts';
import { describeBoth, emptied, neo4jHere, qdrantHere } from './servers.ts';

const qdrant = qdrantHere('graph');
const servers = { qdrant, neo4j: neo4jHere };
const fill = fillOnce(servers);

describeBoth('Qdrant with Neo4j', () => {
  patternBankContract(
    'a bank in Qdrant and Neo4j',
    async (patterns) => {
      await fill(patterns);
      return openBank({
        ...{ embedder: () => fourWords, codeEmbedder: () => fourCodeWords },
        ...{ ...servers, onBackendError: 'fail' },
      });
    },
    { orders: 1 },
  );

  describe('the graph', () => {
    it('has nodes and relations of what patterns say, and what a pattern evolved from', async () => {
      await emptied(qdrant);
      const first = library.slice(0, 2);
      const [limiter, tokens] = first;
      if (limiter === undefined || tokens === undefined) throw new Error('the library is empty');
      const changed = {
        ...limiter,
        digest: 'changed',
        requires: ['feature.token'],
        conflicts: [{ capability: 'other.limit', reason: 'two limits' }],
        supersedes: ['tokens'],
      };
      await populated(servers, first);
      await populated(servers, [changed, { ...tokens, provides: provides('feature.token') }]);
      const graph = new Neo4j(neo4jHere, 'populate');
      const rows = await graph.read<{ type: string; to: string }>({
        doing: 'test',
        cypher: `MATCH (p:Pattern {digest: 'changed'})-[r]->(n)
          WHERE p.generation STARTS WITH $start
          RETURN DISTINCT type(r) AS type, coalesce(n.name, n.id) AS to ORDER BY type, to`,
        parameters: { start: qdrant.collection },
      });
      await graph.close();

      expect(rows.map(({ type, to }) => `${type} ${to}`)).toEqual([
        'CONFLICTS_WITH other.limit',
        'EVOLVED_FROM limiter',
        'IN_CATEGORY security',
        'IN_DOMAIN http',
        'PROVIDES feature.rate_limit',
        'REQUIRES feature.token',
        'SUPERSEDES tokens',
      ]);
    });

    it('keeps as many generations as Qdrant, and none that nobody could go back to', async () => {
      await emptied(qdrant);
      for (const count of [1, 2, 3, 4]) await populated(servers, library.slice(0, count));
      const graph = new Neo4j(neo4jHere, 'populate');
      const rows = await graph.read({
        doing: 'test',
        cypher: 'MATCH (g:Generation) WHERE g.name STARTS WITH $start RETURN g.name, g.complete',
        parameters: { start: qdrant.collection },
      });
      await graph.close();

      expect(rows).toHaveLength(3);
    });

    it('that lacks what Qdrant serves is made by the next populate', async () => {
      await populated({ qdrant }, library);
      const without = openBank({ embedder: () => fourWords, ...servers, onBackendError: 'fail' });
      await expect(without).rejects.toThrow('bank/graph-not-populated');
      const generations = await generationsOf(servers);

      expect((await generations.served()).model).toBeUndefined();
      await generations.close();
    });

    it.each([
      ['is not there', { ...neo4jHere, uri: 'bolt://127.0.0.1:9' }, 'it cannot be reached'],
      [
        'refuses the password',
        { ...neo4jHere, password: 'planted-pw-77' },
        'refuses the name or the password',
      ],
    ])('that %s leaves an omission, and the embedded bank answers', async (_, neo4j, because) => {
      await populated(servers, library);
      const began = Date.now();
      const bank = await openBank({
        ...{ embedder: () => fourWords, own: library },
        ...{ qdrant, neo4j, onBackendError: 'embedded' },
      });

      expect(bank.kind).toBe('embedded');
      expect(bank.omissions[0]?.because).toContain(because);
      expect(JSON.stringify(bank.omissions)).not.toContain('planted-pw-77');
      expect(Date.now() - began).toBeLessThan(10_000);
      await bank.close();
    });
  });

  afterAll(() => emptied(qdrant));
});
