import { z } from 'zod';
import { Code } from '../code.ts';
import { defineKind } from './kind.ts';
import { inOrder } from './order.ts';
import { expression, moduleName, others, snakeName, symbolName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

/** Outermost first. */
const PHASES = ['transport', 'observability', 'security', 'limits', 'app'] as const;

export const appMiddleware = defineKind({
  kind: 'app.middleware',
  explanation:
    'An ASGI middleware class. `phase` places it, outermost first: transport, observability, security, limits, app; `after` and `before` name middleware that a request passes earlier or later. `arguments` are Python keyword arguments, with `settings` in scope.',
  schema: z.strictObject({
    id: snakeName,
    module: moduleName,
    symbol: symbolName,
    phase: z.enum(PHASES),
    after: others,
    before: others,
    arguments: expression.optional(),
  }),
  imports: ({ module, symbol }) => [{ module, symbol }],
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ id }) => id,
      what: ({ id }) => `the middleware \`${id}\``,
    });
    const ordered = inOrder('app.middleware', kept, ({ phase }) => PHASES.indexOf(phase));
    // The middleware that is added last is the outermost: authors think of the request, Starlette of the stack.
    const middleware = [...ordered.sorted].reverse().map(({ value }) => ({
      id: value.id,
      module: value.module,
      symbol: value.symbol,
      phase: value.phase,
      arguments: value.arguments === undefined ? null : new Code('python', value.arguments),
    }));
    return { view: { middleware }, diagnostics: [...diagnostics, ...ordered.diagnostics] };
  },
});
