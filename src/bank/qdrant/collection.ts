import type { Schemas } from '@qdrant/js-client-rest';
import { z } from 'zod';
import { ServiceError } from '../../diagnostics/index.ts';
import { CODE_DIMENSION } from '../../embedding/index.ts';
import { oldServer } from '../problems.ts';
import type { Qdrant } from './client.ts';
import { isMissing } from './client.ts';
import type { QdrantSettings } from './settings.ts';

/** What a collection says of itself. */
const metadataSchema = z.object({
  schema: z.literal('patternbank/1'),
  /** Name of the space of its vectors. */
  model: z.string(),
  dimension: z.int(),
  /** The space of its vectors of code; collections of earlier versions have none. */
  code: z.strictObject({ model: z.string(), dimension: z.int() }).exactOptional(),
  count: z.int(),
  /** When its populate began, as ISO 8601. */
  begun: z.string(),
  /** Set once all of it was there and checked. */
  complete: z.boolean(),
});

export type CollectionMetadata = z.output<typeof metadataSchema>;

export interface FoundCollection {
  /** `undefined`: not one of ours. */
  readonly metadata: CollectionMetadata | undefined;
  /** About so many. */
  readonly points: number;
}

/** The fields that searches filter and weigh by, and those that people look for. */
const PAYLOAD_INDEXES: Readonly<Record<string, Schemas['PayloadSchemaType']>> = {
  production_ready: 'bool',
  production_readiness_score: 'float',
  success_rate: 'float',
  test_coverage: 'float',
  security_level: 'keyword',
  observability_complete: 'bool',
  docker_ready: 'bool',
  category: 'keyword',
  domain: 'keyword',
  capabilities: 'keyword',
  tags: 'keyword',
  version: 'keyword',
  digest: 'keyword',
};

/** A collection or what an alias points at; `undefined` where there is none. */
export async function findCollection(qdrant: Qdrant, name: string): Promise<FoundCollection | undefined> {
  const info = await qdrant.ask('tell what it holds', (client) => orMissing(client.getCollection(name)));
  if (info === undefined) return undefined;
  const metadata = metadataSchema.safeParse(info.config.metadata);
  return { metadata: metadata.success ? metadata.data : undefined, points: info.points_count ?? 0 };
}

/** The collection that an alias points at; `undefined` where there is no such alias. */
export async function servedBy(qdrant: Qdrant, alias: string): Promise<string | undefined> {
  const { aliases } = await qdrant.ask('list its aliases', (client) => client.getAliases());
  return aliases.find(({ alias_name }) => alias_name === alias)?.collection_name;
}

/** `undefined` where the server says that what was asked for is not there. */
async function orMissing<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error: unknown) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

export interface NewCollection {
  readonly name: string;
  readonly settings: QdrantSettings;
  readonly metadata: CollectionMetadata;
}

/** The first version whose collections keep metadata: an older one drops them in silence. */
const OLDEST = [1, 16] as const;

/** @throws ServiceError - `bank/old-server` */
export async function refuseOldServer(qdrant: Qdrant): Promise<void> {
  const { version } = await qdrant.ask('tell its version', (client) => client.versionInfo());
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  if (isOld) throw new ServiceError(oldServer.at({ version, oldest: OLDEST.join('.') }));
}

/** Makes an empty collection with its payload indexes. */
export async function createCollection(
  qdrant: Qdrant,
  { name, settings, metadata }: NewCollection,
): Promise<void> {
  const { shards, replicas, quantization } = settings;
  await qdrant.ask('make a collection', (client) =>
    client.createCollection(name, {
      vectors: {
        semantic: { size: metadata.dimension, distance: 'Cosine' },
        code: { size: metadata.code?.dimension ?? CODE_DIMENSION, distance: 'Cosine' },
      },
      sparse_vectors: { lexical: {} },
      ...(shards === undefined ? {} : { shard_number: shards }),
      ...(replicas === undefined ? {} : { replication_factor: replicas }),
      ...(quantization === 'int8' ? { quantization_config: { scalar: { type: 'int8' as const } } } : {}),
      // A server may limit by default what is asked of a collection (strict mode); searches compare every pattern, exactly.
      strict_mode_config: { enabled: false },
      metadata,
    }),
  );
  for (const [field, schema] of Object.entries(PAYLOAD_INDEXES))
    await qdrant.ask('make an index', (client) =>
      client.createPayloadIndex(name, { field_name: field, field_schema: schema, wait: true }),
    );
}
