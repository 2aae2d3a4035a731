import type { CodeBlock } from '../document/page.ts';

export const CLASS = /^(\s*)class\s+([A-Za-z_]\w*)\s*(?:\(([^)]*)\))?\s*:/;

/** A class of Python, with the lines of its own body. */
export interface Class {
  readonly name: string;
  readonly bases: string;
  readonly line: number;
  readonly decorators: string;
  readonly lines: { readonly text: string; readonly line: number }[];
}

interface Open {
  readonly indent: number;
  readonly found: Class;
}

/** The classes of a block, in their order; what `Meta` says belongs to the class around it. */
export function classesOf(block: CodeBlock): Class[] {
  const classes: Class[] = [];
  let open: Open[] = [];
  let decorators = '';
  joined(block).forEach(({ text, line }) => {
    if (text.trim() === '') return;
    const found = CLASS.exec(text);
    const margin = text.length - text.trimStart().length;
    // A class inside another one ends where the text comes back to the members of the outer.
    open = open.filter(({ indent }) => indent < margin);
    const outer = open.at(-1);
    if (found?.[2] === 'Meta' && outer !== undefined) {
      open.push({ indent: margin, found: outer.found });
      return;
    }
    if (found !== null) {
      const one: Class = { name: found[2] ?? '', bases: found[3] ?? '', line, decorators, lines: [] };
      open.push({ indent: margin, found: one });
      classes.push(one);
      decorators = '';
      return;
    }
    const within = outer;
    if (/^\s*@/.test(text) && margin === 0) decorators += text;
    else if (within !== undefined && margin <= within.indent + 4)
      within.found.lines.push({ text: text.trim(), line });
  });
  return classes;
}

/** The lines of a block, with calls that go over several of them on one. */
function joined({ lines, firstLine }: CodeBlock): { text: string; line: number }[] {
  const all: { text: string; line: number }[] = [];
  let open = 0;
  lines.forEach((raw, index) => {
    const text = raw.replace(/\t/g, '    ');
    const code = text.replace(/(["'])(?:(?!\1).)*\1/g, '""').replace(/#.*$/, '');
    const last = all.at(-1);
    if (open > 0 && last !== undefined)
      last.text = `${last.text.replace(/\s*#.*$/, '')} ${text.trim()}`.slice(0, 2000);
    else all.push({ text, line: firstLine + index });
    open = Math.max(0, open + (code.match(/[([{]/g)?.length ?? 0) - (code.match(/[)\]}]/g)?.length ?? 0));
  });
  return all;
}
