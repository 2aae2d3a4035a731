import { EmbeddedBank, type IndexEntry, type SearchHit, type SearchQuery } from '../../bank/index.ts';
import { type Embedder, staticEmbedder, WordPieces } from '../../embedding/index.ts';
import type { PatternData, WordData } from '../search-data.ts';

/** Gives the text of a part of the search: `patterns`, `words`, `model-0` and so on. */
export type LoadPart = (name: string) => Promise<string>;

/**
 * The search of the site: the bank and the sentence model of `patternbank search`, on the same numbers, so that order and
 * relevance are the same. Of the model it loads the rows that a question needs.
 */
export class SiteSearch {
  readonly #load: LoadPart;
  #bank: Promise<EmbeddedBank> | undefined;

  constructor(load: LoadPart) {
    this.#load = load;
  }

  /** Loads what every question needs. @throws Error - a part cannot be loaded; the next call tries again */
  async open(): Promise<void> {
    await this.#opened();
  }

  /** @returns best first, as `patternbank search` prints them. @throws Error - a part cannot be loaded */
  async search(query: SearchQuery): Promise<readonly SearchHit[]> {
    const bank = await this.#opened();
    const [hits = []] = await bank.hybridSearch([query]);
    return hits;
  }

  #opened(): Promise<EmbeddedBank> {
    this.#bank ??= openBank(this.#load).catch((error: unknown) => {
      this.#bank = undefined;
      throw error;
    });
    return this.#bank;
  }
}

async function openBank(load: LoadPart): Promise<EmbeddedBank> {
  const [patterns, words] = await Promise.all([load('patterns'), load('words')]);
  const { model, dimension, entries } = JSON.parse(patterns) as PatternData;
  const read = entries.map(({ pattern, vector }): IndexEntry => ({ pattern, vector: floatsOf(vector) }));
  const embedder = lazyEmbedder(JSON.parse(words) as WordData, load);
  return new EmbeddedBank({ model, dimension, entries: read }, { text: () => embedder });
}

/** The sentence model over rows that arrive when a text needs them. */
function lazyEmbedder({ dimension, tokens, rowsPerPart }: WordData, load: LoadPart): Embedder {
  const rowOf = new Map(tokens.map((token, row) => [token, row]));
  const rows = new Int8Array(tokens.length * dimension);
  const pieces = new WordPieces(rowOf);
  const inner = staticEmbedder({ dimension, rowOf, rows });
  const present = new Set<number>();
  const fetchPart = async (part: number): Promise<void> => {
    rows.set(bytesOf(await load(`model-${part}`)), part * rowsPerPart * dimension);
    present.add(part);
  };
  return {
    ...inner,
    embed: async (texts) => {
      const needed = new Set(
        texts.flatMap((text) => pieces.rowsOf(text).map((row) => Math.floor(row / rowsPerPart))),
      );
      await Promise.all([...needed].filter((part) => !present.has(part)).map(fetchPart));
      return inner.embed(texts);
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** 32-bit floats, little endian on every machine. */
function floatsOf(base64: string): Float32Array {
  const bytes = bytesOf(base64);
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
}
