import { isFailure, ServiceError } from '../../diagnostics/index.ts';
import { type Connection, connect, type Library, reasonOf } from '../../openai/index.ts';
import { sha256 } from '../../tree/index.ts';
import type { Embedder } from '../embedder.ts';
import { embeddingUnavailable, otherLength } from '../problems.ts';
import { vectorsIn } from './answer.ts';

/** Which model embeds, and where. */
export interface EmbeddingService {
  readonly model: string;
  /** Numbers of a vector. */
  readonly dimension: number;
  readonly apiKey?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** A search waits for a person, a populate for a server. */
  readonly work: 'search' | 'populate';
}

/** Requests at once. */
const LANES = 4;

/** Vectors that are kept, so that no text is sent twice. */
const CACHE_MAX = 20_000;

/**
 * How a request is made. A search that waits for nothing still ends within the ten seconds that a run may wait for a bank: all
 * tries together have so many milliseconds. 32 texts are the most that Text Embeddings Inference takes where nobody told it more.
 */
const WAYS = {
  search: { batch: 8, deadline: 8_000, retries: 2 },
  populate: { batch: 32, deadline: 120_000, retries: 4 },
} as const;

/** A model behind any endpoint that speaks the protocol of OpenAI, Text Embeddings Inference among them. */
export function openAiEmbedder(service: EmbeddingService): Embedder {
  return new OpenAiEmbedder(service);
}

class OpenAiEmbedder implements Embedder {
  readonly model: string;
  readonly dimension: number;
  readonly #connection: Connection;
  readonly #way: (typeof WAYS)['search' | 'populate'];
  /** By digest of the text. */
  readonly #cache = new Map<string, Float32Array>();
  /** Whether the model has more dimensions, and is asked for fewer. */
  #isShortened = false;

  constructor({ model, dimension, apiKey, baseUrl, work }: EmbeddingService) {
    this.model = model;
    this.dimension = dimension;
    this.#way = WAYS[work];
    this.#connection = { apiKey, baseUrl, timeout: this.#way.deadline, retries: this.#way.retries };
  }

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const found = new Map<string, Float32Array>();
    const missing = new Map<string, string>();
    for (const text of texts) {
      const digest = sha256(text);
      const known = text.trim() === '' ? new Float32Array(this.dimension) : this.#cache.get(digest);
      if (known === undefined) missing.set(digest, text);
      else found.set(digest, known);
    }
    if (missing.size > 0)
      for (const [digest, vector] of await this.#asked([...missing])) {
        found.set(digest, vector);
        if (this.#cache.size < CACHE_MAX) this.#cache.set(digest, vector);
      }
    return texts.map((text) => found.get(sha256(text)) ?? new Float32Array(this.dimension));
  }

  async #asked(texts: readonly (readonly [string, string])[]): Promise<ReadonlyMap<string, Float32Array>> {
    const library = await import('openai');
    const { batch: size } = this.#way;
    const batches = Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
      texts.slice(at * size, (at + 1) * size),
    );
    const answers = new Map<string, Float32Array>();
    const lane = async (): Promise<void> => {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        const vectors = await this.#vectors(
          library,
          batch.map(([, text]) => text),
        );
        for (const [at, [digest]] of batch.entries()) answers.set(digest, vectors[at] ?? new Float32Array());
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return answers;
  }

  async #vectors(library: Library, input: readonly string[]): Promise<readonly Float32Array[]> {
    try {
      const vectors = await this.#request(library, input);
      const got = lengthOf(vectors);
      if (got === this.dimension) return vectors;
      this.#isShortened = got > this.dimension;
      const shorter = this.#isShortened ? await this.#shortened(library, input) : vectors;
      if (lengthOf(shorter) === this.dimension) return shorter;
      throw new ServiceError(otherLength.at({ model: this.model, expected: this.dimension, got }));
    } catch (error: unknown) {
      if (isFailure(error)) throw error;
      const why = reasonOf(error, library);
      throw new ServiceError(embeddingUnavailable.at({ model: this.model, why }));
    }
  }

  /** Nothing where the model cannot be asked for fewer dimensions. */
  async #shortened(library: Library, input: readonly string[]): Promise<readonly Float32Array[]> {
    try {
      return await this.#request(library, input);
    } catch (error: unknown) {
      if (error instanceof library.APIError) return [];
      throw error;
    }
  }

  async #request(library: Library, input: readonly string[]): Promise<readonly Float32Array[]> {
    const answer: unknown = await connect(library, this.#connection).embeddings.create(
      {
        model: this.model,
        input: [...input],
        // The other encoding is not everywhere.
        encoding_format: 'float',
        ...(this.#isShortened ? { dimensions: this.dimension } : {}),
      },
      { signal: AbortSignal.timeout(this.#way.deadline) },
    );
    const vectors = vectorsIn(answer, input.length);
    if (vectors !== undefined) return vectors;
    const why = 'its answer is not one vector for each text';
    throw new ServiceError(embeddingUnavailable.at({ model: this.model, why }));
  }
}

function lengthOf(vectors: readonly Float32Array[]): number {
  return vectors[0]?.length ?? 0;
}
