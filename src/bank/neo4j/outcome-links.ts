import type { PatternRecord } from '../outcomes.ts';
import type { Neo4j } from './client.ts';
import { CONCERNS, OUTCOME_SCHEMA, OUTCOMES, USED_WITH } from './outcome-statements.ts';

/** Outcomes of one page, and pairs of one transaction. */
const PAGE = 200;

interface Recorded {
  readonly repository: string;
  readonly app: string;
  readonly id: string;
  /** JSON, as it was recorded. */
  readonly about: string;
}

/** Connects a generation that is new with every outcome so far: what it is about, and how often two patterns were used together. */
export async function linkOutcomes(neo4j: Neo4j, generation: string): Promise<void> {
  for (const cypher of OUTCOME_SCHEMA) await neo4j.write({ doing: 'make its constraints', cypher });
  const counts = new Map<string, number>();
  for (let skip = 0; ; skip += PAGE) {
    const page = await neo4j.read<Recorded>({
      ...{ doing: 'read its outcomes', cypher: OUTCOMES },
      parameters: { skip, limit: PAGE },
    });
    const rows = page.map(({ about, ...key }) => ({
      ...key,
      patterns: JSON.parse(about) as PatternRecord[],
    }));
    if (rows.length > 0)
      await neo4j.write({ doing: 'connect outcomes', cypher: CONCERNS, parameters: { generation, rows } });
    for (const { patterns } of rows) countPairs(counts, patterns);
    if (page.length < PAGE) break;
  }
  const pairs = [...counts].map(([pair, count]) => ({ ...(JSON.parse(pair) as Pair), count }));
  for (let at = 0; at < pairs.length; at += PAGE) {
    const parameters = { generation, rows: pairs.slice(at, at + PAGE) };
    await neo4j.write({ doing: 'connect patterns used together', cypher: USED_WITH, parameters });
  }
}

interface Pair {
  readonly a: string;
  readonly b: string;
}

function countPairs(counts: Map<string, number>, patterns: readonly PatternRecord[]): void {
  const ids = [...new Set(patterns.map(({ id }) => id))].sort();
  for (const [at, a] of ids.entries())
    for (const b of ids.slice(at + 1)) {
      const pair = JSON.stringify({ a, b } satisfies Pair);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
}
