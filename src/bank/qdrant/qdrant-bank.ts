import type { Schemas } from '@qdrant/js-client-rest';
import { ServiceError } from '../../diagnostics/index.ts';
import type { Omission } from '../../omission.ts';
import type { Pattern } from '../../pattern/index.ts';
import { closureOver } from '../closure.ts';
import { codeVectors } from '../code-vector.ts';
import { lexicalVector, overlap } from '../lexical.ts';
import { patternText } from '../pattern-text.ts';
import type { Needed, PatternBank, SearchHit, SearchQuery } from '../ports.ts';
import { codeUnknown, corruptPoint, foreignCollection, notPopulated } from '../problems.ts';
import { type Asked, type EmbedderSources, Questions } from '../questions.ts';
import { byRelevance, hitOf, matchOf, type Stored } from '../ranking.ts';
import { type Match, relevanceOf } from '../relevance.ts';
import { Qdrant } from './client.ts';
import { findCollection, servedBy } from './collection.ts';
import { HELD, type Question, searchOf } from './formula.ts';
import { pointOf, storedOf } from './point.ts';
import { pointId } from './point-id.ts';
import { DEFAULT_COLLECTION, type QdrantSettings } from './settings.ts';

/** Hits beyond the limit that are asked for at once, so that equal ones at the edge rarely need a second request. */
const MARGIN = 16;

/** Of a relevance of 1: below it two hits may be equal once both are rounded, and their order is the ids'. */
const TIE = 2e-4;

/** Points that may be there beyond those that the server counts: its count is approximate. */
const UNCOUNTED = 64;

type Point = Pick<Schemas['ScoredPoint'], 'id' | 'payload' | 'score'>;

/** The graph of the generation that is served. */
export interface ServedGraph {
  closure(ids: readonly string[]): Promise<readonly Needed[]>;
  close(): Promise<void>;
}

export interface Opening {
  readonly sources: EmbedderSources;
  /** Opens the graph of a generation, where there is one. */
  readonly graph?: (generation: string) => Promise<ServedGraph>;
  /** The alias that is served where nothing is said; a populate names the generation that it checks. */
  readonly collection?: string;
}

interface Opened {
  readonly qdrant: Qdrant;
  readonly collection: string;
  readonly questions: Questions;
  readonly points: number;
  readonly graph: ServedGraph | undefined;
  /** Whether code can be compared: the collection has vectors of it, and there is a model. */
  readonly hasCode: boolean;
}

/** Patterns in a Qdrant: the server compares, weighs, filters and cuts; all questions of a spec are one request. */
export class QdrantBank implements PatternBank {
  readonly kind: 'qdrant' | 'qdrant+neo4j';
  readonly omissions: readonly Omission[] = [];
  readonly #qdrant: Qdrant;
  readonly #collection: string;
  readonly #questions: Questions;
  readonly #graph: ServedGraph | undefined;
  readonly #hasCode: boolean;
  #points: number;

  private constructor(given: Opened) {
    this.#graph = given.graph;
    this.kind = given.graph === undefined ? 'qdrant' : 'qdrant+neo4j';
    this.#qdrant = given.qdrant;
    this.#collection = given.collection;
    this.#questions = given.questions;
    this.#points = given.points;
    this.#hasCode = given.hasCode;
  }

  /**
   * @throws ServiceError - `bank/qdrant-failed`, `bank/not-populated`, `bank/foreign-collection`
   */
  static async open(
    settings: QdrantSettings,
    { sources, graph: openGraph, collection = settings.collection ?? DEFAULT_COLLECTION }: Opening,
  ): Promise<QdrantBank> {
    const qdrant = new Qdrant(settings, 'search');
    const found = await findCollection(qdrant, collection);
    if (found === undefined) throw new ServiceError(notPopulated.at({ collection }));
    const { metadata } = found;
    if (metadata === undefined) throw new ServiceError(foreignCollection.at({ collection }));
    const questions = new Questions({ text: metadata, code: metadata.code }, sources);
    const points = Math.max(found.points, metadata.count);
    const graph = await openGraph?.((await servedBy(qdrant, collection)) ?? collection);
    const hasCode = metadata.code !== undefined && sources.code !== undefined;
    return new QdrantBank({ qdrant, collection, questions, points, graph, hasCode });
  }

