import { readFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { QdrantClient } from '@qdrant/js-client-rest';
import type { Neo4jSettings, QdrantSettings } from '../../src/bank/index.ts';

/** What `scripts/services up` printed, below what the environment says. */
const variables: Readonly<Record<string, string | undefined>> = { ...started(), ...process.env };

function started(): Readonly<Record<string, string>> {
  const folder =
    process.env['SERVICES_DIR'] ?? join(tmpdir(), `patternbank-services-${String(userInfo().uid)}`);
  try {
    const lines = readFileSync(join(folder, 'env'), 'utf8').split('\n');
    return Object.fromEntries(lines.filter((line) => line.includes('=')).map((line) => entryOf(line)));
  } catch {
    return {};
  }
}

function entryOf(line: string): readonly [string, string] {
  const at = line.indexOf('=');
  return [line.slice(0, at), line.slice(at + 1)];
}

const url = variables['QDRANT_URL'];

/** Tests of a Qdrant; reported as skipped, by name, where there is none. */
export const describeQdrant = url === undefined ? describe.skip : describe;

/** The Qdrant of the tests, with a collection of the test's own. */
export function qdrantHere(collection: string): QdrantSettings & { readonly collection: string } {
  const apiKey = variables['QDRANT_API_KEY'];
  return {
    url: url ?? '',
    collection: `test-${collection}`,
    // A machine that also runs everything else.
    timeout: 30,
    ...(apiKey === undefined || apiKey === '' ? {} : { apiKey }),
  };
}

/** The Neo4j of the tests. */
export const neo4jHere: Neo4jSettings = {
  uri: variables['NEO4J_URI'] ?? '',
  username: variables['NEO4J_USERNAME'],
  password: variables['NEO4J_PASSWORD'],
  // The first query of a kind is planned, on a machine that also runs everything else.
  timeout: 60,
};

/** Tests of a Qdrant with a Neo4j; reported as skipped, by name, where there are not both. */
export const describeBoth = url === undefined || neo4jHere.uri === '' ? describe.skip : describe;

const embeddingsUrl = variables['EMBEDDINGS_URL'];

/** Tests of an embedding model with a Qdrant; reported as skipped, by name, where there are not both. */
export const describeEmbeddings = url === undefined || embeddingsUrl === undefined ? describe.skip : describe;

/** The embedding server of the tests. */
export const embeddingsHere = {
  baseUrl: embeddingsUrl ?? '',
  apiKey: variables['EMBEDDINGS_API_KEY'],
  model: 'sentence-transformers/all-MiniLM-L6-v2',
};

/** Deletes every generation of a collection. */
export async function emptied({ url: address, apiKey, collection = '' }: QdrantSettings): Promise<void> {
  const headers = apiKey === undefined ? {} : { 'api-key': apiKey };
  const client = new QdrantClient({ url: address, checkCompatibility: false, headers });
  const { collections } = await client.getCollections();
  for (const { name } of collections)
    if (name.startsWith(`${collection}-`)) await client.deleteCollection(name);
}
