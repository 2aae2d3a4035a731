/** The part of a description that we write; everything outside is people's. */
export interface Region {
  readonly text: string;
  /** What the next run needs to know: the digest of the spec that was composed. */
  readonly spec: string;
}

const START = '<!-- patternbank:start';
const END = '<!-- patternbank:end -->';

/**
 * A description with our part replaced, and nothing else touched. Where our part is gone, it goes to the end.
 *
 * @param standing - the description as it is; empty for a new one
 */
export function withRegion(standing: string, { text, spec }: Region): string {
  const region = `${START} spec=${spec} -->\n${text.trimEnd()}\n${END}`;
  const place = find(standing);
  if (place !== undefined) return standing.slice(0, place.start) + region + standing.slice(place.end);
  return standing.trim() === '' ? `${region}\n` : `${standing.trimEnd()}\n\n${region}\n`;
}

/** The digest of the spec that a description of ours was written for. */
export function specOfRegion(standing: string): string | undefined {
  return /<!-- patternbank:start spec=([0-9a-f]{8,64}) -->/.exec(standing)?.[1];
}

function find(standing: string): { readonly start: number; readonly end: number } | undefined {
  const start = standing.indexOf(START);
  if (start < 0) return undefined;
  const end = standing.indexOf(END, start);
  return end < 0 ? undefined : { start, end: end + END.length };
}
