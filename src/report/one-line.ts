import { printable } from '../diagnostics/index.ts';

/** Text of a repository on one line, its control characters made visible. */
export function oneLine(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' ').trim());
}
