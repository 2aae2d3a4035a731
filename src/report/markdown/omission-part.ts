import type { Omission } from '../../omission.ts';
import { clip, prose } from './escape.ts';
import { type Detail, shown } from './ladder.ts';

const MAX_TEXT = 600;

/** What was left out, and what would bring it in. */
export function omissionPart(omissions: readonly Omission[], detail: Detail): string | undefined {
  if (omissions.length === 0) return undefined;
  // Several steps may meet the same limit.
  const all = new Set(
    omissions.map(
      ({ what, because, remedy }) => `- ${text(what)}: ${text(because)}. **To do:** ${text(remedy)}.`,
    ),
  );
  const { items: rows, more } = shown([...all], detail);
  return ['#### Left out', '', ...rows, ...(more === 0 ? [] : [`- … and ${more} more`])].join('\n');
}

function text(part: string): string {
  return prose(clip(part, MAX_TEXT));
}
