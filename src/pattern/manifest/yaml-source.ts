import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Diagnostic, Span } from '../../diagnostics/index.ts';
import { manifestAlias, manifestSyntax } from '../problems.ts';

/** A YAML document as plain values, with the place of each. */
export class YamlSource {
  readonly file: string;
  readonly value: unknown;
  readonly #document: Document;
  readonly #lines: LineCounter;

  private constructor(file: string, document: Document, lines: LineCounter) {
    this.file = file;
    this.#document = document;
    this.#lines = lines;
    this.value = document.toJS();
  }

  /** @returns the source, or what keeps it from being one; never throws, whatever the text */
  static parse(file: string, text: string): YamlSource | readonly Diagnostic[] {
    const lines = new LineCounter();
    try {
      const document = parseDocument(text, {
        lineCounter: lines,
        prettyErrors: false,
        strict: true,
        uniqueKeys: true,
      });
      const problems = problemsOf(file, document, lines);
      return problems.length > 0 ? problems : new YamlSource(file, document, lines);
    } catch {
      // The parser recurses: a text of nothing but brackets exhausts the stack.
      return [
        manifestSyntax.at({ problem: 'it is nested too deeply' }, { span: spanAt(file, lines, [0, 1]) }),
      ];
    }
  }

  /** Where the value at `path` stands, or the nearest thing around it. */
  spanAt(path: readonly PropertyKey[]): Span {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#span(node);
    }
    return spanAt(this.file, this.#lines, [0, 0]);
  }

  /** Where the key stands in the mapping at `path`. */
  spanOfKey(path: readonly PropertyKey[], key: string): Span {
    const map = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (!isMap(map)) return this.spanAt(path);
    const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return pair !== undefined && isNode(pair.key) ? this.#span(pair.key) : this.spanAt(path);
  }

  /** The part of the text at `path` that starts `offset` characters into it, for one-line scalars. */
  spanWithin(path: readonly PropertyKey[], offset: number): Span {
    const node = this.#document.getIn(path, true);
    const whole = this.spanAt(path);
    if (!isScalar(node) || whole.line !== whole.endLine) return whole;
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    const column = Math.min(whole.column + quoted + offset, whole.endColumn);
    return { ...whole, column };
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return spanAt(this.file, this.#lines, [start, end]);
  }
}

/** Syntax problems told of one text: the later ones mostly follow from the first. */
const PROBLEMS_MAX = 10;

function problemsOf(file: string, document: Document, lines: LineCounter): readonly Diagnostic[] {
  const problems = [...document.errors, ...document.warnings]
    .slice(0, PROBLEMS_MAX)
    .map(({ message, pos }) => manifestSyntax.at({ problem: message }, { span: spanAt(file, lines, pos) }));
  visit(document, (_, node) => {
    // Aliases make texts that are small on disk and endless in memory; no manifest needs them.
    if (isAlias(node) || ((isCollection(node) || isScalar(node)) && node.anchor !== undefined)) {
      const [start, end] = node.range ?? [0, 0];
      problems.push(manifestAlias.at({}, { span: spanAt(file, lines, [start, end]) }));
    }
  });
  return problems.slice(0, PROBLEMS_MAX);
}

function spanAt(file: string, lines: LineCounter, [start, end]: readonly [number, number]): Span {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  return {
    file,
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}
