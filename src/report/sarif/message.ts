import { oneLine } from '../../diagnostics/index.ts';

const LONGEST = 1000;

/** Text of a repository as a SARIF message: no link (3.11.6) and no placeholder (3.11.5) can be read out of it. */
export function messageText(text: string): string {
  const line = oneLine(text);
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return short
    .toWellFormed()
    .replaceAll(/[[\]\\]/g, (character) => `\\${character}`)
    .replaceAll(/\{(\d+)\}/g, '{{$1}}');
}
