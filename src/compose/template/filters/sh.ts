import { oneLine, visible } from '../characters.ts';
import type { Sink } from '../sink.ts';

const SAFE = /^[A-Za-z0-9_./:@%+,-]+$/;

/**
 * One word of a POSIX shell, in single quotes where it needs them. Make and Dockerfiles have lines, not words: there a line
 * break becomes a blank, and make's own `$` is doubled.
 */
export function sh(text: string, sink: Sink = 'shell'): string {
  const line = sink === 'make' || sink === 'docker' ? oneLine(text) : visible(text);
  if (SAFE.test(line)) return line;
  const quoted = `'${line.replaceAll("'", `'\\''`)}'`;
  if (sink === 'make') return quoted.replaceAll('$', '$$$$');
  return quoted;
}
