import type { Generations, NextGeneration, Served } from '../generations.ts';
/** Where the index of the embedded bank lies. */
export interface IndexStore {
    /** The index as it is; `undefined` where there is none. */
    read(): Promise<Uint8Array | undefined>;
    /** Replaces it in one step. */
    replace(index: string): Promise<void>;
}
/** The embedded bank keeps one generation: its own history is the repository's. */
export declare class IndexGenerations implements Generations {
    #private;
    readonly kind = "embedded";
    constructor(store: IndexStore);
    served(): Promise<Served>;
    replace({ index }: NextGeneration): Promise<readonly []>;
    close(): Promise<void>;
    rollback(): Promise<Served>;
}
