import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseAllDocuments,
} from 'yaml';
import type { Data, Scalar } from './data.ts';

/** Values that one file may expand to: an alias inside an alias must not multiply without end. */
const NODES_MAX = 100_000;

/** The documents of a YAML file; `undefined` where one cannot be read. */
export function readYaml(text: string): readonly Data[] | undefined {
  const counter = new LineCounter();
  const documents = parse(text, counter);
  if (documents === undefined) return undefined;
  const reader = new YamlReader(counter);
  try {
    return documents.flatMap((document) =>
      document.contents === null ? [] : [reader.read(document.contents, document)],
    );
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

class TooLarge extends Error {}

function parse(text: string, lineCounter: LineCounter): readonly Document.Parsed[] | undefined {
  try {
    const documents = parseAllDocuments(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' });
    if (!Array.isArray(documents)) return [];
    return documents.some(({ errors }) => errors.length > 0) ? undefined : documents;
  } catch {
    return undefined;
  }
}

class YamlReader {
  readonly #counter: LineCounter;
  #left = NODES_MAX;

  constructor(counter: LineCounter) {
    this.#counter = counter;
  }

  read(node: Node | ParsedNode, document: Document.Parsed): Data {
    this.#left -= 1;
    if (this.#left < 0) throw new TooLarge('more values than a file needs');
    const lines = this.#lines(node);
    if (isAlias(node)) {
      const target = node.resolve(document);
      return target === undefined ? { value: null, ...lines } : this.read(target, document);
    }
    if (isMap(node)) return { value: this.#map(node.items, document), ...lines };
    if (isSeq(node)) return { value: node.items.map((item) => this.read(item as Node, document)), ...lines };
    return { value: isScalar(node) ? scalar(node.value) : null, ...lines };
  }

  #map(
    pairs: readonly { readonly key: unknown; readonly value: unknown }[],
    document: Document.Parsed,
  ): ReadonlyMap<string, Data> {
    const map = new Map<string, Data>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : '';
      const lines = this.#lines(key as Node);
      const read =
        value === null || value === undefined
          ? { value: null, ...lines }
          : this.read(value as Node, document);
      // A value stands where its key stands.
      if (name === '<<')
        for (const [inherited, inner] of read.value instanceof Map
          ? (read.value as ReadonlyMap<string, Data>)
          : [])
          map.set(inherited, inner);
      else map.set(name, { ...read, line: lines.line, endLine: Math.max(lines.line, read.endLine) });
    }
    return map;
  }

  #lines(node: Node): { line: number; endLine: number } {
    const [start = 0, valueEnd = start] = node.range ?? [];
    const line = Math.max(1, this.#counter.linePos(start).line);
    return { line, endLine: Math.max(line, this.#counter.linePos(Math.max(start, valueEnd - 1)).line) };
  }
}

function scalar(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}
