export type { Embedder } from './embedder.ts';
export { isZero, similarity } from './similarity.ts';
export { openStaticEmbedder, STATIC_MODEL } from './static/static-embedder.ts';
