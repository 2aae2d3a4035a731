import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CODE_DIMENSION,
  type Embedder,
  openAiEmbedder,
  openStaticEmbedder,
  structuralEmbedder,
} from '../embedding/index.ts';
import { openPythonParser } from '../readiness/index.ts';
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

/** Fingerprints of code, which need no model. */
export async function openBundledCodeEmbedder(): Promise<Embedder> {
  return structuralEmbedder(await openPythonParser(assetsFolder()));
}

/** Letters of a file that are sent: models take so many tokens, and refuse more. */
const CODE_MAX = 16_000;

/** The model of a service that embeds code; `undefined` where none is named, and code is compared by its structure. */
export function remoteCodeEmbedder(inputs: BankInputs, work: 'search' | 'populate'): Embedder | undefined {
  const { codeEmbeddingModel: model, openaiApiKey: apiKey, openaiBaseUrl: baseUrl } = inputs;
  if (model === undefined) return undefined;
  const embedder = openAiEmbedder({ model, dimension: CODE_DIMENSION, apiKey, baseUrl, work });
  return {
    ...spaceOf(embedder),
    embed: (texts) => embedder.embed(texts.map((text) => text.slice(0, CODE_MAX))),
  };
}

function spaceOf({ model, dimension }: Embedder): Pick<Embedder, 'model' | 'dimension'> {
  return { model, dimension };
}

/** The model that embeds code. */
export async function openChosenCodeEmbedder(
  inputs: BankInputs,
  work: 'search' | 'populate',
): Promise<Embedder> {
  return remoteCodeEmbedder(inputs, work) ?? openBundledCodeEmbedder();
}
