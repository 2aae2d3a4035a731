import type { Facts } from '../../facts/facts.ts';
import { callsWhere, externalCalls } from '../../facts/place.ts';
import { type CallExpression, calledWord, keyword, namesIn, walk } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const JSON_FORMATTERS =
  /(json_?formatter|jsonrenderer|pythonjsonlogger|ecs_logging|json_log_formatter|JSONLogFormatter)/i;

const RENDERERS =
  /^structlog\..*JSONRenderer$|^logfire\.configure$|(json_?formatter|pythonjsonlogger|ecs_logging|json_log_formatter)/i;

/** loguru: `logger.add(sys.stdout, serialize=True)`. */
function serializes(call: CallExpression): boolean {
  const serialize = keyword(call, 'serialize');
  if (serialize === undefined || (serialize.kind === 'constant' && serialize.value === false)) return false;
  return /(^|\.)logger\.add$/.test(namesIn(call.callee)[0] ?? '');
}

/** `dictConfig` with a formatter of JSON. */
function configures(call: CallExpression, scope: Scope, { values }: Facts['code']): boolean {
  if (calledWord(call) !== 'dictConfig') return false;
  const given = call.args.flatMap(({ value }) => values.expand({ expression: value, scope }));
  return given.some(({ expression }) =>
    [...walk(expression)].some((part) => part.kind === 'string' && JSON_FORMATTERS.test(part.value)),
  );
}

/** A formatter of this repository that dumps JSON. */
function isOwnFormatter(call: CallExpression, scope: Scope, { values }: Facts['code']): boolean {
  const target = values.callee(call, scope);
  if (
    target?.kind !== 'class' ||
    !values.ancestors(target).some((name) => /(^|\.)(Formatter|JsonFormatter)$/.test(name))
  )
    return false;
  return target.children.some(
    ({ name, calls }) => name === 'format' && calls.some(({ call: inner }) => calledWord(inner) === 'dumps'),
  );
}

export const structuredLogs = defineProbe({
  id: 'OBS-02',
  name: 'structured-logs',
  category: 'observability',
  level: 'medium',
  weight: 4,
  effort: 'medium',
  since: '1.0.0',
  needs: ['application', 'code', 'sourcePaths'],
  asks: 'Are the logs written as JSON?',
  why: 'A field can be searched for; a sentence has to be guessed at.',
  refuses: 'an import of structlog that is never configured',
  fix: 'configure structlog with JSONRenderer when the application starts',
  remedy: {
    file: '{module}',
    snippet: 'structlog.configure(processors=[..., structlog.processors.JSONRenderer()])',
  },
  references: ['12-factor XI', 'Mercari production readiness checklist, level C'],

  examine({ application, code, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const renderers = externalCalls(code.alive, code.values, (name) => RENDERERS.test(name));
    const evidence = [
      ...renderers,
      ...callsWhere(
        code.alive,
        (call, scope) =>
          serializes(call) || configures(call, scope, code) || isOwnFormatter(call, scope, code),
      ),
    ].map(({ at }) => at);
    return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
  },
});
