import type { Pattern } from '../pattern/index.ts';
import type { Generations } from './generations.ts';
import type { Neo4jSettings } from './neo4j/settings.ts';
import type { OutcomeStore } from './outcomes.ts';
import type { PatternBank } from './ports.ts';
import type { QdrantSettings } from './qdrant/settings.ts';
import type { EmbedderSource } from './questions.ts';
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
export declare function openBank(settings: BankSettings): Promise<PatternBank>;
/**
 * The generations of the configured servers; `undefined` where none is configured.
 *
 * @throws ServiceError - `bank/graph-alone`
 */
export declare function openGenerations(servers: BankServers): Promise<Generations | undefined>;
/** The outcomes of the configured graph; `undefined` where none is configured. */
export declare function openOutcomes({ neo4j }: BankServers): Promise<OutcomeStore | undefined>;
