import { ServiceError } from '../diagnostics/index.ts';
import type { Pattern } from '../pattern/index.ts';
import { type BankIndex, buildIndex, readIndex } from './embedded/bank-index.ts';
import { EmbeddedBank } from './embedded/embedded-bank.ts';
import { FallbackBank } from './fallback-bank.ts';
import type { Generations } from './generations.ts';
import { LayeredBank } from './layered-bank.ts';
import type { PatternGraph } from './neo4j/pattern-graph.ts';
import type { Neo4jSettings } from './neo4j/settings.ts';
import type { OutcomeStore } from './outcomes.ts';
import type { PatternBank } from './ports.ts';
import { graphAlone } from './problems.ts';
import type { ServedGraph } from './qdrant/qdrant-bank.ts';
import type { QdrantSettings } from './qdrant/settings.ts';
import type { EmbedderSource, EmbedderSources } from './questions.ts';

/** The servers that hold patterns, where there are any. */
export interface BankServers {
  readonly qdrant?: QdrantSettings | undefined;
  readonly neo4j?: Neo4jSettings | undefined;
}

export interface BankSettings extends BankServers {
  /** Contents of `assets/bank.json`. Absent: only `own` patterns. */
  readonly index?: Uint8Array;
  /** Patterns of the user's; one with the id of a bundled pattern takes its place. */
  readonly own?: readonly Pattern[];
  /** Opens the embedding model; called when the first text is to be embedded. */
  readonly embedder: EmbedderSource;
  /** Opens the model that needs no service, where `embedder` is one that does and may be down. */
  readonly spareEmbedder?: EmbedderSource;
  /** Opens the model of code; called when the first code is to be embedded. */
  readonly codeEmbedder?: EmbedderSource;
  /** Opens the model of code that needs no service, where `codeEmbedder` is one that does. */
  readonly spareCodeEmbedder?: EmbedderSource;
  /** Whether a configured bank that cannot be used ends the run. */
  readonly onBackendError: 'embedded' | 'fail';
}

/**
 * Opens the configured bank. Without a setting it is the embedded one.
 *
 * @throws ServiceError - `bank/corrupt-index`; where `onBackendError` is `fail`, whatever keeps the configured bank from being used
 */
export async function openBank(settings: BankSettings): Promise<PatternBank> {
  const { onBackendError } = settings;
  const spare = spareOf(settings);
  const chosen = () => (hasServer(settings) ? openRemote(settings) : openEmbedded(settings));
  if (onBackendError === 'fail' || (!hasServer(settings) && spare === undefined)) return chosen();
  const embedded = () => openEmbedded({ ...settings, ...spare });
  return FallbackBank.open(chosen, embedded);
}

/**
 * The generations of the configured servers; `undefined` where none is configured.
 *
 * @throws ServiceError - `bank/graph-alone`
 */
export async function openGenerations(servers: BankServers): Promise<Generations | undefined> {
  if (!hasServer(servers)) return undefined;
  const qdrant = qdrantOf(servers);
  const { QdrantGenerations } = await import('./qdrant/qdrant-generations.ts');
  const { neo4j } = servers;
  return new QdrantGenerations(qdrant, neo4j === undefined ? undefined : await graphIn(neo4j, 'populate'));
}

/** The outcomes of the configured graph; `undefined` where none is configured. */
export async function openOutcomes({ neo4j }: BankServers): Promise<OutcomeStore | undefined> {
  if (neo4j === undefined) return undefined;
  const [{ Neo4j }, { OutcomeGraph }] = await Promise.all([
    import('./neo4j/client.ts'),
    import('./neo4j/outcome-graph.ts'),
  ]);
  return new OutcomeGraph(new Neo4j(neo4j, 'record'));
}

