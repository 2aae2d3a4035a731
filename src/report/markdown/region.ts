import { withStandingProof } from '../verify/proof-block.ts';

/** The part of a description that we write; everything outside is people's. */
export interface Region {
  readonly text: string;
  /** What the next run needs to know: the digest of the spec that was composed. */
  readonly spec: string;
  /** Where that spec lies in the repository. */
  readonly path: string;
}

const START = '<!-- patternbank:start';
const STATE = /<!-- patternbank:start spec=([0-9a-f]{8,64})(?: path=(\S+))? -->/;
const NO_SPEC = '0'.repeat(8);
const END = '<!-- patternbank:end -->';

/**
 * A description with our part replaced, and nothing else touched. Where our part is gone, it goes to the end.
 *
 * @param standing - the description as it is; empty for a new one
 */
export function withRegion(standing: string, { text, spec, path }: Region): string {
  const region = `${START} spec=${spec} path=${encoded(path)} -->\n${withStandingProof(text, standing).trimEnd()}\n${END}`;
  const place = find(standing);
  if (place !== undefined) return standing.slice(0, place.start) + region + standing.slice(place.end);
  return standing.trim() === '' ? `${region}\n` : `${standing.trimEnd()}\n\n${region}\n`;
}

/** The digest of the spec that a description of ours was written for. */
export function specOfRegion(standing: string): string | undefined {
  return STATE.exec(standing)?.[1];
}

/** Where that spec lies in the repository. */
export function pathOfRegion(standing: string): string | undefined {
  const path = STATE.exec(standing)?.[2];
  try {
    return path === undefined ? undefined : decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** A description that was written for no spec any more. */
export function withoutSpec(standing: string): string {
  return standing.replace(STATE, (state) => state.replace(/spec=[0-9a-f]+/, `spec=${NO_SPEC}`));
}

/** A path that cannot end the remark that it stands in. */
function encoded(path: string): string {
  return encodeURIComponent(path).replaceAll('-', '%2D');
}

function find(standing: string): { readonly start: number; readonly end: number } | undefined {
  const start = standing.indexOf(START);
  if (start < 0) return undefined;
  const end = standing.indexOf(END, start);
  return end < 0 ? undefined : { start, end: end + END.length };
}
