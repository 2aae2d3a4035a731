import { sha256 } from '../../tree/index.ts';

/** A point's id must be a UUID; the one of a pattern follows from its id, so that storing it again replaces it. */
export function pointId(id: string): string {
  const hex = sha256(`patternbank/${id}`);
  // Version 8: a UUID of the maker's own design (RFC 9562).
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
