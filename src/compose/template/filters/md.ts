import { oneLine } from '../characters.ts';

/** Text inside a Markdown sentence, heading or table cell: on one line, with nothing that starts markup or HTML. */
export function md(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_[\]<>&#|~!$]/g, '\\$&')
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // Inside a bare address an escape would be part of it.
      .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
      .replace(/(www)\./gi, '$1\\.')
      .replace(/@/g, '\\@')
  );
}
