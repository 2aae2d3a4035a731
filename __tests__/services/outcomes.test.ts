import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type OutcomeRecord, type OutcomeStore, openOutcomes } from '../../src/bank/index.ts';
import { Neo4j } from '../../src/bank/neo4j/client.ts';
import { library } from '../bank/four-words.ts';
import { populated } from './populated.ts';
import { describeBoth, emptied, neo4jHere, qdrantHere } from './servers.ts';

const qdrant = qdrantHere('outcomes');
const servers = { qdrant, neo4j: neo4jHere };
const REPOSITORY = '0123456789abcdef';

function record(id: string, patterns: readonly string[], app = 'notes'): OutcomeRecord {
  return {
    ...{ repository: REPOSITORY, app, id, event: 'merged', at: '2026-11-28', text: `text of ${app} ${id}` },
    patterns: patterns.map((each) => ({ id: each, version: '1.0.0', edited: 1, removed: 0, kept: 9000 })),
  };
}

describeBoth('outcomes in Neo4j', () => {
  const graph = new Neo4j(neo4jHere, 'populate');
  let store: OutcomeStore;
  const forgotten = async (): Promise<void> => {
    const cypher = 'MATCH (n:Outcome|Spec {repository: $repository}) DETACH DELETE n';
    await graph.write({ doing: 'test', cypher, parameters: { repository: REPOSITORY } });
  };
  const usedWith = async (): Promise<readonly string[]> => {
    const rows = await graph.read<{ pair: string; count: number }>({
      doing: 'test',
      cypher: `MATCH (a:Pattern)-[u:USED_WITH]->(b:Pattern) WHERE a.generation STARTS WITH $start
        WITH a.generation AS generation, a.id + ' ' + b.id AS pair, u.count AS count
        WITH generation, collect({pair: pair, count: count}) AS pairs ORDER BY generation DESC LIMIT 1
        UNWIND pairs AS each RETURN each.pair AS pair, each.count AS count ORDER BY pair`,
      parameters: { start: `${qdrant.collection}-` },
    });
    return rows.map(({ pair, count }) => `${pair} ${count}`);
  };

  beforeAll(async () => {
    const opened = await openOutcomes(servers);
    if (opened === undefined) throw new Error('no graph is set');
    store = opened;
    await forgotten();
    await emptied(qdrant);
    await populated(servers, library);
  });
  afterAll(async () => {
    await forgotten();
    await emptied(qdrant);
    await store.close();
    await graph.close();
  });

  it('are recorded once, below their spec, beside the patterns that they are about', async () => {
    expect(await store.add(record('merged-1', ['limiter', 'tokens', 'gone']))).toBe(true);
    expect(await store.add(record('merged-1', ['limiter', 'tokens', 'gone']))).toBe(false);
    expect(await store.add(record('merged-2', ['tokens', 'limiter', 'metrics']))).toBe(true);
    expect(await store.add(record('merged-1', ['image'], 'other'))).toBe(true);
    const rows = await graph.read<{ app: string; outcomes: number; patterns: number }>({
      doing: 'test',
      cypher: `MATCH (s:Spec {repository: $repository})-[:BECAME]->(o:Outcome)-[:CONCERNS]->(p:Pattern)
        WHERE p.generation STARTS WITH $start
        RETURN s.app AS app, count(DISTINCT o) AS outcomes, count(DISTINCT p) AS patterns ORDER BY app`,
      parameters: { repository: REPOSITORY, start: `${qdrant.collection}-` },
    });

    expect(rows).toEqual([
      { app: 'notes', outcomes: 2, patterns: 3 },
      { app: 'other', outcomes: 1, patterns: 1 },
    ]);
    expect(await store.texts()).toEqual(
      expect.arrayContaining(['text of notes merged-1', 'text of notes merged-2', 'text of other merged-1']),
    );
  });

  it('count what was used together, and are connected with the next generation as with this one', async () => {
    const counts = ['limiter metrics 1', 'limiter tokens 2', 'metrics tokens 1'];

    expect(await usedWith()).toEqual(counts);
    await populated(servers, library);
    expect(await usedWith()).toEqual(counts);
  });

  it('of two runs at once are each counted once', async () => {
    const same = record('merged-3', ['image', 'tokens']);
    const added = await Promise.all([store.add(same), store.add(same), store.add(same)]);

    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await usedWith()).toContain('image tokens 1');
  });

  it('that a graph cannot keep end in an error without its password', async () => {
    const down = await openOutcomes({ neo4j: { uri: 'bolt://127.0.0.1:9', password: 'planted-pw-78' } });
    const began = Date.now();
    const failure = await down?.texts().catch((error: unknown) => error);

    expect(failure).toMatchObject({ exitCode: 3, diagnostics: [{ code: 'bank/neo4j-failed' }] });
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(JSON.stringify(failure)).not.toContain('planted-pw-78');
    await down?.close();
  });
});
