import { z } from 'zod';
import { Code } from '../code.ts';
import { type OfferedRoute, pathKey } from '../service/offered-route.ts';
import { pythonString } from '../service/python-literal.ts';
import { defineKind, type Given } from './kind.ts';
import { clashOf } from './problems.ts';
import { moduleName, snakeName, symbolName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

const answered = z.string().regex(/^[A-Z]+ \/\S*$/, 'a method and a path, such as `GET /livez`');

const schema = z.strictObject({
  id: snakeName,
  module: moduleName,
  symbol: symbolName,
  prefix: z
    .string()
    .regex(/^(\/[A-Za-z0-9_{}.-]+)+$/, 'a path that starts with `/` and does not end in it')
    .optional(),
  routes: z
    .array(
      z.union([
        answered,
        z.strictObject({
          name: snakeName,
          route: answered,
          words: z
            .array(
              z.string().regex(/^[a-z]+(?:[-/][a-z]+)*$/, 'the end of a path, such as `password/forgot`'),
            )
            .default([]),
        }),
      ]),
    )
    .default([]),
  below: z.array(z.string().regex(/^[a-z]+$/, 'a segment of a path, such as `auth`')).default([]),
});

type Router = z.infer<typeof schema>;

export const appRouter = defineKind({
  kind: 'app.router',
  explanation:
    'An APIRouter that the application includes. `routes` lists what it answers (`GET /livez`; below the base path of the service where it has one), so that two routers that answer the same request are an error, and an endpoint of the spec that a pattern answers is known. A route with a `name` and `words` moves to the path by which the spec asks for it: `service.paths.NAME` is where it stands. `below` lists what may stand before the words.',
  schema,
  imports: ({ module, symbol }) => [{ module, symbol }],
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ id }) => id,
      what: ({ id }) => `the router \`${id}\``,
    });
    // A path that is written out comes before those with a parameter in its place.
    const ordered = [
      ...kept.filter(({ value }) => value.routes.length > 0),
      ...kept.filter(({ value }) => value.routes.length === 0),
    ];
    const routers = ordered.map(({ value: { id, module, symbol, prefix } }) => ({
      id,
      module,
      symbol,
      prefix: prefix === undefined ? null : new Code('python', pythonString(prefix)),
    }));
    return { view: { routers }, diagnostics: [...diagnostics, ...collisions(kept)] };
  },
});

function collisions(routers: readonly Given<Router>[]) {
  const owners = new Map<string, Given<Router>>();
  return routers.flatMap((router) =>
    offered(router.value).flatMap(({ method, path }) => {
      const key = `${method} ${pathKey(path)}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? router);
      return owner === undefined || owner === router
        ? []
        : [
            clashOf(owner, router, {
              what: `the route \`${method} ${path}\``,
              why: 'only one may answer it',
            }),
          ];
    }),
  );
}

/** What a contributed router answers; nothing where it is no value of this kind. */
export function offeredBy(value: unknown): readonly OfferedRoute[] {
  const read = schema.safeParse(value);
  return read.success ? offered(read.data) : [];
}

function offered({ prefix = '', routes, below }: Router): readonly OfferedRoute[] {
  return routes.map((each) => {
    const { route, words, ...named } = typeof each === 'string' ? { route: each, words: [] } : each;
    const [method = '', path = ''] = route.split(' ');
    return { ...named, method, path: prefix + path, words, below };
  });
}
