import type { Embedder } from '../embedder.ts';
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
/** A model behind any endpoint that speaks the protocol of OpenAI, Text Embeddings Inference among them. */
export declare function openAiEmbedder(service: EmbeddingService): Embedder;
