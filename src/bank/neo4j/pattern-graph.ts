import { type Diagnostic, ServiceError } from '../../diagnostics/index.ts';
import { type Pattern, patternQuality } from '../../pattern/index.ts';
import { comparePaths } from '../../tree/index.ts';
import { bySteps } from '../closure.ts';
import { libraryChanges, type PatternStamp } from '../library-change.ts';
import type { Needed } from '../ports.ts';
import { graphNotPopulated, missingFromIndex, staleInIndex, strayInIndex } from '../problems.ts';
import type { Neo4j } from './client.ts';
import { linkOutcomes } from './outcome-links.ts';
import { CLOSURE, DROP, LINKS, SCHEMA, STORE } from './statements.ts';

/** Patterns of one transaction. */
const BATCH = 200;

/** One generation of patterns as they are stored. */
export interface GraphGeneration {
  readonly name: string;
  readonly patterns: readonly Pattern[];
  /** The generation that was served before; a pattern that changed since has evolved from the one there. */
  readonly before: string | undefined;
}

/** What patterns require, provide and refuse, as a graph; a generation of the bank is a part of it that nothing connects with the others but `EVOLVED_FROM`. */
export class PatternGraph {
  readonly #neo4j: Neo4j;

  constructor(neo4j: Neo4j) {
    this.#neo4j = neo4j;
  }

  /** @throws ServiceError - `bank/graph-not-populated`: the graph does not have what Qdrant serves */
  async require(generation: string): Promise<void> {
    if (!(await this.has(generation))) throw new ServiceError(graphNotPopulated.at({ generation }));
  }

  /** Whether all of a generation is there. */
  async has(generation: string): Promise<boolean> {
    const rows = await this.#neo4j.read({
      doing: 'find a generation',
      cypher: 'MATCH (g:Generation {name: $generation, complete: true}) RETURN g.name AS name',
      parameters: { generation },
    });
    return rows.length > 0;
  }

  /** Stores a generation beside the others; storing it again changes nothing. */
  async store({ name, patterns, before }: GraphGeneration): Promise<void> {
    for (const cypher of SCHEMA) await this.#neo4j.write({ doing: 'make its constraints', cypher });
    await this.#neo4j.write({
      doing: 'begin a generation',
      cypher: 'MERGE (g:Generation {name: $name}) SET g.complete = false',
      parameters: { name },
    });
    for (const cypher of [STORE, ...LINKS]) {
      for (let at = 0; at < patterns.length; at += BATCH) {
        const rows = patterns.slice(at, at + BATCH).map(rowOf);
        const parameters = { generation: name, before: before ?? '', rows };
        await this.#neo4j.write({ doing: 'store patterns', cypher, parameters });
      }
    }
    await linkOutcomes(this.#neo4j, name);
  }

  /** Compares a generation with its patterns, and marks it as complete where they agree. */
  async verify({ name, patterns }: GraphGeneration): Promise<readonly Diagnostic[]> {
    const held = await this.#neo4j.read<PatternStamp & { requires: string[]; provides: string[] }>({
      doing: 'list its patterns',
      cypher: `MATCH (p:Pattern {generation: $name})
        RETURN p.id AS id, p.version AS version, p.category AS category, p.digest AS digest`,
      parameters: { name },
    });
    const stamps = patterns.map(({ id, version, category, digest }) => ({ id, version, category, digest }));
    const problems = libraryChanges(held, stamps).flatMap(({ id, change }) => {
      if (change === 'unchanged') return [];
      if (change === 'added') return [missingFromIndex.at({ id })];
      return [change === 'changed' ? staleInIndex.at({ id }) : strayInIndex.at({ id })];
    });
    if (problems.length === 0)
      await this.#neo4j.write({
        doing: 'mark a generation as complete',
        cypher: 'MATCH (g:Generation {name: $name}) SET g.complete = true',
        parameters: { name },
      });
    return problems;
  }

  /** Names of all generations, also of those that are not complete. */
  async generations(): Promise<readonly string[]> {
    const rows = await this.#neo4j.read<{ name: string }>({
      doing: 'list its generations',
      cypher: 'MATCH (g:Generation) RETURN g.name AS name ORDER BY name',
    });
    return rows.map(({ name }) => name);
  }

  async drop(generation: string): Promise<void> {
    await this.#neo4j.write({ doing: 'delete a generation', cypher: DROP, parameters: { generation } });
  }

  /** Every pattern that could be needed along with `ids`, by id: one question, which the graph answers. */
  async closure(generation: string, ids: readonly string[]): Promise<readonly Needed[]> {
    const ways = await this.#neo4j.read<Needed & { steps: number }>({
      doing: 'follow what patterns require',
      cypher: CLOSURE,
      parameters: { generation, ids },
    });
    const nearest = new Map<string, Needed & { steps: number }>();
    for (const way of ways) {
      const known = nearest.get(way.id);
      if (
        known === undefined ||
        way.steps - known.steps < 0 ||
        (way.steps === known.steps && bySteps(way, known) < 0)
      )
        nearest.set(way.id, way);
    }
    return [...nearest.values()]
      .map(({ id, capability, requirer }) => ({ id, capability, requirer }))
      .sort((a, b) => comparePaths(a.id, b.id));
  }

  close(): Promise<void> {
    return this.#neo4j.close();
  }
}

function rowOf(pattern: Pattern): Readonly<Record<string, unknown>> {
  const { id, version, digest, category, domain, requires, provides, conflicts, supersedes } = pattern;
  return {
    ...{ id, version, digest, category, domain, requires, supersedes },
    provides: provides.map(({ capability, exclusive }) => ({ capability, exclusive })),
    conflicts: conflicts.map(({ capability, reason }) => ({ capability, reason })),
    quality: patternQuality(pattern) / 10_000,
  };
}
