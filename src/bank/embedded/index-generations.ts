import { UserError } from '../../diagnostics/index.ts';
import type { Generations, NextGeneration, Served } from '../generations.ts';
import { noEarlierGeneration } from '../problems.ts';
import { readIndex, writeIndex } from './bank-index.ts';

/** Where the index of the embedded bank lies. */
export interface IndexStore {
  /** The index as it is; `undefined` where there is none. */
  read(): Promise<Uint8Array | undefined>;
  /** Replaces it in one step. */
  replace(index: string): Promise<void>;
}

/** The embedded bank keeps one generation: its own history is the repository's. */
export class IndexGenerations implements Generations {
  readonly kind = 'embedded';
  readonly #store: IndexStore;

  constructor(store: IndexStore) {
    this.#store = store;
  }

  async served(): Promise<Served> {
    const bytes = await this.#store.read();
    if (bytes === undefined) return { model: undefined, patterns: [] };
    const { model, code, entries } = readIndex(bytes);
    return { model, codeModel: code?.model, patterns: entries.map(({ pattern }) => pattern) };
  }

  async replace({ index }: NextGeneration): Promise<readonly []> {
    await this.#store.replace(writeIndex(index));
    return [];
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  rollback(): Promise<Served> {
    return Promise.reject(new UserError(noEarlierGeneration.at({ bank: this.kind })));
  }
}
