import type { ActionInputs } from '../inputs/index.ts';
import type { Host } from './host.ts';

const SECRETS = ['qdrantApiKey', 'neo4jPassword', 'openaiApiKey'] as const;

/** Keeps the keys and passwords of services out of the log, also those that no secret of GitHub holds. */
export function maskSecrets({ inputs }: ActionInputs, host: Host): void {
  const given: Partial<Record<string, unknown>> = inputs;
  for (const name of SECRETS) {
    const value = given[name];
    if (typeof value === 'string') host.secret(value);
  }
}
