import { linesOf } from '../text-merge.ts';
import { isRemark, type KeyedLines, type Splitter, splitLines } from './block.ts';

const VARIABLE = /^(?:(?:export|override)\s+)?([A-Za-z_.][\w.]*)\s*(?::{1,3}|\?|\+|!)?=/;
const INCLUDE = /^(?:-|s)?include\s+(.+?)\s*$/;
const TARGET = /^([^\s#:=][^:=#]*?)\s*::?(?!=)/;
const PHONY = '.PHONY';

/** A Makefile by targets and variables. One with conditions or `define` is merged by lines. */
export const splitMakefile: Splitter = (text) => {
  const lines = linesOf(text);
  const found: { key: string; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = found.at(-1);
    if (last !== undefined && (line.startsWith('\t') || goesOn(lines[index - 1]))) last.end = index;
    else if (!isRemark(line)) {
      const key = keyOf(line);
      if (key === undefined) return undefined;
      found.push({ key, end: index });
    }
  }
  return splitLines(text, found.map(withInner));
};

function keyOf(line: string): string | undefined {
  const variable = VARIABLE.exec(line)?.[1];
  if (variable !== undefined) return `variable ${variable}`;
  const include = INCLUDE.exec(line)?.[1];
  if (include !== undefined) return `include ${include}`;
  const target = TARGET.exec(line)?.[1];
  return target === undefined ? undefined : `target ${target}`;
}

function withInner(found: KeyedLines): KeyedLines {
  return found.key === `target ${PHONY}` ? { ...found, inner: splitPhony } : found;
}

/** The names that are no files: their order says nothing. */
const splitPhony: Splitter = (text) => {
  const match = /^([\s\S]*\.PHONY:[ \t]*)(\S[^\\\r\n#]*?)([ \t]*\r?\n?)$/.exec(text);
  if (match === null) return undefined;
  const [, head = '', names = '', tail = ''] = match;
  return { head, blocks: names.split(' ').map((name) => ({ key: name, text: name })), between: ' ', tail };
};

/** `true` where the line ends in a backslash: the next one belongs to it. */
function goesOn(line: string | undefined): boolean {
  return line !== undefined && /\\\r?\n$/.test(line);
}
