import type { Omission } from '../../omission.ts';
import { clip, prose } from './escape.ts';
import { type Detail, shown } from './ladder.ts';

const MAX_TEXT = 600;

/** What was left out, and what would bring it in. */
export function omissionPart(omissions: readonly Omission[], detail: Detail): string | undefined {
  if (omissions.length === 0) return undefined;
  const { items, more } = shown(omissions, detail);
  const rows = items.map(
    ({ what, because, remedy }) => `- ${text(what)}: ${text(because)}. **To do:** ${text(remedy)}.`,
  );
  return ['#### Left out', '', ...rows, ...(more === 0 ? [] : [`- … and ${more} more`])].join('\n');
}

function text(part: string): string {
  return prose(clip(part, MAX_TEXT));
}
