import type { Embedder } from '../embedder.ts';
import type { CodeParser } from './syntax-source.ts';
/** Numbers of a vector of code. */
export declare const CODE_DIMENSION = 768;
/** Turns Python into fingerprints of its structure. No model is behind them: the same code has the same numbers everywhere. */
export declare function structuralEmbedder(parser: CodeParser): Embedder;
