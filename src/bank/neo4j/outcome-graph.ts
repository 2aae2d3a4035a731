import type { OutcomeRecord, OutcomeStore } from '../outcomes.ts';
import type { Neo4j } from './client.ts';
import { OUTCOME, OUTCOME_SCHEMA } from './outcome-statements.ts';

/** Outcomes as nodes beside the patterns that they are about. */
export class OutcomeGraph implements OutcomeStore {
  readonly #neo4j: Neo4j;

  constructor(neo4j: Neo4j) {
    this.#neo4j = neo4j;
  }

  async add({ patterns, ...outcome }: OutcomeRecord): Promise<boolean> {
    for (const cypher of OUTCOME_SCHEMA) await this.#neo4j.write({ doing: 'make its constraints', cypher });
    const rows = patterns.map(({ id, version, edited, removed, kept }) => ({
      id,
      version,
      edited,
      removed,
      kept,
    }));
    // A try whose answer was lost finds its own outcome: it was added all the same.
    const nonce = crypto.randomUUID();
    const [row] = await this.#neo4j.change<{ isNew: boolean }>({
      doing: 'record an outcome',
      cypher: OUTCOME,
      parameters: { ...outcome, rows, about: JSON.stringify(rows), nonce },
    });
    return row?.isNew === true;
  }

  async texts(): Promise<readonly string[]> {
    const rows = await this.#neo4j.read<{ text: string }>({
      doing: 'read its outcomes',
      cypher: 'MATCH (o:Outcome) RETURN o.text AS text ORDER BY o.repository, o.app, o.id',
    });
    return rows.map(({ text }) => text);
  }

  close(): Promise<void> {
    return this.#neo4j.close();
  }
}
