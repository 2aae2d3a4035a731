import type { Embedder } from '../embedding/index.ts';
import type { Pattern } from '../pattern/index.ts';
import type { PatternBank } from './ports.ts';
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
export declare function openBank(settings: BankSettings): Promise<PatternBank>;
