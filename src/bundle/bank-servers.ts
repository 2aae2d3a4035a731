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
}

/** The servers that a run asks; none where no address is set. */
export function bankServers(inputs: BankInputs): BankServers {
  const { qdrantUrl, neo4jUri } = inputs;
  if (qdrantUrl === undefined) return { neo4jUri };
  const qdrant = {
    url: qdrantUrl,
    apiKey: inputs.qdrantApiKey,
    collection: inputs.qdrantCollection,
    shards: inputs.qdrantShards,
    replicas: inputs.qdrantReplicas,
    quantization: inputs.qdrantQuantization,
    timeout: inputs.qdrantTimeout,
  };
  return { qdrant, neo4jUri };
}
