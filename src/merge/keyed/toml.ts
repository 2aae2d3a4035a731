import { type AST, parseTOML } from 'toml-eslint-parser';
import { linesOf } from '../text-merge.ts';
import { type Split, type Splitter, splitLines } from './block.ts';

type Statement = AST.TOMLTable | AST.TOMLKeyValue;

/** TOML by tables, entries, and items of arrays. */
export const splitToml: Splitter = (text) => {
  const found = read(text)?.map((statement) => ({
    key: keyOf(statement, text),
    end: endOf(statement),
    inner: splitStatement,
  }));
  return found === undefined ? undefined : splitLines(text, found);
};

/** A text that is one table, or one entry. */
const splitStatement: Splitter = (text) => {
  const [only] = read(text) ?? [];
  if (only === undefined) return undefined;
  return only.type === 'TOMLTable' ? splitTable(text, only) : splitEntry(text, only);
};

function splitTable(text: string, table: AST.TOMLTable): Split | undefined {
  const entries = table.body.map((entry) => ({
    key: keyOf(entry, text),
    end: endOf(entry),
    inner: splitStatement,
  }));
  return splitLines(text, entries, table.loc.start.line);
}

function splitEntry(text: string, { value }: AST.TOMLKeyValue): Split | undefined {
  if (value.type !== 'TOMLArray' || value.elements.length === 0) return undefined;
  const items = value.elements.map((element) => ({ key: itemKey(element, text), element }));
  if (value.loc.start.line === value.loc.end.line) {
    const texts = items.map(({ key, element }) => ({ key, text: text.slice(...element.range) }));
    const [first, last] = [value.elements[0], value.elements.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return {
      head: text.slice(0, first.range[0]),
      blocks: texts,
      between: ', ',
      tail: text.slice(last.range[1]),
    };
  }
  const lines = linesOf(text);
  // A line without its comma cannot be followed by another item.
  if (value.elements.some(({ loc }) => !/,\s*(?:#.*)?$/.test(lines[loc.end.line - 1]?.trimEnd() ?? '')))
    return undefined;
  return splitLines(
    text,
    items.map(({ key, element }) => ({ key, end: element.loc.end.line - 1 })),
    value.loc.start.line,
  );
}

function read(text: string): readonly Statement[] | undefined {
  try {
    return parseTOML(text).body[0].body;
  } catch {
    return undefined;
  }
}

/** Line from 0. */
function endOf({ loc }: Statement): number {
  return loc.end.line - 1;
}

function keyOf(statement: Statement, text: string): string {
  const name = text.slice(...statement.key.range);
  if (statement.type === 'TOMLKeyValue') return name;
  if (statement.kind === 'standard') return `[${name}]`;
  // One of several tables of a name: its first entry tells it from the others.
  const [first] = statement.body;
  return `[[${name}]] ${first === undefined ? '' : text.slice(...first.range)}`;
}

/** Of a requirement its name, so that two versions of it are one item; of everything else the text. */
function itemKey(element: AST.TOMLContentNode, text: string): string {
  const written = text.slice(...element.range);
  const name = /^["']([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*(?:[<>=!~;@]|["']$)/.exec(written)?.[1];
  return name?.toLowerCase() ?? written;
}
