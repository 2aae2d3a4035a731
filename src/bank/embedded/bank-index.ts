import { ServiceError } from '../../diagnostics/index.ts';
import type { Embedder } from '../../embedding/index.ts';
import type { Pattern } from '../../pattern/index.ts';
import { comparePaths, sha256 } from '../../tree/index.ts';
import { type CodeSource, codeVectors } from '../code-vector.ts';
import { patternText } from '../pattern-text.ts';
import { corruptIndex } from '../problems.ts';
import type { Space } from '../questions.ts';
import { decodeBytes, decodeVector, encodeBytes, encodeVector } from '../vector-text.ts';

/** A pattern with the vector of its text, and that of its code. */
export interface IndexEntry {
  readonly pattern: Pattern;
  /** Unit vector of the index's dimension. */
  readonly vector: Float32Array;
  /** Unit vector in the space of the index's code; absent for a pattern without code, and where the index has no such space. */
  readonly code?: Float32Array;
}

/** The content of `assets/bank.json`: patterns as read, so that a scaffold parses no YAML. */
export interface BankIndex {
  /** Name of the space in which the vectors lie. */
  readonly model: string;
  readonly dimension: number;
  /** The space in which the vectors of code lie; absent where there are none. */
  readonly code?: Space;
  /** By id. */
  readonly entries: readonly IndexEntry[];
}

const SCHEMA = 'bank/2';

/**
 * Embeds the patterns, and their code where `code` says how.
 *
 * @returns the same index for the same patterns, in whatever order they come
 * @throws ServiceError - `embedding/*`
 */
export async function buildIndex(
  patterns: readonly Pattern[],
  embedder: Embedder,
  code?: CodeSource,
): Promise<BankIndex> {
  const sorted = [...patterns].sort((a, b) => comparePaths(a.id, b.id));
  const vectors = await embedder.embed(sorted.map(patternText));
  const codes = code === undefined ? [] : await codeVectors(sorted, code);
  const entries = sorted.map((pattern, index) => {
    const vector = vectors[index] ?? new Float32Array(embedder.dimension);
    const own = codes[index];
    return { pattern, vector, ...(own === undefined ? {} : { code: own }) };
  });
  const space = code === undefined ? {} : { code: spaceOf(code.embedder) };
  return { ...spaceOf(embedder), ...space, entries };
}

function spaceOf({ model, dimension }: Space): Space {
  return { model, dimension };
}

/** The index as the text of `assets/bank.json`: one pattern a line, so that a review shows which ones changed. */
export function writeIndex({ model, dimension, code: space, entries }: BankIndex): string {
  const lines = entries.map(({ pattern, vector, code }) =>
    JSON.stringify({
      ...{ pattern, vector: encodeVector(vector) },
      ...(code === undefined ? {} : { code: encodeBytes(code) }),
    }),
  );
  const body = `${lines.join(',\n')}\n]}\n`;
  const head = { schema: SCHEMA, model, dimension, code: space, count: lines.length, digest: sha256(body) };
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${body}`;
}

/**
 * Reads `assets/bank.json` and checks it against the count and the digest that it carries.
 *
 * @throws ServiceError - `bank/corrupt-index`
 */
export function readIndex(bytes: Uint8Array): BankIndex {
  const { model, dimension, code: space, entries } = documentOf(bytes);
  return {
    ...{ model, dimension },
    ...(space === undefined ? {} : { code: space }),
    entries: entries.map(({ pattern, vector, code }) => ({
      ...{ pattern, vector: checked(decodeVector(vector), dimension) },
      ...(code === undefined ? {} : { code: checked(decodeBytes(code), space?.dimension) }),
    })),
  };
}

interface WrittenIndex {
  readonly schema: string;
  readonly model: string;
  readonly dimension: number;
  readonly code?: Space;
  readonly count: number;
  readonly digest: string;
  readonly entries: readonly { readonly pattern: Pattern; readonly vector: string; readonly code?: string }[];
}

const LINE_BREAK = 10;

/** The digest is over everything below the first line; it vouches for what is inside the entries, so that only the envelope needs a look. */
function documentOf(bytes: Uint8Array): WrittenIndex {
  const document = parsed(bytes);
  if (document.schema !== SCHEMA) throw damaged(`expected \`${SCHEMA}\`, got \`${String(document.schema)}\``);
  const { model, dimension, count, entries } = document;
  if (typeof model !== 'string' || typeof dimension !== 'number' || !Array.isArray(entries))
    throw damaged('a part is missing');
  if (entries.length !== count) throw damaged(`expected ${String(count)} patterns, got ${entries.length}`);
  if (sha256(bytes.subarray(bytes.indexOf(LINE_BREAK) + 1)) !== document.digest)
    throw damaged('its content does not have the digest that it states');
  return document as WrittenIndex;
}

function parsed(bytes: Uint8Array): Partial<WrittenIndex> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, together with JSON that is no object.
  }
  throw damaged('it is not a JSON object');
}

function checked(vector: Float32Array, dimension = 0): Float32Array {
  if (vector.length !== dimension)
    throw damaged(`expected vectors of ${dimension} numbers, got ${vector.length}`);
  return vector;
}

function damaged(what: string): ServiceError {
  return new ServiceError(corruptIndex.at({ what }));
}
