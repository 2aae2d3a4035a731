import type { Omission } from '../../omission.ts';
import { clip, link, sentence } from './escape.ts';
import { type Detail, shown } from './ladder.ts';
import type { Place } from './links.ts';

const MAX_TEXT = 600;

/** What was left out, and what would bring it in. */
export function omissionPart(
  omissions: readonly Omission[],
  detail: Detail,
  place?: Place,
): string | undefined {
  if (omissions.length === 0) return undefined;
  // Several steps may meet the same limit.
  const all = new Set(
    omissions.map(
      ({ what, because, remedy }) =>
        `- ${text(what, place)}: ${text(because, place)}. **To do:** ${text(remedy, place)}.`,
    ),
  );
  const { items: rows, more } = shown([...all], detail);
  return ['#### Left out', '', ...rows, ...(more === 0 ? [] : [`- … and ${more} more`])].join('\n');
}

/** The address of ours that a remedy may give: a page that opens a pull request. Every other address stays text. */
function text(part: string, place: Place | undefined): string {
  const start = place === undefined ? -1 : part.indexOf(`${place.repositoryUrl}/compare/`);
  const address = start < 0 ? undefined : /^[A-Za-z0-9:/._~%?&=+-]+/.exec(part.slice(start))?.[0];
  if (address === undefined) return sentence(clip(part, MAX_TEXT));
  const [before, after] = [part.slice(0, start), part.slice(start + address.length)];
  return `${sentence(before)} ${link('this page', address)}${sentence(clip(after, MAX_TEXT))}`;
}