/** The models that need no service, in the place of those that do; `undefined` where none does. */
function spareOf({ spareEmbedder, spareCodeEmbedder }: BankSettings): Partial<BankSettings> | undefined {
  if (spareEmbedder === undefined && spareCodeEmbedder === undefined) return undefined;
  return {
    ...(spareEmbedder === undefined ? {} : { embedder: spareEmbedder }),
    ...(spareCodeEmbedder === undefined ? {} : { codeEmbedder: spareCodeEmbedder }),
  };
}

async function openEmbedded(settings: BankSettings): Promise<PatternBank> {
  const { index, own = [] } = settings;
  const bank = new EmbeddedBank(await indexFor(index, settings), sourcesOf(settings));
  for (const pattern of own) await bank.storeProductionPattern(pattern);
  return bank;
}

/** The index, in the space of the model that is chosen: the one that ships with us was built with the one that ships with us. */
async function indexFor(
  index: Uint8Array | undefined,
  { embedder, spareEmbedder, codeEmbedder, spareCodeEmbedder }: BankSettings,
): Promise<BankIndex> {
  if (index === undefined) return buildIndex([], await embedder());
  const read = readIndex(index);
  const { code: _, ...withoutCode } = read;
  const codeModel = spareCodeEmbedder === undefined ? undefined : (await codeEmbedder?.())?.model;
  const { entries, code } =
    codeModel === undefined || codeModel === read.code?.model ? read : { ...withoutCode, code: undefined };
  const space = code === undefined ? {} : { code };
  if (spareEmbedder === undefined) return { ...withoutCode, ...space };
  const model = await embedder();
  if (model.model === read.model) return { ...withoutCode, ...space };
  const { entries: rebuilt, ...textSpace } = await buildIndex(
    entries.map(({ pattern }) => pattern),
    model,
  );
  const codes = new Map(entries.map((entry) => [entry.pattern.id, entry.code]));
  return {
    ...{ ...textSpace, ...space },
    entries: rebuilt.map((entry) => {
      const own = codes.get(entry.pattern.id);
      return own === undefined ? entry : { ...entry, code: own };
    }),
  };
}

async function openRemote(settings: BankSettings): Promise<PatternBank> {
  const { embedder, own = [], neo4j } = settings;
  const sources = sourcesOf(settings);
  const qdrant = qdrantOf(settings);
  const { QdrantBank } = await import('./qdrant/qdrant-bank.ts');
  const graph = neo4j === undefined ? {} : { graph: (name: string) => servedGraph(neo4j, name) };
  const bank = await QdrantBank.open(qdrant, { sources, ...graph });
  if (own.length === 0) return bank;
  try {
    const above = new EmbeddedBank(await buildIndex(own, await embedder()), sources);
    const ids = own.map(({ id }) => id);
    return new LayeredBank(bank, above, ids);
  } catch (error: unknown) {
    await bank.close();
    throw error;
  }
}

function sourcesOf({ embedder, codeEmbedder }: BankSettings): EmbedderSources {
  return { text: embedder, code: codeEmbedder };
}

/** The graph of one generation. @throws ServiceError - it is not there, or Neo4j failed */
async function servedGraph(settings: Neo4jSettings, generation: string): Promise<ServedGraph> {
  const graph = await graphIn(settings, 'search');
  try {
    await graph.require(generation);
  } catch (error: unknown) {
    await graph.close();
    throw error;
  }
  return { closure: (ids) => graph.closure(generation, ids), close: () => graph.close() };
}

async function graphIn(settings: Neo4jSettings, work: 'search' | 'populate'): Promise<PatternGraph> {
  const [{ Neo4j }, { PatternGraph }] = await Promise.all([
    import('./neo4j/client.ts'),
    import('./neo4j/pattern-graph.ts'),
  ]);
  return new PatternGraph(new Neo4j(settings, work));
}

function hasServer({ qdrant, neo4j }: BankServers): boolean {
  return qdrant !== undefined || neo4j !== undefined;
}

function qdrantOf({ qdrant }: BankServers): QdrantSettings {
  if (qdrant === undefined) throw new ServiceError(graphAlone.at({}));
  return qdrant;
}
