import { callsWhere, externalCalls } from '../../facts/place.ts';
import { calledWord, keyword, namesIn, walk } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const JSON_FORMATTERS =
  /(json_?formatter|jsonrenderer|pythonjsonlogger|ecs_logging|json_log_formatter|JSONLogFormatter)/i;

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
    const renderers = externalCalls(
      code.alive,
      code.values,
      (name) =>
        /^structlog\..*JSONRenderer$/.test(name) ||
        JSON_FORMATTERS.test(name) ||
        /^logfire\.configure$/.test(name),
    );
    const loguru = callsWhere(code.alive, (call) => {
      const serialize = keyword(call, 'serialize');
      return (
        calledWord(call) === 'add' &&
        /(^|\.)logger\.add$/.test(namesIn(call.callee)[0] ?? '') &&
        serialize !== undefined &&
        !(serialize.kind === 'constant' && serialize.value === false)
      );
    });
    const configured = callsWhere(
      code.alive,
      (call, scope) =>
        calledWord(call) === 'dictConfig' &&
        call.args.some(({ value }) =>
          code.values
            .expand({ expression: value, scope })
            .some(({ expression }) =>
              [...walk(expression)].some(
                (part) => part.kind === 'string' && JSON_FORMATTERS.test(part.value),
              ),
            ),
        ),
    );
    const local = callsWhere(code.alive, (call, scope) => {
      const target = code.values.callee(call, scope);
      return (
        target?.kind === 'class' &&
        code.values.ancestors(target).some((name) => /(^|\.)(Formatter|JsonFormatter)$/.test(name)) &&
        target.children.some(
          ({ name, calls }) =>
            name === 'format' && calls.some(({ call: inner }) => calledWord(inner) === 'dumps'),
        )
      );
    });
    const evidence = [...renderers, ...loguru, ...configured, ...local].map(({ at }) => at);
    return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
  },
});
