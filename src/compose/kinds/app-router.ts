import { z } from 'zod';
import { Code } from '../code.ts';
import { pythonString } from '../service/python-literal.ts';
import { defineKind, type Given } from './kind.ts';
import { clashOf } from './problems.ts';
import { moduleName, snakeName, symbolName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

const schema = z.strictObject({
  id: snakeName,
  module: moduleName,
  symbol: symbolName,
  prefix: z
    .string()
    .regex(/^(\/[A-Za-z0-9_{}.-]+)+$/, 'a path that starts with `/` and does not end in it')
    .optional(),
  routes: z
    .array(z.string().regex(/^[A-Z]+ \/\S*$/, 'a method and a path, such as `GET /livez`'))
    .default([]),
});

type Router = z.infer<typeof schema>;

export const appRouter = defineKind({
  kind: 'app.router',
  explanation:
    'An APIRouter that the application includes. `routes` lists what it answers (`GET /livez`; below the base path of the service where it has one), so that two routers that answer the same request are an error, and an endpoint of the spec that a pattern answers is known.',
  schema,
  imports: ({ module, symbol }) => [{ module, symbol }],
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ id }) => id,
      what: ({ id }) => `the router \`${id}\``,
    });
    const routers = kept.map(({ value: { id, module, symbol, prefix } }) => ({
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
    router.value.routes.flatMap((route) => {
      const [method = '', path = ''] = route.split(' ');
      // `/a/{x}` and `/a/{y}` are one route.
      const key = `${method} ${(router.value.prefix ?? '') + path.replace(/\{[^}]*\}/g, '{}')}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? router);
      return owner === undefined || owner === router
        ? []
        : [clashOf(owner, router, { what: `the route \`${route}\``, why: 'only one may answer it' })];
    }),
  );
}
