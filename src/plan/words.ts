import type { Source } from '../spec/index.ts';

/** ` (spec.md:12)`, or nothing where the line is not known. */
export function placeOf(source: Source | undefined): string {
  return source === undefined ? '' : ` (${source.file}:${source.line})`;
}

/** Basis points as a fraction of at most four decimals: 9850 is `0.985`. */
export function decimal(basisPoints: number): string {
  const fraction = String(basisPoints % 10_000)
    .padStart(4, '0')
    .replace(/0{1,2}$/, '');
  return `${Math.floor(basisPoints / 10_000)}.${fraction}`;
}

const LISTED_MAX = 3;

/** Names as a sentence lists them: `a`, `b` and 3 more. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, LISTED_MAX).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  const parts = more > 0 ? [...shown, `${more} more`] : shown;
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');
}
