import type { Omission } from '../../omission.ts';
import type { Uncovered } from './route.ts';

/**
 * What the reviewer is told of endpoints without a generated route; nothing of one that the router of a pattern answers.
 *
 * @param answered - methods and paths of those routers: `POST /auth/login`
 */
export function leftOut(uncovered: readonly Uncovered[], answered: readonly string[]): readonly Omission[] {
  const known = new Set(answered.map(keyOf));
  return uncovered
    .filter(({ endpoint: { method, path } }) => !known.has(keyOf(`${method} ${path}`)))
    .map((one) => omissionOf(one, answered));
}

/** `/a/{x}` and `/a/{y}` are one route. */
function keyOf(route: string): string {
  return route.replace(/\{[^}]*\}/g, '{}');
}

function omissionOf(
  { endpoint: { method, path, src }, because }: Uncovered,
  answered: readonly string[],
): Omission {
  const [source] = src;
  const place = source === undefined ? '' : ` (${source.file}:${source.line})`;
  const what = `${method} ${path}${place}: read, not generated`;
  const other = otherName(
    path,
    answered.filter((route) => !route.endsWith('/me') || method === 'GET'),
  );
  if (other !== undefined)
    return {
      what,
      because: `the service answers it as \`${other}\``,
      remedy: `write that path into the spec, or add \`${path}\` by hand to a router of your own`,
    };
  return {
    what,
    because,
    remedy: 'name the path after an entity in the spec, or add the route by hand to a router of your own',
  };
}

/** What people call the same thing at the end of a path. */
const NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:log-?in|sign-?in|tokens?|authenticate)$/i, / \S*\/login$/],
  [/^(?:me|profile|whoami|current-?user)$/i, /^GET \S*\/me$/],
  [/(?:sign-?up|register|registration)$/i, / \S*\/register$/],
  [/(?:log-?out|sign-?out)$/i, / \S*\/logout$/],
  [/(?:refresh(?:-?tokens?)?)$/i, / \S*\/refresh$/],
  [/(?:forgot-?password|request-?password-?reset|password-?reset)$/i, / \S*\/password-reset$/],
  [/(?:reset-?password)$/i, / \S*\/password-reset\/confirm$/],
  [/(?:verify-?email|confirm-?email)$/i, / \S*\/email-confirmation\/confirm$/],
  [/(?:change-?password)$/i, / \S*\/password$/],
];

function otherName(path: string, answered: readonly string[]): string | undefined {
  const ending = path.split('/').at(-1) ?? '';
  const named = NAMES.find(([words]) => words.test(ending.replaceAll('_', '-')));
  return named === undefined ? undefined : answered.find((route) => named[1].test(route));
}
