import { ServiceError } from '../../diagnostics/index.ts';
import { corruptModel } from '../problems.ts';

/** The parts of `assets/minilm-static-384.bin` (its layout: `assets/ATTRIBUTION.md`). */
export interface ModelFile {
  readonly dimension: number;
  /** Row of each token. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** One int8 row of `dimension` numbers a token, all on one scale. */
  readonly rows: Int8Array;
}

/** "SEB1", little endian. */
const MAGIC = 0x31424553;

/** @throws ServiceError - `embedding/corrupt-model` */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw damaged('it does not start with SEB1');
  const headerEnd = 8 + view.getUint32(4, true);
  const text = new TextDecoder();
  const { dim, count, vocabBytes } = headerOf(text.decode(bytes.subarray(8, headerEnd)));
  const rowsAt = headerEnd + vocabBytes;
  if (bytes.length !== rowsAt + count * dim)
    throw damaged(`expected ${rowsAt + count * dim} bytes, got ${bytes.length}`);
  const tokens = text.decode(bytes.subarray(headerEnd, rowsAt)).split('\n');
  if (tokens.length < count) throw damaged(`expected ${count} tokens, got ${tokens.length}`);
  const rowOf = new Map<string, number>();
  for (let row = 0; row < count; row += 1) rowOf.set(tokens[row] ?? '', row);
  return { dimension: dim, rowOf, rows: new Int8Array(bytes.buffer, bytes.byteOffset + rowsAt, count * dim) };
}

interface Header {
  readonly dim: number;
  readonly count: number;
  readonly vocabBytes: number;
}

function headerOf(json: string): Header {
  try {
    const header = JSON.parse(json) as Partial<Record<keyof Header, unknown>>;
    const { dim, count, vocabBytes } = header;
    if (isCount(dim) && isCount(count) && isCount(vocabBytes)) return { dim, count, vocabBytes };
  } catch {
    // Told below, together with a header that is JSON and says nothing.
  }
  throw damaged('its header cannot be read');
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function damaged(what: string): ServiceError {
  return new ServiceError(corruptModel.at({ what }));
}
