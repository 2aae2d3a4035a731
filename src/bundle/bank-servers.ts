import type { BankServers } from '../bank/index.ts';

/** The settings of the bank's servers as the action's inputs name them. */
export interface BankInputs {
  readonly qdrantUrl?: string | undefined;
  readonly qdrantApiKey?: string | undefined;
  readonly qdrantCollection?: string | undefined;
  readonly qdrantShards?: number | undefined;
  readonly qdrantReplicas?: number | undefined;
  readonly qdrantQuantization?: 'none' | 'int8' | undefined;
  readonly qdrantTimeout?: number | undefined;
  readonly neo4jUri?: string | undefined;
  readonly neo4jUsername?: string | undefined;
  readonly neo4jPassword?: string | undefined;
  readonly neo4jDatabase?: string | undefined;
  readonly neo4jTimeout?: number | undefined;
  readonly openaiApiKey?: string | undefined;
  readonly openaiBaseUrl?: string | undefined;
  readonly embeddingModel?: string | undefined;
  readonly codeEmbeddingModel?: string | undefined;
}

/** The servers that a run asks; none where no address is set. */
export function bankServers(inputs: BankInputs): BankServers {
  return { qdrant: qdrantOf(inputs), neo4j: neo4jOf(inputs) };
}

function qdrantOf(inputs: BankInputs): BankServers['qdrant'] {
  if (inputs.qdrantUrl === undefined) return undefined;
  return {
    url: inputs.qdrantUrl,
    apiKey: inputs.qdrantApiKey,
    collection: inputs.qdrantCollection,
    shards: inputs.qdrantShards,
    replicas: inputs.qdrantReplicas,
    quantization: inputs.qdrantQuantization,
    timeout: inputs.qdrantTimeout,
  };
}

function neo4jOf(inputs: BankInputs): BankServers['neo4j'] {
  if (inputs.neo4jUri === undefined) return undefined;
  return {
    uri: inputs.neo4jUri,
    username: inputs.neo4jUsername,
    password: inputs.neo4jPassword,
    database: inputs.neo4jDatabase,
    timeout: inputs.neo4jTimeout,
  };
}
