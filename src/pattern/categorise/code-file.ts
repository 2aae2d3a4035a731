/** A file that is classified: where it lies in a service, and what it says. */
export interface CodeFile {
  /** Without the `.liquid` of a template. */
  readonly path: string;
  readonly text: string;
}

/** Where a sign was found; lines count from 1. */
export interface CueEvidence {
  readonly path: string;
  readonly line: number;
  /** The line, without the blanks around it. */
  readonly text: string;
}

const TEMPLATE = /\{%-?[\s\S]*?-?%\}|\{\{-?[\s\S]*?-?\}\}/g;
const DOCSTRING = /("""|''')[\s\S]*?\1/g;

/** The lines of a file that say something: no comments, no docstrings, no tags of a template. Their numbers stay. */
export function tellingLines({ path, text }: CodeFile): readonly string[] {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  const plain = text.replace(TEMPLATE, (tag) => blank(tag));
  if (!path.endsWith('.py')) return plain.split('\n');
  return plain
    .replace(DOCSTRING, blank)
    .split('\n')
    .map((row) => row.replace(/(^|\s)#.*$/, ''));
}

/** `true` for a file that only tests. */
export function isTest({ path }: CodeFile): boolean {
  return /(^|\/)tests?\/|(^|\/)(conftest|test_\w+|\w+_test)\.py$/.test(path);
}
