import type { Span } from '../../diagnostics/index.ts';
import type { Source, Status } from '../requirements.ts';

/** What a section is about. `ui`, `tests`, `examples` and `glossary` yield neither entities nor endpoints. */
export type Role =
  | 'overview'
  | 'entities'
  | 'relations'
  | 'endpoints'
  | 'functional'
  | 'nonfunctional'
  | 'roles'
  | 'stack'
  | 'excluded'
  | 'planned'
  | 'glossary'
  | 'dto'
  | 'params'
  | 'ui'
  | 'tests'
  | 'examples';

/** A heading with what stands below it, down to the next heading of its level. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly title: string;
  /** 0 for the document itself; 7 for a line in bold that acts as a heading. */
  readonly level: number;
  readonly line: number;
  readonly parent: Section | undefined;
  /** Its own or, where its title says nothing, that of the section around it. */
  readonly role: Role | undefined;
  readonly status: Status;
  readonly blocks: Block[];
}

interface Placed {
  readonly line: number;
  readonly endLine: number;
  readonly section: Section;
}

export interface HeadingBlock extends Placed {
  readonly kind: 'heading';
  readonly text: string;
}

/** Lines of prose, as Markdown. */
export interface ParagraphBlock extends Placed {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** An item of a list; items inside it are blocks of their own. */
export interface ItemBlock extends Placed {
  readonly kind: 'item';
  readonly text: string;
  readonly ordered: boolean;
  /** 1 for an item of an outermost list. */
  readonly depth: number;
  readonly parent: ItemBlock | undefined;
  readonly children: ItemBlock[];
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface TableBlock extends Placed {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A fenced or indented block. `line` is that of the fence, `firstLine` that of the first line inside. */
export interface CodeBlock extends Placed {
  readonly kind: 'code';
  readonly language: string;
  readonly lines: readonly string[];
  readonly firstLine: number;
}

export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock | CodeBlock;

/** One document of a Spec, cut into blocks in the order of its lines. */
export interface Page {
  readonly path: string;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Roles that any document of the Spec declares, by the names that code gives them. */
  readonly roles: ReadonlySet<string>;
  /** Keys of the names that stand above lists and tables in any document of the Spec: those of things, mostly. */
  readonly things: ReadonlySet<string>;
}

/** Where an item of a page was read. */
export function sourceOf(
  page: Page,
  place: { readonly line: number; readonly endLine?: number },
  as: Reading,
): Source {
  const { line, endLine = line } = place;
  return {
    file: page.path,
    line,
    endLine,
    notation: as.notation,
    rank: as.rank,
    confidence: as.confidence ?? 1,
  };
}

interface Reading {
  readonly notation: string;
  readonly rank: number;
  readonly confidence?: number;
}

/** The span of a line of a page, or of the first occurrence of `text` in it. */
export function spanOf(page: Pick<Page, 'path' | 'lines'>, line: number, text = ''): Span {
  const source = page.lines[line - 1] ?? '';
  const found = text === '' ? -1 : source.indexOf(text);
  if (found >= 0)
    return { file: page.path, line, column: found + 1, endLine: line, endColumn: found + 1 + text.length };
  const indent = source.length - source.trimStart().length;
  return {
    file: page.path,
    line,
    column: indent + 1,
    endLine: line,
    endColumn: Math.max(source.trimEnd().length, indent) + 1,
  };
}

/** The sections around a block, the nearest first. */
export function around(section: Section): Section[] {
  const all: Section[] = [];
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) all.push(at);
  return all;
}
