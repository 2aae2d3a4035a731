import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type KeyedLines, type Split, type Splitter, splitLines } from './block.ts';

type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node>;

/** YAML by keys and items, as far as they stand on lines of their own. */
export const splitYaml: Splitter = (text) => {
  const read = readYaml(text);
  return read === undefined ? undefined : splitNode(read.contents, read.place);
};

/** A text that is one entry, or one item: its parts are those of what it holds. */
const splitItem: Splitter = (text) => {
  const { contents, place } = readYaml(text) ?? {};
  if (place === undefined || !isCollection(contents)) return undefined;
  const [only] = contents.items;
  if (only === undefined || contents.items.length > 1) return undefined;
  if (!isPair<Node, Node | null>(only)) return isMap(only) ? splitNode(only, place) : undefined;
  const line = place.lineOf(startOf(only.key));
  const { value } = only;
  if (!isCollection(value) || place.lineOf(startOf(value)) === line) return undefined;
  return splitNode(value, place, line);
};

function readYaml(text: string): { readonly contents: unknown; readonly place: Place } | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const several = /^(?:---|\.\.\.)\s*$/m.test(text.replace(/^---[ \t]*\r?\n/, ''));
  if (document.errors.length > 0 || several) return undefined;
  return {
    contents: document.contents,
    place: { text, lineOf: (offset) => counter.linePos(offset).line - 1 },
  };
}

interface Place {
  readonly text: string;
  /** Line of an offset, from 0. */
  readonly lineOf: (offset: number) => number;
}

/** @param above - the last line before the parts; absent at the top of the text */
function splitNode(node: unknown, place: Place, above?: number): Split | undefined {
  if (!isCollection(node) || node.items.length === 0) return undefined;
  const found = node.items.map(
    (item): KeyedLines => ({ key: keyOf(item, place), end: endOf(item, place), inner: splitItem }),
  );
  return splitLines(place.text, found, above === undefined ? undefined : above + 1);
}

function isCollection(node: unknown): node is Collection {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The last line on which an entry says something. */
function endOf(item: Pair<Node, Node | null> | Node, { text, lineOf }: Place): number {
  const node = isPair<Node, Node | null>(item) ? (item.value ?? item.key) : item;
  const written = text.slice(0, node.range?.[1] ?? 0).trimEnd();
  return lineOf(Math.max(0, written.length - 1));
}

/** Of an entry its key; of an item what names it: its text, or its first entry. */
function keyOf(item: Pair<Node, Node | null> | Node, { text }: Place): string {
  if (isPair<Node, Node | null>(item)) return slice(text, item.key);
  if (isScalar(item)) return slice(text, item);
  const [first] = isMap<Node, Node | null>(item) ? item.items : [];
  return first === undefined
    ? slice(text, item)
    : `${slice(text, first.key)}: ${first.value === null ? '' : slice(text, first.value)}`;
}

function slice(text: string, node: Node): string {
  const [start, end] = node.range ?? [0, 0];
  return text.slice(start, end).trim();
}
