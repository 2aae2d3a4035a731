import { registerHooks } from 'node:module';

const globals = new URL('./globals.ts', import.meta.url).href;

// The package of this name throws outside of Jest's own world; bundlers of our dependencies take JSON without saying so.
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
    const found = next(specifier, context);
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
});