  async hybridSearch(queries: readonly SearchQuery[]): Promise<readonly (readonly SearchHit[])[]> {
    if (!this.#hasCode && queries.some(({ code }) => code !== undefined))
      throw new ServiceError(codeUnknown.at({}));
    const asked = await this.#questions.asked(queries);
    const candidates = this.#points + UNCOUNTED;
    const questions = queries.map((query, index) => {
      const limit = Math.min(query.limit + MARGIN, candidates);
      return { query, asked: asked[index], candidates, limit };
    });
    const answers = await this.#answers(questions);
    return Promise.all(questions.map((question, index) => this.#settled(question, answers[index] ?? [])));
  }

  async storeProductionPattern(pattern: Pattern): Promise<'added' | 'changed' | 'unchanged'> {
    const [known] = await this.#qdrant.ask('find a pattern', (client) =>
      client.retrieve(this.#collection, { ids: [pointId(pattern.id)], with_payload: ['digest'] }),
    );
    if (known?.payload?.['digest'] === pattern.digest) return 'unchanged';
    const [vector] = await this.#questions.embed([patternText(pattern)]);
    if (vector === undefined)
      throw new ServiceError(corruptPoint.at({ point: pattern.id, what: 'it has no vector' }));
    const [code] = this.#hasCode
      ? await codeVectors([pattern], { embedder: await this.#questions.codeEmbedder() })
      : [];
    const points = [pointOf({ pattern, vector, ...(code === undefined ? {} : { code }) })];
    await this.#qdrant.ask('store a pattern', (client) =>
      client.upsert(this.#collection, { wait: true, points }),
    );
    if (known === undefined) this.#points += 1;
    return known === undefined ? 'added' : 'changed';
  }

  async closure(ids: readonly string[]): Promise<readonly Needed[]> {
    if (this.#graph !== undefined) return this.#graph.closure(ids);
    return closureOver(ids, {
      byIds: (wanted) => this.#patterns({ must: [{ has_id: wanted.map(pointId) }] }),
      providersOf: (capabilities) =>
        this.#patterns({ must: [{ key: 'capabilities', match: { any: [...capabilities] } }] }),
    });
  }

  async close(): Promise<void> {
    await this.#graph?.close();
  }

  async #patterns(filter: Schemas['Filter']): Promise<readonly Pattern[]> {
    const { points } = await this.#qdrant.ask('read what patterns require', (client) =>
      client.scroll(this.#collection, { filter, limit: this.#points + UNCOUNTED, with_payload: HELD }),
    );
    return points.map((point) => storedOf(point).pattern);
  }

  async #answers(questions: readonly Question[]): Promise<readonly (readonly Point[])[]> {
    const searches = questions.map(searchOf);
    const answers = await this.#qdrant.ask('search', (client) =>
      client.queryBatch(this.#collection, { searches }),
    );
    return answers.map(({ points }) => points);
  }

  /** The hits, once no pattern beyond the last one could still stand among them. */
  async #settled(question: Question, points: readonly Point[]): Promise<readonly SearchHit[]> {
    const { query, asked, limit } = question;
    const last = points[query.limit - 1]?.score;
    const beyond = points.at(-1)?.score;
    const isCut =
      points.length === limit && last !== undefined && beyond !== undefined && last - beyond < TIE;
    if (isCut) {
      const more = { ...question, limit: 4 * limit };
      const [answer = []] = await this.#answers([more]);
      return this.#settled(more, answer);
    }
    return points
      .map((point) => matched(storedOf(point), asked))
      .map((match) => ({ match, relevance: relevanceOf(match, query) }))
      .sort(byRelevance)
      .slice(0, query.limit)
      .map((ranked) => hitOf(ranked, query));
  }
}

/** The words are counted here, too: the server keeps them as 32-bit numbers. */
function matched(stored: Stored, asked: Asked | undefined): Match {
  const shared = asked === undefined ? 0 : overlap(asked.words, lexicalVector(patternText(stored.pattern)));
  return matchOf(stored, asked, shared);
}
