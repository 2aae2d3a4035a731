import { type FileTree, sha256 } from '../tree/index.ts';
import type { Evidence } from './report.ts';

const LENGTH = 32;
const DEFINITION = /^(\s*)(?:async\s+def|def|class)\s+(\w+)/;

/**
 * Names places so that the name outlives moved lines: of the path, the definition around the place, and its text without spaces.
 *
 * Places that are equal in all of these are told apart by their order.
 */
export class Fingerprints {
  readonly #tree: FileTree;
  readonly #lines = new Map<string, readonly string[]>();
  readonly #seen = new Map<string, number>();

  constructor(tree: FileTree) {
    this.#tree = tree;
  }

  /** @returns 32 hexadecimal digits, different for every call */
  of(probe: string, place: Evidence | undefined): string {
    const parts = place === undefined ? [] : [place.path, this.#around(place), this.#textOf(place)];
    const identity = [probe, ...parts].join('\0');
    const order = this.#seen.get(identity) ?? 0;
    this.#seen.set(identity, order + 1);
    return sha256(`${identity}\0${order}`).slice(0, LENGTH);
  }

  #textOf({ path, line, endLine }: Evidence): string {
    return this.#linesOf(path)
      .slice(line - 1, endLine)
      .join('\n')
      .replaceAll(/\s+/g, '');
  }

  /** The definitions around a line of Python, outermost first: `Orders.create`. */
  #around({ path, line }: Evidence): string {
    if (!path.endsWith('.py')) return '';
    const lines = this.#linesOf(path);
    let indent = indentOf(lines[line - 1] ?? '');
    const names: string[] = [];
    for (let above = line - 2; above >= 0 && indent > 0; above -= 1) {
      const [, space = '', name] = DEFINITION.exec(lines[above] ?? '') ?? [];
      if (name === undefined || space.length >= indent) continue;
      names.unshift(name);
      indent = space.length;
    }
    return names.join('.');
  }

  #linesOf(path: string): readonly string[] {
    const known = this.#lines.get(path);
    if (known !== undefined) return known;
    const lines = (this.#tree.text(path) ?? '').split(/\r?\n/);
    this.#lines.set(path, lines);
    return lines;
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
