import type { Omission } from '../../omission.ts';
import { type OfferedRoute, pathKey, soundsLike } from './offered-route.ts';
import type { Uncovered } from './route.ts';

/**
 * What the reviewer is told of endpoints without a generated route; nothing of one that the router of a pattern answers.
 *
 * @param offered - what those routers answer, where the spec has it
 */
export function leftOut(
  uncovered: readonly Uncovered[],
  offered: readonly OfferedRoute[],
): readonly Omission[] {
  const known = new Set(offered.map(keyOf));
  return uncovered
    .filter(({ endpoint }) => !known.has(keyOf(endpoint)))
    .map((one) => omissionOf(one, offered));
}

function keyOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${pathKey(path)}`;
}

function omissionOf({ endpoint, because }: Uncovered, offered: readonly OfferedRoute[]): Omission {
  const { method, path, src } = endpoint;
  const [source] = src;
  const place = source === undefined ? '' : ` (${source.file}:${source.line})`;
  const what = `${method} ${path}${place}: read, not generated`;
  const other = offered.find((route) => soundsLike(endpoint, route));
  if (other !== undefined)
    return {
      what,
      because: `the service answers it as \`${other.method} ${other.path}\``,
      remedy: `write that method and path into the spec, or add \`${path}\` by hand to a router of your own`,
    };
  return {
    what,
    because,
    remedy: 'name the path after an entity in the spec, or add the route by hand to a router of your own',
  };
}
