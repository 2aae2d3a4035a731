import type { ExceptionHandler } from '../../facts/application/wiring.ts';
import type { Facts } from '../../facts/facts.ts';
import { callsIn, nameOf, namesIn, walk } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import type { Values } from '../../facts/python/values.ts';
import { defineProbe, found, notApplicable, notDetected, violated } from '../../probe.ts';

function catchesAll({ exception }: ExceptionHandler): boolean {
  return (
    nameOf(exception) === 'Exception' ||
    (exception.kind === 'number' && exception.value === 500) ||
    /HTTP_500/.test(nameOf(exception) ?? '')
  );
}

/** `str(exc)` or `f"{exc}"` in what the handler answers with. */
function echoes({ handler }: ExceptionHandler, { values }: Facts['code']): boolean {
  if (handler === undefined) return false;
  const caught = handler.parameters.at(-1)?.name ?? '';
  return prints(handler, caught) || handsOn(handler, caught, values);
}

/** The handler returns what a function of this repository makes of the error, and that prints it. */
function handsOn(handler: Scope, caught: string, values: Values): boolean {
  return handler.flows.some(
    ({ kind, value }) =>
      kind === 'return' &&
      value !== undefined &&
      callsIn(value).some((call) => {
        const position = call.args.findIndex(({ value: given }) => nameOf(given) === caught);
        const target = position === -1 ? undefined : values.callee(call, handler);
        const parameter = target?.kind === 'function' ? target.parameters[position] : undefined;
        return target !== undefined && parameter !== undefined && prints(target, parameter.name);
      }),
  );
}

function prints(target: Scope, caught: string): boolean {
  return [...scopesOf(target)].some((scope) =>
    scope.flows.some(({ kind, value }) => {
      if (kind !== 'return' || value === undefined) return false;
      const printed = callsIn(value).some(
        (call) =>
          ['str', 'repr', 'format_exc', 'traceback.format_exc'].includes(nameOf(call.callee) ?? '') &&
          (call.args.length === 0 || call.args.some(({ value: given }) => namesIn(given).includes(caught))),
      );
      return (
        printed ||
        [...walk(value)].some(
          (part) => part.kind === 'formatted' && part.parts.some((inner) => namesIn(inner).includes(caught)),
        )
      );
    }),
  );
}

/** A middleware that catches everything and answers. */
function guards(middleware: Facts['wiring']['middleware'][number]): boolean {
  return (
    middleware.local !== undefined &&
    [...scopesOf(middleware.local)].some(
      ({ handlers, flows, calls }) =>
        handlers.some(
          ({ types, empty }) => !empty && (types === undefined || nameOf(types) === 'Exception'),
        ) &&
        (flows.some(({ kind, handling }) => kind === 'return' && handling) ||
          calls.some(({ handling, call }) => handling && /Response$/.test(nameOf(call.callee) ?? ''))),
    )
  );
}

export const lastResortHandler = defineProbe({
  id: 'API-03',
  name: 'last-resort-handler',
  category: 'api',
  level: 'high',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'code', 'wiring', 'sourcePaths'],
  asks: 'Does an unexpected error get an answer that gives nothing away?',
  why: 'A stack trace tells an attacker what to try next.',
  refuses: 'a handler that answers with the text of the error',
  fix: 'register a handler for `Exception` that logs the error and answers with a generic body',
  remedy: {
    file: '{module}',
    snippet:
      '@app.exception_handler(Exception)\nasync def unexpected(request: Request, error: Exception) -> JSONResponse:\n    logger.exception("unexpected_error")\n    return JSONResponse({"detail": "Internal Server Error"}, status_code=500)',
  },
  references: ['ASVS 16.5.1', 'ASVS 16.5.4'],

  examine({ application, code, wiring, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const handlers = wiring.exceptionHandlers.filter(catchesAll);
    const telling = handlers.filter((handler) => echoes(handler, code));
    if (telling.length > 0)
      return violated(
        telling.map(({ at }) => at),
        'the handler answers with the text of the error',
      );
    const middleware = wiring.middleware.filter(guards);
    const evidence = [...handlers, ...middleware].map(({ at }) => at);
    return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
  },
});
