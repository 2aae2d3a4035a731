import { type BankIndex, encodeVector } from '../bank/index.ts';
import type { ModelFile } from '../embedding/index.ts';
import type { Pattern } from '../pattern/index.ts';
import { type TreeFile, textFile } from '../tree/index.ts';

/** The part `patterns`: what a search in the browser ranks. */
export interface PatternData {
  readonly model: string;
  readonly dimension: number;
  readonly entries: readonly { readonly pattern: Pattern; readonly vector: string }[];
}

/** The part `words`: the vocabulary of the sentence model, and how its rows are cut into parts. */
export interface WordData {
  readonly dimension: number;
  /** In the order of their rows. */
  readonly tokens: readonly string[];
  /** Rows in one part; `model-<n>` begins with row `n · rowsPerPart`. */
  readonly rowsPerPart: number;
}

/** A question needs the rows of its own words alone: of a model of megabytes a browser loads some hundred kilobytes. */
const ROWS_PER_PART = 200;

/** The script files that a search loads when it needs them: a page opened from a disk may load scripts, and nothing else. */
export function searchFiles(index: BankIndex, model: ModelFile): readonly TreeFile[] {
  const { dimension, rowOf, rows } = model;
  const tokens = [...rowOf].sort(([, a], [, b]) => a - b).map(([token]) => token);
  const words: WordData = { dimension, tokens, rowsPerPart: ROWS_PER_PART };
  const partBytes = ROWS_PER_PART * dimension;
  const parts = Array.from({ length: Math.ceil(rows.length / partBytes) }, (_, part) =>
    partFile(
      `model-${part}`,
      base64(rows.subarray(part * partBytes, Math.min(rows.length, (part + 1) * partBytes))),
    ),
  );
  return [
    partFile('patterns', JSON.stringify(patternData(index))),
    partFile('words', JSON.stringify(words)),
    ...parts,
  ];
}

function patternData({ model, dimension, entries }: BankIndex): PatternData {
  return {
    model,
    dimension,
    entries: entries.map(({ pattern, vector }) => ({
      pattern: ranked(pattern),
      vector: encodeVector(vector),
    })),
  };
}

/** A pattern with what is compared with a question and shown among results; its code is on its page. */
function ranked({ mutation: _, when: __, ...pattern }: Pattern): Pattern {
  return { ...pattern, origin: '', conflicts: [], parameters: [], files: [], contributions: [] };
}

function partFile(name: string, text: string): TreeFile {
  return textFile(`search/${name}.js`, `patternbank.part(${ascii(name)}, ${ascii(text)});\n`);
}

/** A text as a literal of JavaScript that means the same in every encoding, and inside a page. */
function ascii(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[<\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function base64(numbers: Int8Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}
