import type { Endpoint } from '../../spec/index.ts';
import { wordsOf } from './names.ts';

/** What the router of a pattern answers, below the base path, and by which words a spec asks for it. */
export interface OfferedRoute {
  /** `auth_register`; absent where it stands where the pattern has it, whatever the spec says. */
  readonly name?: string;
  readonly method: string;
  /** Where it stands unless the spec has another path for it. */
  readonly path: string;
  /** Ends of paths that mean it, the likelier ones first: `sign-up`, `password/forgot`. */
  readonly words: readonly string[];
  /** What may stand before these words: `auth`, `users`. */
  readonly below: readonly string[];
}

const VERSION = /^(?:api|v\d+)$/;

/** `/a/{x}` and `/a/{y}/` are one path. */
export function pathKey(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}').replace(/(?<=.)\/$/, '');
}

/** Each offered route where the spec asks for it, one endpoint for one route. */
export function placed(
  offered: readonly OfferedRoute[],
  endpoints: readonly Endpoint[],
): { readonly offered: readonly OfferedRoute[]; readonly taken: ReadonlySet<Endpoint> } {
  const taken = new Set<Endpoint>();
  const moved = offered.map((route) => {
    const asked = askedFor(
      route,
      endpoints.filter((endpoint) => !taken.has(endpoint)),
    );
    if (asked === undefined) return route;
    taken.add(asked);
    // The function of a route knows its parameters by the names that the pattern has for them.
    return route.name === undefined || route.path.includes('{')
      ? route
      : { ...route, path: asked.path.replace(/(?<=.)\/$/, '') };
  });
  return { offered: moved, taken };
}

/** The first of the endpoints that a spec means by an offered route, from what is open. */
function askedFor(offered: OfferedRoute, open: readonly Endpoint[]): Endpoint | undefined {
  const same = open.filter(({ method }) => method === offered.method);
  const exact = same.find(({ path }) => pathKey(path) === pathKey(offered.path));
  if (exact !== undefined) return exact;
  const literal = same.filter(({ path }) => !path.includes('{'));
  return offered.words
    .flatMap((words) => literal.filter(({ path }) => endsIn(path, words, offered.below)))
    .at(0);
}

/** `true` where the path says what the route does, in whatever method that changes something as well. */
export function soundsLike({ method, path }: Endpoint, { words, ...route }: OfferedRoute): boolean {
  const isOfItsKind = method === route.method || (method !== 'GET' && route.method !== 'GET');
  return isOfItsKind && words.some((one) => restBefore(path, one) !== undefined);
}

function endsIn(path: string, words: string, below: readonly string[]): boolean {
  const before = restBefore(path, words);
  const known = new Set(below.map(plain));
  return before?.every((segment) => VERSION.test(segment) || known.has(segment)) ?? false;
}

/** The segments before the words that the path ends in; `undefined` where it ends otherwise. */
function restBefore(path: string, words: string): readonly string[] | undefined {
  const segments = path.split('/').filter(Boolean).map(plain);
  const wanted = words.split('/').map(plain);
  const start = segments.length - wanted.length;
  return start >= 0 && wanted.every((word, index) => segments[start + index] === word)
    ? segments.slice(0, start)
    : undefined;
}

/** `sign-up`, `sign_up` and `signUp` are one word. */
function plain(segment: string): string {
  return wordsOf(segment).join('').toLowerCase();
}
