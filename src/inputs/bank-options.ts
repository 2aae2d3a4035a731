import { option } from './option.ts';
import { address, choice, line, optionalInteger } from './value.ts';

const secret = { secret: true, placeholder: 'SECRET' };

/** Where patterns are searched when not in the embedded bank. */
export const bankOptions = {
  qdrantUrl: option(
    address(['https', 'http']),
    'Address of Qdrant. Without it the embedded bank is used, and nothing but GitHub is asked over the network.',
    { placeholder: 'URL' },
  ),
  qdrantApiKey: option(line('a key'), 'Key of Qdrant, from a secret.', secret),
  qdrantCollection: option(line('a name'), 'Collection of Qdrant that holds the patterns.', {
    placeholder: 'NAME',
  }),
  qdrantShards: option(
    optionalInteger(1, 1000),
    'Shards of the collections that `populate` makes; the server decides where it is not given.',
    { placeholder: 'N' },
  ),
  qdrantReplicas: option(
    optionalInteger(1, 100),
    'Copies of each shard; the server decides where it is not given.',
    { placeholder: 'N' },
  ),
  qdrantQuantization: option(
    choice(['none', 'int8']),
    'With `int8` a collection also keeps vectors of a quarter of the size; the exact ones still decide.',
    { default: 'none', placeholder: 'CHOICE' },
  ),
  qdrantTimeout: option(
    optionalInteger(1, 300),
    'Seconds that one request of a search may take; 3 where it is not given.',
    { placeholder: 'SECONDS' },
  ),
  neo4jUri: option(
    address(['neo4j+s', 'neo4j', 'neo4j+ssc', 'bolt+s', 'bolt', 'bolt+ssc']),
    'Address of Neo4j, which holds what patterns require, provide and refuse.',
    { placeholder: 'URI' },
  ),
  neo4jUsername: option(line('a name'), 'User of Neo4j.', { placeholder: 'NAME' }),
  neo4jPassword: option(line('a password'), 'Password of Neo4j, from a secret.', secret),
  neo4jDatabase: option(line('a name'), 'Database of Neo4j; the server decides where it is not given.', {
    placeholder: 'NAME',
  }),
  neo4jTimeout: option(
    optionalInteger(1, 300),
    'Seconds that one query of a search may take; 4 where it is not given.',
    { placeholder: 'SECONDS' },
  ),
  openaiApiKey: option(line('a key'), 'Key of an OpenAI-compatible service, from a secret.', secret),
  openaiBaseUrl: option(address(['https', 'http']), 'Address of an OpenAI-compatible service.', {
    placeholder: 'URL',
  }),
  embeddingModel: option(
    line('a name'),
    'Model of that service that embeds texts; the built-in model is used where it is not given.',
    { placeholder: 'NAME' },
  ),
  codeEmbeddingModel: option(line('a name'), 'Model of that service that embeds code.', {
    placeholder: 'NAME',
  }),
  chatModel: option(
    line('a name'),
    'Model of that service that may add what the prose of the spec says: only with a quote from it, and below everything that is read without a model.',
    {
      placeholder: 'NAME',
    },
  ),
  onBackendError: option(
    choice(['embedded', 'fail']),
    'When a configured bank is down: `embedded` goes on with the patterns that ship with the action and says so; `fail` stops.',
    { default: 'embedded', placeholder: 'CHOICE' },
  ),
  shareOutcomes: option(
    choice(['counts', 'full']),
    'What may be recorded of what became of a service: `counts`, or `full` with source text.',
    { default: 'counts', placeholder: 'CHOICE' },
  ),
} as const;
