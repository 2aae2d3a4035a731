import { oneLine, printable } from '../../diagnostics/index.ts';
import { xml } from '../xml.ts';

/** Text of a repository as content or as a quoted attribute: nothing in it is markup, and no character reverses the reader. */
export function text(value: string): string {
  return xml(oneLine(value));
}

/** A sentence of ours that may quote the repository: what stands between backticks is code. */
export function sentence(value: string): string {
  return oneLine(value)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${xml(part)}</code>` : xml(part)))
    .join('');
}

/** Lines of code as content of `<pre>`: spaces stay, control characters are made visible. */
export function codeText(value: string): string {
  // Where the page is printed in a workflow, the runner would carry out a line that begins like a command.
  return xml(printable(value)).replaceAll(/^(\s*):/gm, '$1&#58;');
}

/** `tag` around its parts, each on lines of its own. */
export function element(open: string, parts: readonly string[]): string {
  const tag = open.split(' ', 1)[0] ?? open;
  return `<${open}>\n${parts.filter((part) => part !== '').join('\n')}\n</${tag}>`;
}
