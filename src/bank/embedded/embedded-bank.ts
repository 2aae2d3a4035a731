import { ServiceError } from '../../diagnostics/index.ts';
import { type Embedder, isZero, similarity } from '../../embedding/index.ts';
import type { Omission } from '../../omission.ts';
import { type Pattern, PRODUCTION_READY_AT, patternQuality } from '../../pattern/index.ts';
import { comparePaths } from '../../tree/index.ts';
import { patternText } from '../pattern-text.ts';
import type { PatternBank, SearchHit, SearchQuery } from '../ports.ts';
import { otherModel } from '../problems.ts';
import { type Match, relevanceOf, whyFound } from '../relevance.ts';
import type { BankIndex, IndexEntry } from './bank-index.ts';
import { Best } from './best.ts';

interface Stored extends IndexEntry {
  /** 0 to 10 000. */
  readonly quality: number;
}

/** Opens the model when the first text is to be embedded: a bank that is only listed does not need it. */
export type EmbedderSource = () => Embedder | Promise<Embedder>;

/** The bank that needs nothing but Node: patterns and vectors in memory, compared one by one. */
export class EmbeddedBank implements PatternBank {
  readonly kind = 'embedded';
  readonly omissions: readonly Omission[];
  readonly #model: string;
  readonly #source: EmbedderSource;
  readonly #stored = new Map<string, Stored>();
  #embedder: Embedder | undefined;

  constructor(index: BankIndex, embedder: EmbedderSource, omissions: readonly Omission[] = []) {
    this.#model = index.model;
    this.#source = embedder;
    this.omissions = omissions;
    for (const entry of index.entries) this.#store(entry);
  }

  async storeProductionPattern(pattern: Pattern): Promise<'added' | 'changed' | 'unchanged'> {
    const known = this.#stored.get(pattern.id);
    if (known?.pattern.digest === pattern.digest) return 'unchanged';
    const [vector] = await this.#embed([patternText(pattern)]);
    if (vector !== undefined) this.#store({ pattern, vector });
    return known === undefined ? 'added' : 'changed';
  }

  async hybridSearch(queries: readonly SearchQuery[]): Promise<readonly (readonly SearchHit[])[]> {
    const vectors = await this.#questionVectors(queries);
    return queries.map((query, index) => this.#search(query, vectors[index]));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #search(query: SearchQuery, question: Float32Array | undefined): readonly SearchHit[] {
    const best = new Best<Ranked>(query.limit, byRelevance);
    for (const stored of this.#stored.values()) {
      if (!passes(stored, query)) continue;
      const match = matchOf(stored, question);
      best.offer({ match, relevance: relevanceOf(match, query) });
    }
    return best.list().map(({ match, relevance }) => hitOf(match, relevance, query));
  }

  /** One vector a query; `undefined` where its text has no meaning. */
  async #questionVectors(queries: readonly SearchQuery[]): Promise<readonly (Float32Array | undefined)[]> {
    const texts = queries.map(({ text }) => text);
    if (texts.every((text) => text.trim() === '')) return texts.map(() => undefined);
    const vectors = await this.#embed(texts);
    return vectors.map((vector) => (isZero(vector) ? undefined : vector));
  }

  async #embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    this.#embedder ??= await this.#source();
    if (this.#embedder.model !== this.#model) {
      throw new ServiceError(otherModel.at({ built: this.#model, asked: this.#embedder.model }));
    }
    return this.#embedder.embed(texts);
  }

  #store(entry: IndexEntry): void {
    this.#stored.set(entry.pattern.id, { ...entry, quality: patternQuality(entry.pattern) });
  }
}

function passes(
  { pattern, quality }: Stored,
  { category, productionReady, minimumSuccessRate }: SearchQuery,
): boolean {
  if (category !== undefined && pattern.category !== category) return false;
  if (productionReady !== undefined && quality >= PRODUCTION_READY_AT !== productionReady) return false;
  return pattern.quality.successRate >= (minimumSuccessRate ?? 0);
}

interface Ranked {
  readonly match: Match;
  readonly relevance: number;
}

function byRelevance(a: Ranked, b: Ranked): number {
  return b.relevance - a.relevance || comparePaths(a.match.pattern.id, b.match.pattern.id);
}

function matchOf({ pattern, quality, vector }: Stored, question: Float32Array | undefined): Match {
  return question === undefined
    ? { pattern, quality }
    : { pattern, quality, similarity: similarity(question, vector) };
}

function hitOf(match: Match, relevance: number, query: SearchQuery): SearchHit {
  const { pattern, quality } = match;
  const productionReady = quality >= PRODUCTION_READY_AT;
  return { pattern, relevance, quality, productionReady, why: whyFound(match, query) };
}
