import { z } from 'zod';
import { defineKind } from './kind.ts';
import { importedName, moduleName, snakeName, symbolName } from './python-names.ts';
import { uniqueBy } from './unique.ts';

export const appExceptionHandler = defineKind({
  kind: 'app.exception_handler',
  explanation:
    'The function that answers one class of exception: `(request, error) -> Response`. An exception has one handler.',
  schema: z.strictObject({ id: snakeName, exception: importedName, module: moduleName, symbol: symbolName }),
  imports: ({ module, symbol, exception }) => [
    { module, symbol },
    { module: exception.module, symbol: exception.name },
  ],
  merge(given) {
    const ids = uniqueBy(given, { key: ({ id }) => id, what: ({ id }) => `the exception handler \`${id}\`` });
    const { kept, diagnostics } = uniqueBy(ids.kept, {
      key: ({ exception }) => `${exception.module}.${exception.name}`,
      what: ({ exception }) => `the handler of \`${exception.name}\``,
    });
    return {
      view: { exception_handlers: kept.map(({ value }) => value) },
      diagnostics: [...ids.diagnostics, ...diagnostics],
    };
  },
});
