export type { Embedder } from './embedder.ts';
export { type EmbeddingService, openAiEmbedder } from './openai/openai-embedder.ts';
export { isZero, similarity } from './similarity.ts';
export { openStaticEmbedder } from './static/static-embedder.ts';
