export type { Embedder } from './embedder.ts';
export { isZero, similarity } from './similarity.ts';
export { openStaticEmbedder } from './static/static-embedder.ts';
