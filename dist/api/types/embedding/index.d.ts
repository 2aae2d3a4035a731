export { CODE_DIMENSION, structuralEmbedder } from './code/structural-embedder.ts';
export type { CodeCursor, CodeParser } from './code/syntax-source.ts';
export type { Embedder } from './embedder.ts';
export { normalise } from './normalise.ts';
export { type EmbeddingService, openAiEmbedder } from './openai/openai-embedder.ts';
export { isZero, similarity } from './similarity.ts';
export { type ModelFile, readModelFile } from './static/model-file.ts';
export { openStaticEmbedder, staticEmbedder } from './static/static-embedder.ts';
export { WordPieces } from './static/word-pieces.ts';
