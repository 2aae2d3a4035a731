import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Embedder, openAiEmbedder, openStaticEmbedder } from '../embedding/index.ts';
import type { BankInputs } from './bank-servers.ts';
import { assetsFolder } from './root.ts';

/** Numbers of the vector of a text. */
const TEXT_DIMENSION = 384;

/** The embedding model that ships with us. */
export async function openBundledEmbedder(): Promise<Embedder> {
  return openStaticEmbedder(await readFile(join(assetsFolder(), 'minilm-static-384.bin')));
}

/** The model of a service that embeds texts; `undefined` where none is named, and the one that ships with us does. */
export function remoteEmbedder(inputs: BankInputs, work: 'search' | 'populate'): Embedder | undefined {
  const { embeddingModel, openaiApiKey: apiKey, openaiBaseUrl: baseUrl } = inputs;
  if (embeddingModel === undefined) return undefined;
  return openAiEmbedder({ model: embeddingModel, dimension: TEXT_DIMENSION, apiKey, baseUrl, work });
}

/** The model that embeds texts. */
export async function openChosenEmbedder(inputs: BankInputs, work: 'search' | 'populate'): Promise<Embedder> {
  return remoteEmbedder(inputs, work) ?? openBundledEmbedder();
}
