import { ServiceError } from '../../diagnostics/index.ts';
import { type Embedder, isZero, similarity } from '../../embedding/index.ts';
import type { Omission } from '../../omission.ts';
import { type Pattern, PRODUCTION_READY_AT, patternQuality } from '../../pattern/index.ts';
import { comparePaths } from '../../tree/index.ts';
import { patternText } from '../pattern-text.ts';
import type { PatternBank, SearchHit, SearchQuery } from '../ports.ts';
import { otherModel } from '../problems.ts';
import { relevanceOf } from '../relevance.ts';
import type { BankIndex, IndexEntry } from './bank-index.ts';

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

  #search(query: SearchQuery, vector: Float32Array | undefined): readonly SearchHit[] {
    const hits: SearchHit[] = [];
    for (const stored of this.#stored.values()) {
      if (passes(stored, query)) hits.push(hitOf(stored, query, vector));
    }
    hits.sort((a, b) => b.relevance - a.relevance || comparePaths(a.pattern.id, b.pattern.id));
    return hits.slice(0, query.limit);
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

function hitOf(
  { pattern, quality, vector }: Stored,
  query: SearchQuery,
  question: Float32Array | undefined,
): SearchHit {
  const match =
    question === undefined
      ? { pattern, quality }
      : { pattern, quality, similarity: similarity(question, vector) };
  return { pattern, quality, productionReady: quality >= PRODUCTION_READY_AT, ...relevanceOf(match, query) };
}
