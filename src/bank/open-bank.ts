import { ServiceError } from '../diagnostics/index.ts';
import type { Embedder } from '../embedding/index.ts';
import type { Omission } from '../omission.ts';
import type { Pattern } from '../pattern/index.ts';
import { buildIndex, readIndex } from './embedded/bank-index.ts';
import { EmbeddedBank } from './embedded/embedded-bank.ts';
import type { PatternBank } from './ports.ts';
import { backendNotAvailable, named } from './problems.ts';

export interface BankSettings {
  /** Contents of `assets/bank.json`. Absent: only `own` patterns. */
  readonly index?: Uint8Array;
  /** Patterns of the user's; one with the id of a bundled pattern takes its place. */
  readonly own?: readonly Pattern[];
  /** Opens the embedding model; called when the first text is to be embedded. */
  readonly embedder: () => Embedder | Promise<Embedder>;
  readonly qdrantUrl?: string | undefined;
  readonly neo4jUri?: string | undefined;
  /** Whether a configured bank that cannot be used ends the run. */
  readonly onBackendError: 'embedded' | 'fail';
}

/**
 * Opens the configured bank. Without a setting it is the embedded one.
 *
 * @throws ServiceError - `bank/corrupt-index`; `bank/other-model`; `bank/not-available` where `onBackendError` is `fail`
 */
export async function openBank(settings: BankSettings): Promise<PatternBank> {
  const omissions = remoteOmissions(settings);
  // Every run needs the embedded bank, so it alone is not imported lazily: it has no driver behind it.
  const index =
    settings.index === undefined
      ? await buildIndex([], await settings.embedder())
      : readIndex(settings.index);
  const bank = new EmbeddedBank(index, settings.embedder, omissions);
  for (const pattern of settings.own ?? []) await bank.storeProductionPattern(pattern);
  return bank;
}

function remoteOmissions({
  qdrantUrl = '',
  neo4jUri = '',
  onBackendError,
}: BankSettings): readonly Omission[] {
  const set = [...(qdrantUrl === '' ? [] : ['qdrant-url']), ...(neo4jUri === '' ? [] : ['neo4j-uri'])];
  if (set.length === 0) return [];
  if (onBackendError === 'fail') throw new ServiceError(backendNotAvailable.at({ settings: set }));
  return [
    {
      what: `the bank that ${named(set)} names`,
      because: 'this version has only the embedded bank; it was used instead',
      remedy: `delete ${named(set)}, or use a version with Qdrant and Neo4j`,
    },
  ];
}
