/** Longer than a line of a reference, it is a description. */
const LIMIT = 100;

/** What a table or a line adds to what an endpoint does: other endpoints, answers, callers in brackets. */
const ASIDE =
  /\b(?:GET|POST|PUT|PATCH|DELETE)\s+`?\/\S*|(?:→|->|=>)\s*`?[1-5]\d\d`?(?:\s+(?:OK|created|accepted|no content))?|^\s*[(（][^()（）]*[)）]|[(（](?:auth\w*|public|admin|owner|\w+ only|requires? [\w ]+)[)）]\s*$/gi;
const EDGES = /^[\s\-–—:：,;.|/•·]+|[\s\-–—:：,;|/(（]+$/g;
const JOINS = /^(?:and|or|und|oder|y|o|e|et|ou|also|then|plus|with)\b/i;

/**
 * The line that a reference shows for an endpoint, from what the spec says of it: the first sentence, without what stands around it.
 *
 * @returns `fallback` where nothing is left that says what the endpoint does
 */
export function routeSummary(written: string | undefined, fallback: string): string {
  const text = (written ?? '').replace(ASIDE, ' ').replace(/\s+/g, ' ').replace(EDGES, '').trim();
  const sentence = /^.{3,}?[.!?。](?=\s|$)/u.exec(text)?.[0] ?? text;
  const line = sentence.replace(/[.。]$/, '').replace(EDGES, '');
  if (!/\p{L}{2}/u.test(line) || JOINS.test(line)) return fallback;
  const short = line.length <= LIMIT ? line : `${line.slice(0, LIMIT - 1).replace(/\s+\S*$/, '')}…`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** The line as a sentence of its own. */
export function sentenceOf(summary: string): string {
  return /[.!?。…]$/u.test(summary) ? summary : `${summary}.`;
}
