import type { Diagnostic } from '../diagnostics/index.ts';
import type { Embedder } from '../embedding/index.ts';
import type { BankIndex } from './embedded/bank-index.ts';
import type { PatternStamp } from './library-change.ts';
import type { PatternBank } from './ports.ts';
/** What a bank serves now. */
export interface Served {
    /** Name of the space of its vectors; `undefined` where it serves nothing. */
    readonly model: string | undefined;
    /** Name of the space of its vectors of code; absent where it has none. */
    readonly codeModel?: string | undefined;
    /** By id. */
    readonly patterns: readonly PatternStamp[];
}
/** A generation to be. */
export interface NextGeneration {
    readonly index: BankIndex;
    readonly embedder: Embedder;
    /** Hears what is being done, in words. */
    readonly onStep?: ((step: string) => void) | undefined;
}
/** A bank as a populate sees it: it serves one generation of its patterns at a time, and the next one takes over in one step. */
export interface Generations {
    readonly kind: PatternBank['kind'];
    served(): Promise<Served>;
    /**
     * Builds the next generation aside, verifies it, and serves it.
     *
     * @returns what is wrong with it; nothing was replaced then
     * @throws ServiceError - the server failed; the generation before is still served
     */
    replace(next: NextGeneration): Promise<readonly Diagnostic[]>;
    /**
     * Serves the generation before the one that is served.
     *
     * @returns what is served now
     * @throws UserError - `bank/no-earlier-generation`
     */
    rollback(): Promise<Served>;
    close(): Promise<void>;
}
